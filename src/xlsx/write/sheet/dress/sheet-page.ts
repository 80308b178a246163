import type { Splice } from '../../../xml/splice-text';
import type { SheetOutline } from '../sheet-outline';
import { elementsNamed, insertElement } from '../sheet-sequence';
import { openTag, setAttributes } from '../tag-attributes';
import { childrenOf } from '../tag-walk';

/** Across the page, as wide as one page and as long as it takes. */
const ACROSS = { orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' };
const A4 = '9';

/** A page across, fitted as `fitToPage` has it; the margins stay the program's own. */
export function setPageAcross(xml: string, outline: SheetOutline): Splice[] {
  const [setup] = elementsNamed(outline, 'pageSetup');
  if (setup) return [{ start: setup.start, end: setup.inside, text: setAttributes(xml.slice(setup.start, setup.inside), ACROSS) }];
  return [insertElement(outline, 'pageSetup', setAttributes(`<${outline.prefix}pageSetup paperSize="${A4}"/>`, ACROSS))];
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
