import { addressOf } from '../../../../workbook/address';
import type { Splice } from '../../../xml/splice-text';
import type { SheetDressEdit } from '../sheet-edit';
import type { SheetOutline } from '../sheet-outline';
import { elementsNamed, insertElement } from '../sheet-sequence';
import { attributeOf, openTag } from '../tag-attributes';
import { childrenOf } from '../tag-walk';

/** Keeps the first rows and columns in sight. A view that does so already stays, and with it where the person has scrolled to. */
export function freezePane(xml: string, outline: SheetOutline, frozen: SheetDressEdit['frozen']): Splice[] {
  if (frozen === null || (frozen.rows === 0 && frozen.columns === 0)) return [];
  const { prefix } = outline;
  const pane = paneXml(frozen.rows, frozen.columns, prefix);
  const [views] = elementsNamed(outline, 'sheetViews');
  const view = views ? childrenOf(xml, views)[0] : undefined;
  if (!views || !view) {
    const made = `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0">${pane}</${prefix}sheetView></${prefix}sheetViews>`;
    const cut = views ? [{ start: views.start, end: views.end, text: '' }] : [];
    return [...cut, insertElement(outline, 'sheetViews', made)];
  }
  const tag = xml.slice(view.start, view.inside);
  if (view.isSelfClosing) return [{ start: view.start, end: view.end, text: `${openTag(tag)}${pane}</${view.name}>` }];
  const children = childrenOf(xml, view);
  const old = children.find(({ name }) => name === `${prefix}pane`);
  const isFrozen = old !== undefined && attributeOf(xml, old, 'state') === 'frozen';
  if (isFrozen && splitOf(attributeOf(xml, old, 'xSplit')) === frozen.columns && splitOf(attributeOf(xml, old, 'ySplit')) === frozen.rows) return [];
  // What is selected is said pane by pane.
  const replaced = children.filter(({ name }) => name === `${prefix}pane` || name === `${prefix}selection`);
  return [{ start: view.inside, end: view.inside, text: pane }, ...replaced.map(({ start, end }) => ({ start, end, text: '' }))];
}

function paneXml(rows: number, columns: number, prefix: string): string {
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns === 0 ? '' : `xSplit="${columns}" `}${rows === 0 ? '' : `ySplit="${rows}" `}`;
  return (
    `<${prefix}pane ${splits}topLeftCell="${addressOf(rows, columns)}" activePane="${active}" state="frozen"/>` +
    `<${prefix}selection pane="${active}"/>`
  );
}

function splitOf(text: string | null): number {
  return Number(text ?? 0);
}
