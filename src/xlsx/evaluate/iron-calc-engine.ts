import type { Model } from '@ironcalc/wasm';
import { addressOf } from '../../workbook/address';
import type { WorkbookPlace } from '../../workbook/formulas/workbook-area';
import type { EngineValue, FormulaEngine, LoadFormulaEngine } from './formula-engine';
import { engineSheetName } from './read-formula';

/** What the engine says of a cell's type, as Excel's TYPE. */
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;

/** IronCalc. `loadWasm` gives the bytes of its file `wasm_bg.wasm`: where that lies only the program around us knows. */
export function ironCalcLoader(loadWasm: () => Promise<Uint8Array<ArrayBuffer>>): LoadFormulaEngine {
  return async () => {
    const [ironCalc, module] = await Promise.all([import('@ironcalc/wasm'), loadWasm()]);
    ironCalc.initSync({ module });
    return engineOf(() => new ironCalc.Model('workbook', 'en', 'UTC', 'en'));
  };
}

function engineOf(newModel: () => Model): FormulaEngine {
  return (sheets, inputs, wanted) => {
    const model = newModel();
    model.pauseEvaluation();
    for (let sheet = 0; sheet <= sheets; sheet += 1) {
      if (sheet > 0) model.newSheet();
      model.renameSheet(sheet, sheet === sheets ? 'digits' : engineSheetName(sheet));
    }
    for (const { sheet, row, column, input } of inputs) model.setUserInput(sheet, row + 1, column + 1, input);
    // A cell's own text shows ten digits or so; joined with a text a number has all of them.
    wanted.forEach(({ sheet, row, column }, at) => {
      model.setUserInput(sheets, at + 1, 1, `=${engineSheetName(sheet)}!${addressOf(row, column)}&""`);
    });
    model.resumeEvaluation();
    model.evaluate();
    const isSpilled = wanted.some((place) => isManyValues(model, place));
    // What spills over its neighbours may have changed any other value.
    const values = wanted.map((place, at) => (isSpilled ? null : valueOf(model, place, model.getFormattedCellValue(sheets, at + 1, 1))));
    model.free();
    return values;
  };
}

function valueOf(model: Model, { sheet, row, column }: WorkbookPlace, digits: string): EngineValue {
  switch (model.getCellType(sheet, row + 1, column + 1)) {
    case NUMBER: {
      const number = Number(digits);
      return digits !== '' && Number.isFinite(number) ? number : null;
    }
    case TEXT:
      return digits;
    case BOOLEAN:
      return digits === 'TRUE';
    default:
      return null;
  }
}

function isManyValues(model: Model, { sheet, row, column }: WorkbookPlace): boolean {
  const structure = model.getCellArrayStructure(sheet, row + 1, column + 1);
  if (structure === 'SingleCell') return false;
  // INDEX gives an area, of one cell most often.
  return !('DynamicAnchor' in structure) || structure.DynamicAnchor.some((size) => size > 1);
}
