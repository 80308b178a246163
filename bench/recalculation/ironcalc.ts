import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as ironcalc from '@ironcalc/wasm';
import type { BenchModel } from './bench-model';
import type { Engine } from './engine';
import { sheetFormulas } from './sheet-formulas';

const SCENARIO = 0;
const PLAN = 1;

export function makeIronCalc(model: BenchModel): Engine {
  ironcalc.initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const { scenario, plan, needColumn } = sheetFormulas(model);
  const workbook = new ironcalc.Model('bench', 'en', 'UTC', 'en');
  workbook.pauseEvaluation();
  workbook.newSheet();
  workbook.renameSheet(SCENARIO, 'Scenario');
  workbook.renameSheet(PLAN, 'Plan');
  fill(workbook, SCENARIO, scenario);
  fill(workbook, PLAN, plan);
  const evaluate = (): void => {
    workbook.resumeEvaluation();
    workbook.evaluate();
    workbook.pauseEvaluation();
  };
  evaluate();
  return {
    name: '@ironcalc/wasm',
    run(uplifts) {
      uplifts.forEach((uplift, year) => {
        workbook.setUserInput(SCENARIO, year + 1, 1, String(uplift));
      });
      evaluate();
    },
    needs: () =>
      Float64Array.from({ length: model.rows * model.years }, (_, at) =>
        Number(workbook.getFormattedCellValue(PLAN, (at % model.rows) + 1, needColumn + Math.floor(at / model.rows) + 1)),
      ),
  };
}

/** Pasted as a block: typed cell by cell, filling takes hours for a large model. */
function fill(workbook: ironcalc.Model, sheet: number, rows: readonly (readonly (string | number)[])[]): void {
  const area = { sheet, row: 1, column: 1, width: rows[0]?.length ?? 0, height: rows.length };
  workbook.pasteCsvText(area, rows.map((row) => row.join('\t')).join('\n'));
}
