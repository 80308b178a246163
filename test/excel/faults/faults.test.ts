import { copyModel } from '../emulator/model/copy-model';
import { openExcel } from '../support/open-excel';
import { colleagueTrials, faultTrials, killTrials, type Trial } from './all-trials';
import { differences } from './state-of-workbook';
import { makeUseCases, newHost, type UseCase } from './use-cases';

/** A sample of what `npm run faults` tries: all of it takes an hour. */
const STEPS = { faults: 197, kills: 61, colleagues: 19 };

let useCases: readonly UseCase[];

beforeAll(async () => {
  useCases = await makeUseCases('norrtalje-verksamhetsplan-2025');
}, 300_000);

async function lostIn(trials: readonly Trial[], step: number): Promise<string[]> {
  const lost: string[] = [];
  for (const { name, run } of trials.filter((_, index) => index % step === 0)) {
    const { survival, wrong } = await run();
    if (survival === 'lost') lost.push(`${name}: ${wrong.slice(0, 3).join('; ')}`);
  }
  return lost;
}

it('loses nothing when a request fails', async () => {
  const trials = useCases.flatMap(faultTrials);
  expect(trials.length).toBeGreaterThan(1_000);
  expect(await lostIn(trials, STEPS.faults)).toEqual([]);
}, 600_000);

it('finishes or puts back a write whose pane was killed', async () => {
  const [first] = useCases;
  if (!first) throw new Error('no use case');
  const trials = useCases.flatMap((useCase) => killTrials(useCase, first.start));
  expect(trials.length).toBeGreaterThan(200);
  expect(await lostIn(trials, STEPS.kills)).toEqual([]);
}, 600_000);

it('keeps what a colleague types meanwhile, or stops and names the cell', async () => {
  expect(await lostIn(useCases.flatMap(colleagueTrials), STEPS.colleagues)).toEqual([]);
}, 600_000);

it('waits while a cell is being edited, and is done when it is left', async () => {
  const [plan] = useCases;
  if (!plan) throw new Error('no use case');
  const { emulator, close } = await openExcel(copyModel(plan.start));
  try {
    const host = newHost();
    await plan.prepare(host);
    emulator.faults.restart();
    let waited = 0;
    emulator.faults.happensBefore(Math.ceil(plan.requests / 2), () => { emulator.startEditing(); });
    const onWaiting = (): void => {
      waited += 1;
      emulator.leaveCell();
    };
    if (!plan.plan) throw new Error('no plan');
    await host.apply(plan.plan, { onWaiting });
    expect(waited).toBe(1);
    expect(differences(plan.done, emulator.model)).toEqual([]);
  } finally {
    close();
  }
}, 300_000);
