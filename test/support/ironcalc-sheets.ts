import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as ironcalc from '@ironcalc/wasm';
import type { Workbook } from '../../src/workbook/workbook';
import type { OwnCell } from '../../src/workbook/write/draft/own-content';
import type { FormulaValue } from '../../src/workbook/write/formula/expression';
import type { CellHandle } from '../../src/workbook/write/formula/reference';
import type { NameWrite } from '../../src/workbook/write/write-plan';

/** Cells of ours on a sheet: an `OwnSheet`, or an `OwnArea` under its sheet's name. */
export interface OwnCells {
  readonly name: string;
  readonly cells: readonly OwnCell[];
}

type Place = Pick<CellHandle, 'sheet' | 'row' | 'column'>;

/** A workbook with our cells in it, worked out by a spreadsheet program that is not ours. */
export interface EvaluatedSheets {
  readonly valueAt: (place: Place) => FormulaValue;
  /** As a person would write in a cell; null empties it. Everything is worked out anew. */
  readonly write: (place: Place, value: FormulaValue | null) => void;
}

/** What stands in a cell: a formula with its leading "=", else the value. */
interface Input extends Place {
  readonly value: FormulaValue;
  readonly formula: string | null;
}

let isLoaded = false;

/** Loads the person's cells (as values), then ours (as formulas) into IronCalc and evaluates them. */
export function evaluateSheets(workbook: Workbook, own: readonly OwnCells[], names: readonly NameWrite[] = []): EvaluatedSheets {
  const sheets = [...new Set([...workbook.sheets.map(({ name }) => name), ...own.map(({ name }) => name)])];
  const persons = workbook.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) => [...cells].map(([column, { value }]): Input => ({ sheet: name, row, column, value, formula: null }))),
  );
  const ours = own.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, content }): Input[] => {
      if (content.kind === 'blank') return [];
      const formula = content.kind === 'formula' ? `=${content.expression.textOn(name)}` : null;
      return [{ sheet: name, row, column, value: content.kind === 'formula' ? '' : content.value, formula }];
    }),
  );
  return openInIronCalc(sheets, [...persons, ...ours], names);
}

/** A workbook in IronCalc, worked out. */
export function openInIronCalc(sheets: readonly string[], inputs: readonly Input[], names: readonly NameWrite[] = []): EvaluatedSheets {
  if (!isLoaded) {
    ironcalc.initSync({ module: readFileSync(createRequire(__filename).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    isLoaded = true;
  }
  const model = new ironcalc.Model('test', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach((name, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  const put = ({ sheet, row, column }: Place, input: string): void => {
    model.setUserInput(sheets.indexOf(sheet), row + 1, column + 1, input);
  };
  for (const input of inputs) put(input, input.formula ?? inputOf(input.value));
  for (const { name, refersTo } of names) model.newDefinedName(name, null, refersTo);
  const evaluate = (): void => {
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
  };
  evaluate();
  return {
    valueAt({ sheet, row, column }) {
      const place = [sheets.indexOf(sheet), row + 1, column + 1] as const;
      // All the digits there are: a general format shows ten.
      model.updateRangeStyle({ sheet: place[0], row: place[1], column: place[2], width: 1, height: 1 }, 'num_fmt', '0.000000000000000E+00');
      const shown = model.getFormattedCellValue(...place);
      const type = model.getCellType(...place);
      if (type === NUMBER && shown !== '') return Number(shown);
      return type === BOOLEAN ? shown === 'TRUE' : shown;
    },
    write(place, value) {
      put(place, value === null ? '' : inputOf(value));
      evaluate();
    },
  };
}

// What Excel's TYPE gives.
const NUMBER = 1;
const BOOLEAN = 4;

function inputOf(value: FormulaValue): string {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
