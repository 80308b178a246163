import { addressOf } from '../../../../src/workbook/address';
import type { Sheet, SheetCell, Workbook } from '../../../../src/workbook/workbook';
import { CellDraft } from '../../../../src/workbook/write/draft/cell-draft';
import { NO_DRESS } from '../../../../src/workbook/write/draft/own-content';
import type { OwnContent } from '../../../../src/workbook/write/draft/own-content';
import { OWN_STYLES, asInput, beside } from '../../../../src/workbook/write/draft/own-styles';
import { joined, plus, text, times } from '../../../../src/workbook/write/formula/expression';
import { at, rangeThrough, refersTo, sumOf } from '../../../../src/workbook/write/formula/reference';
import type { SheetNames } from '../../../../src/workbook/write/write-input';
import { diffContent } from '../../../../src/workbook/write/own/diff/diff-content';
import type { ContentDifference, DiffOptions } from '../../../../src/workbook/write/own/diff/diff-content';
import { findOwn } from '../../../../src/workbook/write/own/find/find-own';
import type { KeptCell } from '../../../../src/workbook/write/own/restore/kept-cell';
import { sheetNamesFor } from '../../../../src/workbook/write/own/find/sheet-names';
import { withoutOwn } from '../../../../src/workbook/write/own/restore/without-own';
import { applyPlan } from '../../../support/apply-plan';
import { formulaCell, sheetFromRows, workbookOf } from '../../../support/sheet-from-rows';

/**
 * A plan in small, with everything that a real one has: a person's budget on the sheet Budget from row 3 (name in A, amount in
 * B, a printed plan in C, a total below), a sheet Scenarier with an input, a sheet Underlag that refers to both, a list of
 * notes, and a column beside the budget.
 */
export function personsWorkbook(budgets: Readonly<Record<string, number>> = { Förskola: 100, Skola: 250, Fritid: 30 }): Workbook {
  const rows = Object.entries(budgets);
  const total = rows.reduce((sum, [, amount]) => sum + amount, 0);
  const last = 3 + rows.length;
  const budget = sheetFromRows('Budget', [
    ['Nämndens budget'],
    [],
    ['Verksamhet', 'Budget', 'Plan'],
    ...rows.map(([name, amount]) => [name, amount, amount + 1]),
    ['Summa', formulaCell(`=SUM(B4:B${last})`, total), formulaCell(`=SUM(C4:C${last})`, total + rows.length)],
  ]);
  return workbookOf([budget, sheetFromRows('Anteckningar', [['Ring revisorn', 12]])], [{ name: 'Nämnd', refersTo: 'Budget!$A$1', sheet: null }]);
}

export interface SmallPlan {
  readonly uplift?: number;
  readonly replace?: boolean;
  readonly notes?: readonly string[];
  /** The heading of the column beside. */
  readonly heading?: string;
  readonly table?: boolean;
}

