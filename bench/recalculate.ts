/** How fast a scenario is recalculated, beside spreadsheet engines with the same model in the same run. `tsx bench/recalculate.ts` */
import { makeBareLoop } from './recalculation/bare-loop';
import { makeBenchModel } from './recalculation/bench-model';
import { largestDifference, timeEngines } from './recalculation/compare-engines';
import type { Timing } from './recalculation/compare-engines';
import { makeHyperFormula } from './recalculation/hyperformula';
import { makeIronCalc } from './recalculation/ironcalc';
import { makeVolymplan } from './recalculation/volymplan';

/** Half an öre, in tkr: hyperformula rounds what it shows to six decimals. */
const AGREEMENT_TKR = 5e-6;

function compareAt(rows: number, years: number, rounds: number, ourScenarios: number, theirScenarios: number): void {
  const model = makeBenchModel(rows, years);
  // The spreadsheet engines need some minutes to be filled with the large model.
  if (process.stderr.isTTY) process.stderr.write(`filling ${rows} rows × ${years} years …\n`);
  const ours = [makeVolymplan(model), makeBareLoop(model)];
  const theirs = [makeHyperFormula(model), makeIronCalc(model)];
  const timings = timeEngines(
    [
      ...ours.map((engine) => ({ engine, scenariosPerRound: ourScenarios })),
      ...theirs.map((engine) => ({ engine, scenariosPerRound: theirScenarios })),
    ],
    years,
    rounds,
  );
  const difference = largestDifference([...ours, ...theirs], years);
  if (!(difference <= AGREEMENT_TKR)) throw new Error(`the engines disagree by ${difference} tkr`);
  say(`${rows} rows × ${years} years, median of ${rounds} rounds; all ${rows * years} needs agree to the öre (${difference.toExponential(1)} tkr):`);
  for (const line of tableOf(timings)) say(line);
}

function tableOf(timings: readonly Timing[]): string[] {
  const ours = timings[0]?.perScenario ?? Number.NaN;
  return timings.map(({ name, perScenario, scenarios }) => {
    const time = `${perScenario.toFixed(4).padStart(12)} ms a scenario`;
    const thousand = `${perScenario.toFixed(3).padStart(10)} s for 1,000`;
    const ratio = `${(perScenario / ours).toFixed(2).padStart(9)} ×`;
    return `  ${name.padEnd(16)}${time}${thousand}${ratio}   (${scenarios} measured)`;
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

compareAt(500, 3, 7, 1000, 10);
compareAt(20_000, 10, 3, 20, 1);
