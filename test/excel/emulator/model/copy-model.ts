import type { CellModel, Content, SheetModel, WorkbookModel } from './workbook-model';

/** A workbook of its own; formats, which never change, are shared. Faster than `structuredClone`, which would copy each of them. */
export function copyModel(model: WorkbookModel): WorkbookModel {
  const { sheets, styles, ...rest } = model;
  return { ...structuredClone(rest), sheets: sheets.map(copySheet), styles: new Map(styles) };
}

function copySheet(sheet: SheetModel): SheetModel {
  const { rows, rowFormats, columnFormats, defaultFormat, ...rest } = sheet;
  return {
    ...structuredClone(rest),
    defaultFormat,
    rowFormats: new Map(rowFormats),
    columnFormats: new Map(columnFormats),
    rows: new Map([...rows].map(([row, cells]) => [row, copyCells(cells)])),
  };
}

function copyCells(cells: ReadonlyMap<number, CellModel>): Map<number, CellModel> {
  const copy = new Map<number, CellModel>();
  for (const [column, { content, format }] of cells) copy.set(column, { content: copyContent(content), format });
  return copy;
}

/** Only a formula's value is changed in place. */
function copyContent(content: Content): Content {
  return content.kind === 'formula' ? { ...content } : content;
}
