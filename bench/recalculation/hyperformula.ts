import { HyperFormula } from 'hyperformula';
import type { BenchModel } from './bench-model';
import type { Engine } from './engine';
import { sheetFormulas } from './sheet-formulas';

export function makeHyperFormula(model: BenchModel): Engine {
  const { scenario, plan, needColumn } = sheetFormulas(model);
  const engine = HyperFormula.buildFromSheets({ Scenario: scenario, Plan: plan }, { licenseKey: 'gpl-v3' });
  const scenarioSheet = engine.getSheetId('Scenario') ?? 0;
  const planSheet = engine.getSheetId('Plan') ?? 1;
  return {
    name: 'hyperformula',
    run(uplifts) {
      engine.batch(() => {
        uplifts.forEach((uplift, year) => {
          engine.setCellContents({ sheet: scenarioSheet, row: year, col: 0 }, uplift);
        });
      });
    },
    needs: () =>
      Float64Array.from({ length: model.rows * model.years }, (_, at) =>
        Number(
          engine.getCellValue({ sheet: planSheet, row: at % model.rows, col: needColumn + Math.floor(at / model.rows) }),
        ),
      ),
  };
}
