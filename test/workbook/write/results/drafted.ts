import type { Workbook } from '../../../../src/workbook/workbook';
import { draftBasis } from '../../../../src/workbook/write/basis/draft-basis';
import type { SheetLanguage } from '../../../../src/workbook/write/sheet-language';
import { draftCharts } from '../../../../src/workbook/write/results/charts/draft-charts';
import { draftDocument } from '../../../../src/workbook/write/results/document/draft-document';
import { draftKept } from '../../../../src/workbook/write/results/kept/draft-kept';
import { draftResults } from '../../../../src/workbook/write/results/draft-results';
import { draftPriceColumns } from '../../../../src/workbook/write/results/beside/price-columns';
import { replacedCells } from '../../../../src/workbook/write/results/kept/replaced-cells';
import type { OwnCell } from '../../../../src/workbook/write/draft/own-content';
import { draftScenarios } from '../../../../src/workbook/write/scenarios/draft-scenarios';
import type { SettingWishes } from '../../../../src/workbook/write/scenarios/read/settings-from';
import { evaluateSheets } from '../../../support/ironcalc-sheets';
import type { EvaluatedSheets, OwnCells } from '../../../support/ironcalc-sheets';
import { settle, writeInput } from '../scenarios/write-inputs';

export interface DraftWishes {
  readonly replace?: boolean;
  readonly language?: SheetLanguage;
  readonly settings?: Partial<SettingWishes>;
}

/** Everything that results are drafted from and with, for a workbook with budget 2025 and plans 2026 and 2027. */
export function draftAll(workbook: Workbook, { replace = false, language = 'sv', settings = {} }: DraftWishes = {}) {
  const write = writeInput(settle(settings), language, workbook);
  const scenario = draftScenarios(write);
  const kept = draftKept(write, replace, []);
  const prices = draftPriceColumns(write, scenario.places);
  const basis = draftBasis(write, scenario.places, prices.pricePlace, kept.kept, { rows: null, reasonOf: ({ reason }) => reason });
  const results = draftResults(write, scenario.places, basis.places, { replace });
  const charts = draftCharts(write, basis.places, scenario);
  const document = draftDocument(write, scenario.places, basis.places, results.places);
  const replaced = replace ? replacedCells(write, results.places) : [];
  const own: OwnCells[] = [
    scenario.sheet,
    { name: scenario.sheet.name, cells: charts.cells },
    ...(kept.sheet ? [kept.sheet] : []),
    ...[...prices.besides, ...results.besides].map(({ sheet, cells }) => ({ name: sheet, cells })),
    ...basis.sheets,
    ...results.sheets,
    document,
    ...replaced.map(({ sheet, row, column, expression }) => ({
      name: sheet,
      cells: [{ row, column, content: { kind: 'formula', expression }, style: {}, isInput: false } satisfies OwnCell],
    })),
  ];
  return { write, scenario, kept, prices, basis, results, charts, document, replaced, own };
}

/** In a spreadsheet program that is not ours. */
export function evaluate({ write, own }: ReturnType<typeof draftAll>): EvaluatedSheets {
  return evaluateSheets(write.workbook, own);
}

/** Formulas of ours whose value there is another than ours. */
export function differences(drafted: ReturnType<typeof draftAll>): string[] {
  const evaluated = evaluate(drafted);
  return drafted.own.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, content }) => {
      if (content.kind !== 'formula') return [];
      const [wanted, found] = [content.expression.value, evaluated.valueAt({ sheet: name, row, column })];
      const isSame =
        typeof wanted === 'number' && typeof found === 'number'
          ? Math.abs(wanted - found) <= 1e-7 * Math.max(1, Math.abs(wanted))
          : wanted === found || (wanted === 0 && found === '');
      return isSame ? [] : [`${name} ${row}:${column} =${content.expression.textOn(name)}: ${String(wanted)}, there ${String(found)}`];
    }),
  );
}

export function textOf(cells: readonly OwnCell[], row: number, column: number): string | null {
  const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
  if (content?.kind === 'constant') return String(content.value);
  return content?.kind === 'formula' ? `=${content.expression.textOn('')}` : null;
}
