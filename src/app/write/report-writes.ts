import { addressOf } from '../../workbook/address';
import type { Workbook } from '../../workbook/workbook';
import type { CellContent, CellPlace, CellWrite, WritePlan, WriteReceipt } from '../../workbook/write/write-plan';
import type { CellPlaceReport, SheetWriting, WriteReport, WritingReport } from '../contract/writing-report';

/** Every cell whose content a plan of writes changes, with what it gets. `workbook` is what the plan is applied to. */
export function reportWrites({ cells }: WritePlan, workbook: Workbook): WriteReport[] {
  const sheets = new Map(workbook.sheets.map(({ name, rows }) => [name, rows]));
  // An input that is still empty gets only its look.
  const staysEmpty = ({ sheet, row, column, content }: CellWrite): boolean =>
    isEmptied(content) && sheets.get(sheet)?.get(row)?.has(column) !== true;
  return cells
    .filter((cell) => !staysEmpty(cell))
    .map(({ sheet, row, column, content }) => ({ sheet, cell: addressOf(row, column), ...contentOf(content) }));
}

function isEmptied({ kind }: CellContent): boolean {
  return kind === 'gone' || kind === 'blank';
}

function contentOf(content: CellContent): Pick<WriteReport, 'formula' | 'value'> {
  switch (content.kind) {
    case 'formula':
      return { formula: content.formula, value: content.value };
    case 'number':
    case 'text':
    case 'boolean':
      return { formula: null, value: content.value };
    case 'blank':
    case 'gone':
      return { formula: null, value: null };
  }
}

/** A plan of writes in brief. `workbook` is what it is applied to. */
export function reportWriting(
  plan: WritePlan,
  workbook: Workbook,
  { hasChanges, selector, replaced }: { readonly hasChanges: boolean; readonly selector: CellPlace | null; readonly replaced: number },
): WritingReport {
  const touched = [...new Set([...plan.cells, ...plan.dress].map(({ sheet }) => sheet))];
  const isNew = (sheet: string): boolean => plan.addSheets.includes(sheet);
  const order = [...workbook.sheets.map(({ name }) => name), ...plan.addSheets];
  return {
    hasChanges,
    sheets: touched
      .filter((sheet) => !plan.removeSheets.includes(sheet))
      .sort((one, other) => order.indexOf(one) - order.indexOf(other))
      .map((sheet) => ({ sheet, isNew: isNew(sheet), ...countsOf(plan.cells.filter((cell) => cell.sheet === sheet), workbook) })),
    removedSheets: plan.removeSheets,
    selector: selector && placeOf(selector),
    recalculated: [],
    leftToExcel: [],
    replaced,
  };
}

/** The same with what the host did beyond the plan. */
export function withReceipt(writing: WritingReport, { recalculated, leftToExcel }: WriteReceipt): WritingReport {
  return { ...writing, recalculated: recalculated.map(placeOf), leftToExcel: leftToExcel.map(placeOf) };
}

export function otherValuesOf({ otherValues = [] }: WriteReceipt): CellPlaceReport[] {
  return otherValues.map(placeOf);
}

function countsOf(cells: readonly CellWrite[], workbook: Workbook): Pick<SheetWriting, 'filled' | 'changed' | 'emptied'> {
  const sheet = workbook.sheets.find(({ name }) => name === cells[0]?.sheet);
  const counts = { filled: 0, changed: 0, emptied: 0 };
  for (const { row, column, content } of cells) {
    const isEmpty = sheet?.rows.get(row)?.has(column) !== true;
    if (isEmptied(content)) counts.emptied += isEmpty ? 0 : 1;
    else counts[isEmpty ? 'filled' : 'changed']++;
  }
  return counts;
}

function placeOf({ sheet, row, column }: CellPlace): CellPlaceReport {
  return { sheet, cell: addressOf(row, column) };
}
