import { ownSheets } from '../../workbook/own-anchors';
import { cellKey } from '../../workbook/place-key';
import type { WriteWatch } from '../../workbook/workbook-host';
import type { CellPlace, WritePlan } from '../../workbook/write/write-plan';
import type { OpenWorkbook } from '../read/open-workbook';
import type { OnOverwritten } from './cells/overwritten';
import type { Look } from './looks/look';
import { nameSteps } from './name-steps';
import { sheetSteps } from './sheet-steps';
import { readStanding } from './standing/read-standing';
import { sendSteps } from './steps/send-steps';
import { oneStep, type WriteStep } from './steps/write-step';
import { writesBySheet } from './writes-by-sheet';

export interface CarryOutTerms {
  readonly open: Pick<OpenWorkbook, 'workbook'>;
  readonly watch?: WriteWatch;
  /** How an empty cell of the person's looked before we first wrote in it, where that is remembered. */
  readonly looks?: (place: CellPlace) => Look | undefined;
  readonly onOverwritten?: OnOverwritten;
  /** Queues what is to be kept with the last batch, after all else. */
  readonly onLast?: (context: Excel.RequestContext) => void;
}

/**
 * Carries out a whole plan, in an order that a write which is broken off can be put back from: sheets of ours, with what replaced cells
 * held among them, before the person's are touched; replaced cells after all others; and what makes it a finished write, with all that
 * cannot be found again, in the last batch by itself. It puts nothing back where it fails. Rejects with a HostError, and with RangeError
 * for a plan that no workbook can hold, before anything is written.
 */
export async function carryOut(plan: WritePlan, { open, watch = {}, looks = () => undefined, onOverwritten, onLast }: CarryOutTerms): Promise<void> {
  const { workbook } = open;
  const added = new Set(plan.addSheets);
  const own = ownSheets(workbook);
  const standing = await readStanding(plan, workbook, (sheet) => own.has(sheet), watch);
  const replaced = new Set(plan.replaced.map(cellKey));
  const sheets = writesBySheet(plan).map((writes) => {
    const { sheet } = writes;
    const owner = added.has(sheet) ? ('new' as const) : own.has(sheet) ? ('ours' as const) : ('persons' as const);
    const steps = sheetSteps(writes, {
      owner,
      sheet: workbook.sheets.find(({ name }) => name === sheet) ?? null,
      standing: standing.get(sheet) ?? null,
      formerLook: looks,
      isReplaced: (place) => replaced.has(cellKey(place)),
      ...(onOverwritten && { onOverwritten }),
    });
    return { owner, ...steps };
  });
  const [persons, ours] = [sheets.filter(({ owner }) => owner === 'persons'), sheets.filter(({ owner }) => owner !== 'persons')];
  const names = new Set(workbook.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()));
  const steps: WriteStep[] = [
    ...plan.addSheets.map((name) => oneStep(name, ({ workbook: { worksheets } }) => { worksheets.add(name); })),
    ...[...ours, ...persons].flatMap(({ cells }) => cells),
    ...sheets.flatMap((each) => each.replaced),
    ...[...ours, ...persons].flatMap(({ dress }) => dress),
  ];
  const last: WriteStep[] = [
    ...nameSteps(plan.setNames, plan.removeNames, names),
    ...plan.removeSheets.map((name) => oneStep(name, ({ workbook: { worksheets } }) => { worksheets.getItem(name).delete(); })),
    ...(onLast ? [oneStep('', onLast)] : []),
  ];
  await sendSteps(steps, watch);
  await sendSteps(last, watch);
}
