import type { LoadFormulaEngine } from '../xlsx/evaluate/formula-engine';
import { ironCalcLoader } from '../xlsx/evaluate/iron-calc-engine';

/** The engine from the page's own address, fetched only when something is to be worked out. */
export const loadFormulaEngine: LoadFormulaEngine = ironCalcLoader(async () => {
  const answer = await fetch(new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url));
  if (!answer.ok) throw new Error(`The formula engine could not be fetched: ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
});
