import { rangeOf } from '../../../../workbook/address';
import type { Splice } from '../../../xml/splice-text';
import { escapeStringText } from '../escape-string';
import type { SheetDressEdit } from '../sheet-edit';
import type { SheetOutline } from '../sheet-outline';
import { elementsNamed, insertElement } from '../sheet-sequence';
import { attributeOf } from '../tag-attributes';
import { isWithin } from './within-areas';

const PRIORITY = /<(?:[^\s<>:]+:)?cfRule\b[^>]*?\spriority\s*=\s*["'](\d+)["']/g;

/** Ours come after all others, in their place and in their priority: the person's own formats go before them. */
export function editConditionalFormats(xml: string, outline: SheetOutline, dress: SheetDressEdit): Splice[] {
  const { prefix } = outline;
  const all = elementsNamed(outline, 'conditionalFormatting');
  const ours = all.filter((element) => isWithin(attributeOf(xml, element, 'sqref'), dress.areas));
  // Those of later versions stand among the extensions, and share the numbering.
  const others = [...all.filter((element) => !ours.includes(element)), ...elementsNamed(outline, 'extLst')];
  const highest = Math.max(0, ...others.flatMap(({ start, end }) => prioritiesIn(xml.slice(start, end))));
  const added = dress.conditionalFormats.map(({ area, formula, dxfId }, i) => {
    const rule = `<${prefix}formula>${escapeStringText(formula.replace(/^=/, ''))}</${prefix}formula>`;
    return (
      `<${prefix}conditionalFormatting sqref="${rangeOf(area)}"><${prefix}cfRule type="expression" dxfId="${dxfId}" priority="${highest + 1 + i}">` +
      `${rule}</${prefix}cfRule></${prefix}conditionalFormatting>`
    );
  });
  const cuts = ours.map(({ start, end }) => ({ start, end, text: '' }));
  return added.length === 0 ? cuts : [...cuts, insertElement(outline, 'conditionalFormatting', added.join(''))];
}

function prioritiesIn(xml: string): number[] {
  return [...xml.matchAll(PRIORITY)].map(([, priority]) => Number(priority));
}
