import { readFile } from 'node:fs/promises';
import type { LoadFormulaEngine } from '../xlsx/evaluate/formula-engine';
import { ironCalcLoader } from '../xlsx/evaluate/iron-calc-engine';

/** The engine from the package beside the program, read only when something depends on replaced cells. */
export const loadFormulaEngine: LoadFormulaEngine = ironCalcLoader(async () => {
  const file = await readFile(require.resolve('@ironcalc/wasm/wasm_bg.wasm'));
  return new Uint8Array(file);
});
