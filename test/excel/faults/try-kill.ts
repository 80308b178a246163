import { recoverySteps } from '../../../src/app/write/recover-write';
import type { RecoveryChoice } from '../../../src/app/live/recovery';
import type { Fault } from '../emulator/faults/fault';
import { copyModel } from '../emulator/model/copy-model';
import type { WorkbookModel } from '../emulator/model/workbook-model';
import { openExcel } from '../support/open-excel';
import { USUAL_PLAN } from '../../support/plan-options';
import { differences } from './state-of-workbook';
import type { TrialOutcome } from './try-fault';
import { newHost, planned, TIME, type UseCase } from './use-cases';

export interface KillTrial {
  readonly at: number;
  readonly effect: Extract<Fault, { kind: 'killed' }>['effect'];
  readonly choice: RecoveryChoice;
  /** The workbook without anything of ours. */
  readonly bare: WorkbookModel;
}

const SOON = 30_000;

/** The pane is killed in the middle of a write, the workbook opened again, and what it offers accepted. */
export async function tryKill(useCase: UseCase, { at, effect, choice, bare }: KillTrial): Promise<TrialOutcome> {
  const first = await openExcel(copyModel(useCase.start));
  const { emulator } = first;
  try {
    const host = newHost();
    await useCase.prepare(host);
    emulator.faults.restart();
    emulator.faults.failFrom(at, { kind: 'killed', effect });
    void useCase.act(host).then(undefined, () => undefined);
    await until(() => emulator.faults.count >= at);
  } finally {
    first.close();
  }
  emulator.faults.restart();
  const second = await openExcel(emulator);
  try {
    const host = newHost();
    const journal = await host.unfinishedWrite();
    if (journal === null) {
      const [before, done] = [differences(useCase.before, emulator.model), differences(useCase.done, emulator.model)];
      return before.length === 0 || done.length === 0 ? { survival: 'as before', wrong: [] } : { survival: 'lost', wrong: ['no journal', ...before] };
    }
    await host.recover(recoverySteps(journal, choice, { language: 'sv', time: TIME, options: USUAL_PLAN }));
    if ((await host.unfinishedWrite()) !== null) return { survival: 'lost', wrong: ['the journal is still there'] };
    const wrong = choice === 'put-back' && !journal.isRemoval ? differences(bare, emulator.model) : await unfinished(journal.isRemoval === (choice === 'finish'), emulator.model, bare);
    return { survival: wrong.length === 0 ? 'put back' : 'lost', wrong };
  } catch (error) {
    return { survival: 'lost', wrong: [String(error instanceof Error ? error.stack : error)] };
  } finally {
    second.close();
  }
}

/** What has been finished is a workbook that is up to date: there is nothing to write in it any more. */
async function unfinished(isRemoved: boolean, model: WorkbookModel, bare: WorkbookModel): Promise<string[]> {
  if (isRemoved) return differences(bare, model);
  const { cells, addSheets, removeSheets, tables } = planned(await newHost().read());
  return [
    ...cells.map(({ sheet, row, column, content }) => `still to write: ${sheet} ${row}:${column} ${JSON.stringify(content)}`),
    ...[...addSheets, ...removeSheets].map((sheet) => `sheet: ${sheet}`),
    ...tables.map(({ table }) => `table: ${table}`),
  ];
}

async function until(isDone: () => boolean): Promise<void> {
  const start = performance.now();
  while (!isDone()) {
    if (performance.now() - start > SOON) throw new Error('nothing happened');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
}
