import { copyModel } from '../emulator/model/copy-model';
import { colleagueTrials, faultTrials, killTrials, type Trial } from './all-trials';
import { makeUseCases } from './use-cases';

/** Every failure at every moment of every use case: `npm run faults [-- sample [every nth]]`. Ends with 1 where anything is lost. */
async function main([sample = 'norrtalje-verksamhetsplan-2025', nth = '1', only = '']: readonly string[]): Promise<void> {
  const useCases = await makeUseCases(sample);
  const [first] = useCases;
  if (!first) return;
  const bare = copyModel(first.start);
  const all = useCases.flatMap((useCase) => [...faultTrials(useCase), ...killTrials(useCase, bare), ...colleagueTrials(useCase)]).filter(({ name }) => name.includes(only));
  const trials = all.filter((_, index) => index % Number(nth) === 0);
  const counts = new Map<string, number>();
  for (const trial of trials) count(counts, trial, await trial.run());
  const told = [...counts].map(([survival, times]) => `${survival}: ${times}`).join(', ');
  process.stdout.write(`${trials.length} of ${all.length} faults in ${useCases.length} use cases of ${sample}: ${told}\n`);
  if (counts.has('lost')) process.exitCode = 1;
}

function count(counts: Map<string, number>, { name }: Trial, { survival, wrong }: Awaited<ReturnType<Trial['run']>>): void {
  counts.set(survival, (counts.get(survival) ?? 0) + 1);
  if (survival === 'lost') process.stdout.write(`LOST ${name}\n${wrong.slice(0, 5).map((line) => `    ${line.slice(0, 400)}\n`).join('')}`);
}

void main(process.argv.slice(2));
