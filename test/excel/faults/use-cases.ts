import { preparePlan } from '../../../src/app/write/prepare-plan';
import { prepareRemoval } from '../../../src/app/write/prepare-removal';
import type { WriteOptions } from '../../../src/app/options';
import { ExcelWorkbook } from '../../../src/excel/excel-workbook';
import type { Workbook } from '../../../src/workbook/workbook';
import type { WritePlan } from '../../../src/workbook/write/write-plan';
import { USUAL_PLAN } from '../../support/plan-options';
import { copyModel } from '../emulator/model/copy-model';
import type { WorkbookModel } from '../emulator/model/workbook-model';
import { openExcel } from '../support/open-excel';

/** Something a person does, in a workbook as it is then. */
export interface UseCase {
  readonly name: string;
  readonly start: WorkbookModel;
  /** Done before anything goes wrong. */
  readonly prepare: (host: ExcelWorkbook) => Promise<void>;
  /** What may fail. */
  readonly act: (host: ExcelWorkbook) => Promise<unknown>;
  /** What the workbook is when it has failed, and when it has gone well. */
  readonly before: WorkbookModel;
  readonly done: WorkbookModel;
  /** How many requests `act` takes. */
  readonly requests: number;
  /** The plan that is written; null where one is taken back. */
  readonly plan: WritePlan | null;
}

export const TIME = '2026-11-21 07:12:00';

export function newHost(): ExcelWorkbook {
  return new ExcelWorkbook(() => new Date(2026, 10, 21, 7, 12));
}

/** What is done in a sample, each as the one before has left it. */
export async function makeUseCases(sample: string): Promise<UseCase[]> {
  const { emulator, close } = await openExcel(sample);
  const original = copyModel(emulator.model);
  close();
  const plan = await writing('a plan', original, (workbook) => planned(workbook));
  const undo = await undoing('undoing a plan', plan);
  const atOnce = await writing('replacing at once', original, (workbook) => planned(workbook, { replace: true, document: true }));
  const again = await writing('a plan with another volume price', plan.done, (workbook) => planned(workbook, {}, 0.031));
  const replace = await writing('replacing, with a document', plan.done, (workbook) => planned(workbook, { replace: true, document: true }));
  const removal = await writing('a removal', replace.done, (workbook) => prepareRemoval('', workbook, 'sv').plan);
  const back = await undoing('undoing a removal', removal);
  return [plan, undo, atOnce, again, replace, removal, back];
}

export function planned(workbook: Workbook, write: Partial<WriteOptions> = {}, uplift: number | null = null): WritePlan {
  const wanted = { replace: false, document: false, overwrite: false, ...write };
  const options = { ...USUAL_PLAN, ...(uplift !== null && { otherUplift: { kind: 'everyYear' as const, share: uplift } }) };
  return preparePlan('', workbook, options, wanted, TIME).plan;
}

async function writing(name: string, start: WorkbookModel, planOf: (workbook: Workbook) => WritePlan): Promise<UseCase> {
  let plan: WritePlan | null = null;
  const prepare = async (host: ExcelWorkbook): Promise<void> => {
    const workbook = await host.read();
    plan ??= planOf(workbook);
  };
  const act = (host: ExcelWorkbook): Promise<unknown> => {
    if (plan === null) throw new Error('not prepared');
    return host.apply(plan);
  };
  const run = await withoutFault(start, prepare, act);
  return { name, start, prepare, act, before: start, ...run, plan };
}

async function undoing(name: string, undone: UseCase): Promise<UseCase> {
  const prepare = async (host: ExcelWorkbook): Promise<void> => {
    await undone.prepare(host);
    await undone.act(host);
  };
  const act = (host: ExcelWorkbook): Promise<unknown> => host.undo();
  const run = await withoutFault(undone.start, prepare, act);
  return { name, start: undone.start, prepare, act, before: undone.done, ...run, plan: null };
}

async function withoutFault(
  start: WorkbookModel,
  prepare: UseCase['prepare'],
  act: UseCase['act'],
): Promise<{ readonly done: WorkbookModel; readonly requests: number }> {
  const { emulator, close } = await openExcel(copyModel(start));
  try {
    const host = newHost();
    await prepare(host);
    emulator.faults.restart();
    await act(host);
    return { requests: emulator.faults.count, done: copyModel(emulator.model) };
  } finally {
    close();
  }
}
