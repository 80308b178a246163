import type { PrintedPage } from '../../../../workbook/write/write-plan';
import type { Splice } from '../../../xml/splice-text';
import type { SheetOutline } from '../sheet-outline';
import { elementsNamed, insertElement } from '../sheet-sequence';
import { openTag, setAttributes } from '../tag-attributes';
import { childrenOf } from '../tag-walk';

const A4 = '9';
const AS_MANY_AS_NEEDED = 0;

/** Which way the page lies and how wide the sheet is on it, fitted as `fitToPage` has it; the margins stay the program's own. */
export function setPage(xml: string, outline: SheetOutline, { orientation, pagesWide, pagesHigh }: PrintedPage): Splice[] {
  const said = { orientation, fitToWidth: String(pagesWide), fitToHeight: String(pagesHigh ?? AS_MANY_AS_NEEDED) };
  const [setup] = elementsNamed(outline, 'pageSetup');
  if (setup) return [{ start: setup.start, end: setup.inside, text: setAttributes(xml.slice(setup.start, setup.inside), said) }];
  return [insertElement(outline, 'pageSetup', setAttributes(`<${outline.prefix}pageSetup paperSize="${A4}"/>`, said))];
}

/** The page's numbers of pages hold only where this is said. */
export function fitToPage(xml: string, outline: SheetOutline): Splice[] {
  const { prefix } = outline;
  const said = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  const [properties] = elementsNamed(outline, 'sheetPr');
  if (!properties) return [insertElement(outline, 'sheetPr', `<${prefix}sheetPr>${said}</${prefix}sheetPr>`)];
  const { start, inside, insideEnd, end, name, isSelfClosing } = properties;
  if (isSelfClosing) return [{ start, end, text: `${openTag(xml.slice(start, inside))}${said}</${name}>` }];
  const old = childrenOf(xml, properties).find((child) => child.name === `${prefix}pageSetUpPr`);
  if (!old) return [{ start: insideEnd, end: insideEnd, text: said }];
  return [{ start: old.start, end: old.inside, text: setAttributes(xml.slice(old.start, old.inside), { fitToPage: '1' }) }];
}
