import { columnName } from '../../../workbook/address';
import type { SheetDress } from '../../../workbook/write/write-plan';
import { oneStep, type WriteStep } from '../steps/write-step';

type Frozen = NonNullable<SheetDress['frozen']>;

/** What stays in view, and on every page that is printed. */
export function pageSteps(sheet: string, { frozen, page }: SheetDress): WriteStep[] {
  return [
    ...(frozen && frozen.rows + frozen.columns > 0 ? [oneStep(sheet, ({ workbook }) => { freeze(workbook.worksheets.getItem(sheet), frozen); })] : []),
    ...(page
      ? [
          oneStep(sheet, ({ workbook }) => {
            const { pageLayout } = workbook.worksheets.getItem(sheet);
            pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
            // As many pages below each other as it needs where none are said.
            pageLayout.zoom = { horizontalFitToPages: page.pagesWide, ...(page.pagesHigh !== null && { verticalFitToPages: page.pagesHigh }) };
            pageLayout.paperSize = 'A4';
            if (frozen) setTitles(pageLayout, frozen);
          }),
        ]
      : []),
  ];
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: Frozen): void {
  const { freezePanes } = sheet;
  if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else {
    const corner = sheet.getRangeByIndexes(0, 0, rows, columns);
    freezePanes.freezeAt(corner);
    corner.untrack();
  }
}

function setTitles(pageLayout: Excel.PageLayout, { rows, columns }: Frozen): void {
  if (rows > 0) pageLayout.setPrintTitleRows(`$1:$${rows}`);
  if (columns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnName(columns - 1)}`);
}