function smallContent(person: Workbook, names: SheetNames, plan: SmallPlan = {}): OwnContent {
  const { uplift = 0.05, replace = false, notes = ['Allt stämmer'], heading = 'Behov' } = plan;
  const budget = sheetOf(person, 'Budget');
  const lines = budgetLines(budget);
  const scenarios = new CellDraft(names.scenarios);
  scenarios.text(0, 0, 'Scenarier', OWN_STYLES.title);
  scenarios.text(1, 0, 'Uppräkning', OWN_STYLES.header);
  const share = scenarios.input(1, 1, uplift, asInput(OWN_STYLES.percent));
  scenarios.input<number>(2, 1, null, asInput(OWN_STYLES.percent));

  const basis = new CellDraft(names.basis);
  basis.text(0, 0, 'Underlag', OWN_STYLES.title);
  const needs = lines.rows.map(({ row, name, amount }, index) => {
    const place = 2 + index;
    basis.formula(place, 0, at({ sheet: 'Budget', row, column: 0, value: name }), OWN_STYLES.text);
    const base = basis.formula(place, 1, at({ sheet: 'Budget', row, column: 1, value: amount }, 'both'), OWN_STYLES.exact);
    return basis.formula(place, 2, plus(at(base), times(at(base), at(share, 'both'))), OWN_STYLES.exact);
  });
  const total = basis.formula(3 + lines.rows.length, 2, sumOf(rangeThrough(needs)), OWN_STYLES.total);

  const findings = new CellDraft(names.findings);
  notes.forEach((note, index) => findings.text(index, 0, note, OWN_STYLES.quoted));
  findings.formula(notes.length, 0, joined(text('Uppräkning '), at(share, 'both')), OWN_STYLES.note);

  const beside1 = new CellDraft('Budget');
  beside1.text(lines.header, 4, heading, beside(addressOf(lines.header, 2)));
  lines.rows.forEach(({ row }, index) => {
    const need = needs[index];
    if (need) beside1.formula(row, 4, at(need), beside(addressOf(row, 2)));
  });
  const besideTotal = beside1.formula(lines.total, 4, at(total), beside(addressOf(lines.total, 2)));
  const area = { top: lines.header, left: 4, bottom: lines.total, right: 4 };
  return {
    sheets: [
      { role: 'scenarios', name: names.scenarios, cells: scenarios.cells, dress: { ...NO_DRESS, widths: [{ column: 0, width: 20 }] } },
      { role: 'basis', name: names.basis, cells: basis.cells, dress: NO_DRESS },
      { role: 'findings', name: names.findings, cells: findings.cells, dress: { ...NO_DRESS, frozen: { rows: 1, columns: 0 } } },
    ],
    besides: [
      {
        id: 'results',
        sheet: 'Budget',
        area,
        cells: beside1.cells,
        dress: {
          ...NO_DRESS,
          widths: [{ column: 4, width: 14 }],
          conditionalFormats: [{ area, formula: `$E${area.top + 1}>0`, emphasis: { bold: true } }],
        },
      },
    ],
    names: [{ name: 'Behov_2026', refersTo: refersTo(besideTotal), isHidden: false }],
    replaced: replace
      ? lines.rows.flatMap(({ row }, index) => {
          const need = needs[index];
          return need ? [{ sheet: 'Budget', row, column: 2, expression: at({ ...need, sheet: 'Budget', row, column: 4 }) }] : [];
        })
      : [],
    tables: [],
  };
}

/** A whole run, as the use cases make one: `wish` says what is wanted, the inputs are read back. */
export function run(
  workbook: Workbook,
  wish: SmallPlan = {},
  options: Partial<DiffOptions> & { readonly kept?: readonly KeptCell[] } = {},
): ContentDifference & { readonly after: Workbook } {
  const found = findOwn(workbook);
  const names = sheetNamesFor(workbook, found, 'sv');
  const person = withoutOwn(workbook, found, options.kept ?? []);
  const readBack = workbook.sheets.find(({ name }) => name === found.sheets.get('scenarios')?.sheet);
  const uplift = wish.uplift ?? upliftOn(readBack);
  const content = smallContent(person, names, { ...wish, ...(uplift === undefined ? {} : { uplift }) });
  const difference = diffContent(workbook, found, content, { overwrite: false, kept: [], language: 'sv', remembered: {}, ...options });
  return { ...difference, after: applyPlan(workbook, difference.plan) };
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new RangeError(`no sheet ${name}`);
  return sheet;
}

export function cellOn(workbook: Workbook, sheet: string, row: number, column: number): SheetCell | undefined {
  return sheetOf(workbook, sheet).rows.get(row)?.get(column);
}

/** The input stands beside its heading, wherever the person has moved them. */
function upliftOn(sheet: Sheet | undefined): number | undefined {
  const row = [...(sheet?.rows.values() ?? [])].find((cells) => cells.get(0)?.value === 'Uppräkning');
  const value = row?.get(1)?.value;
  return typeof value === 'number' ? value : undefined;
}

function budgetLines(sheet: Sheet) {
  const rows = [...sheet.rows];
  const header = rows.find(([, cells]) => cells.get(0)?.value === 'Verksamhet')?.[0] ?? 0;
  const total = rows.find(([, cells]) => cells.get(0)?.value === 'Summa')?.[0] ?? 0;
  const inside = rows.filter(([row, cells]) => row > header && row < total && typeof cells.get(1)?.value === 'number');
  return {
    header,
    total,
    rows: inside.map(([row, cells]) => ({ row, name: String(cells.get(0)?.value), amount: Number(cells.get(1)?.value) })),
  };
}
