import { upliftsOf } from './bench-model';
import type { Engine } from './engine';
import { median } from '../median';

/** An engine, and how many scenarios it runs in a round: the slow ones fewer, or the bench would take hours. */
export interface Contender {
  readonly engine: Engine;
  readonly scenariosPerRound: number;
}

export interface Timing {
  readonly name: string;
  /** Median over the rounds, milliseconds per scenario. */
  readonly perScenario: number;
  readonly scenarios: number;
}

/** The engines in turn within each round, so that a busy moment of the computer hits all alike. One round to warm up. */
export function timeEngines(contenders: readonly Contender[], years: number, rounds: number): Timing[] {
  const times = contenders.map(({ engine, scenariosPerRound }) => ({ engine, scenariosPerRound, measured: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { engine, scenariosPerRound, measured } of times) {
      // Never the scenario of the round before: an engine that sees nothing changed has nothing to do.
      const scenarios = Array.from({ length: scenariosPerRound }, (_, index) => upliftsOf(round * scenariosPerRound + index, years));
      const start = performance.now();
      for (const uplifts of scenarios) engine.run(uplifts);
      const perScenario = (performance.now() - start) / scenariosPerRound;
      if (round > 0) measured.push(perScenario);
    }
  }
  return times.map(({ engine, scenariosPerRound, measured }) => ({
    name: engine.name,
    perScenario: median(measured),
    scenarios: scenariosPerRound * rounds,
  }));
}

/** The largest difference of any need between the first engine and the others, tkr. */
export function largestDifference(engines: readonly Engine[], years: number): number {
  const uplifts = upliftsOf(12_345, years);
  const [first, ...others] = engines.map((engine) => {
    engine.run(uplifts);
    return engine.needs();
  });
  let largest = 0;
  for (const needs of others) {
    first?.forEach((need, at) => {
      const difference = Math.abs(need - (needs[at] ?? Number.NaN));
      // Also true for NaN: a cell that an engine did not calculate is no agreement.
      if (!(difference <= largest)) largest = difference;
    });
  }
  return largest;
}
