import { HostError } from '../workbook/host-problem';
import type { SheetCell } from '../workbook/workbook';
import type { WriteWatch } from '../workbook/workbook-host';
import { makeJournal } from '../workbook/write/make-journal';
import type { CellPlace, WritePlan } from '../workbook/write/write-plan';
import { lookAt, looksAfter, parseLooks } from './journal/remembered-looks';
import { localTime } from '../workbook/local-time';
import { cellKey } from '../workbook/place-key';
import { readPlainLook } from './journal/plain-look';
import type { OpenWorkbook } from './read/open-workbook';
import { pause } from './run/pause';
import { putStatePart, queueStatePart } from './state/state-part';
import { capture } from './undo/capture';
import type { Contents } from './undo/changed-since';
import { readContents } from './undo/contents';
import { OthersEdits } from './undo/others-edits';
import { putBack } from './undo/put-back';
import type { Snapshot } from './undo/snapshot';
import { readWorkbookNow, type WorkbookNow } from './undo/workbook-now';
import { readBack } from './verify/read-back';
import { isSameCell } from './verify/same-cell';
import { refuseSpilled } from './verify/refuse-spilled';
import { verifyAsRead } from './verify/verify-as-read';
import type { ChangeEvents } from './watch/change-events';
import { carryOut } from './write/carry-out';
import { ownSheets } from '../workbook/own-anchors';

export interface WholeWriteTerms {
  readonly now: () => Date;
  readonly watch?: WriteWatch;
  readonly events: ChangeEvents;
  /** Of the write that was broken off, while it is recovered. */
  readonly journal: string | null;
  readonly isRecovery: boolean;
  /** The journal goes with it. */
  readonly isLast: boolean;
}

export type WriteOutcome =
  /** `otherValues`: formulas of ours that Excel works out to something else. */
  | { readonly kind: 'written'; readonly snapshot: Snapshot; readonly contents: Contents; readonly otherValues: readonly CellPlace[] }
  /** It failed, and what it had done could not be put back. */
  | { readonly kind: 'broken'; readonly snapshot: Snapshot; readonly error: unknown };

/** Within this time, in milliseconds, Excel has told what others have done. */
const TELLING = 400;

/**
 * Carries out a whole plan, or nothing of it: what it touches is compared with what was read, kept, noted in the journal, written, and
 * read back. Rejects with a HostError, or an UnwritableCellError, where the workbook is as it was.
 */
export async function writePlan(plan: WritePlan, open: OpenWorkbook, terms: WholeWriteTerms): Promise<WriteOutcome> {
  const { watch, isRecovery } = terms;
  if (!isRecovery && open.statePart?.journal) throw new HostError({ kind: 'unfinished-write' });
  const now = await readWorkbookNow(watch);
  refuseProtected(plan, now);
  await verifyAsRead(open, plan, watch);
  if (plan.state !== null) await refuseSpilled(plan.replaced, watch);
  const snapshot = await capture(plan, open, now, watch);
  refuseChanged(snapshot, open, plan);
  const own = ownSheets(open.workbook);
  const looks = parseLooks(open.statePart?.looks ?? null);
  const plain = plan.state === null ? null : await readPlainLook(plan, open.workbook, own, watch);
  const later = looksAfter(looks, plan, snapshot, { own, plain });
  const journal = isRecovery ? terms.journal : JSON.stringify(makeJournal(plan, open.workbook, localTime(terms.now())));
  const state = open.workbook.state ?? null;
  const others = new OthersEdits(plan, snapshot);
  const stopListening = await others.listen(terms.events);
  try {
    const held = later ?? (looks.length > 0 ? JSON.stringify(looks) : null);
    const id = await putStatePart(open.statePart?.id ?? now.statePart?.id ?? null, { state, looks: held, journal }, watch);
    await carryOut(plan, {
      open,
      ...(watch && { watch }),
      looks: (place) => lookAt(looks, place),
      onOverwritten: others.overwritten,
      onLast: (context) => {
        const left = terms.isLast ? null : journal;
        queueStatePart(context, id, plan.state === null && left === null ? null : { state: plan.state, looks: later, journal: left });
      },
    });
    const contents = await readContents(snapshot, await readWorkbookNow(watch), watch);
    const { content, values } = readBack(plan, (place) => contentAt(contents, place) ?? undefined);
    if (content.length > 0) await pause(TELLING, watch?.signal);
    const ours = content.filter((place) => !others.came(place, contentAt(contents, place)));
    if (others.places.length > 0) throw new HostError({ kind: 'changed-cells', places: others.places });
    if (ours.length > 0) throw new HostError({ kind: 'differs', places: ours });
    // What a removal gives back has the values of today, not those of the day it was kept.
    return { kind: 'written', snapshot, contents, otherValues: plan.state === null ? [] : values };
  } catch (error) {
    return await putBackAfter(error, { plan, before: open, snapshot: others.kept }, watch);
  } finally {
    await stopListening();
  }
}

async function putBackAfter(error: unknown, terms: Parameters<typeof putBack>[0], watch?: WriteWatch): Promise<WriteOutcome> {
  try {
    await putBack(terms, watch);
  } catch (failed) {
    const problem = error instanceof HostError ? error.problem : null;
    const remains = failed instanceof HostError ? failed.remains : null;
    return { kind: 'broken', snapshot: terms.snapshot, error: problem ? new HostError(problem, remains, { cause: failed }) : failed };
  }
  throw error;
}

function contentAt(contents: Contents, { sheet, row, column }: CellPlace): SheetCell | null {
  return contents.get(sheet)?.get(`${row}:${column}`) ?? null;
}

function refuseProtected(plan: WritePlan, { sheets, isStructureProtected }: WorkbookNow): void {
  if (isStructureProtected && plan.addSheets.length + plan.removeSheets.length > 0) throw new HostError({ kind: 'protected-workbook' });
  const touched = new Set([...[...plan.cells, ...plan.dress, ...plan.tables].map(({ sheet }) => sheet), ...plan.removeSheets]);
  const closed = sheets.filter(({ name, isProtected }) => isProtected && touched.has(name)).map(({ name }) => name);
  if (closed.length > 0) throw new HostError({ kind: 'protected-sheets', sheets: closed });
}

/** Somebody may have written between the comparison and the snapshot. */
function refuseChanged({ cells, removed }: Snapshot, { workbook }: OpenWorkbook, plan: WritePlan): void {
  const written = new Set(plan.cells.map(cellKey));
  const places: CellPlace[] = [];
  for (const [sheet, former] of cells) {
    const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows;
    const isRemoved = removed.some(({ name }) => name === sheet);
    for (const { row, column, content } of former) {
      if (!isRemoved && !written.has(cellKey({ sheet, row, column }))) continue;
      if (!isSameCell(content ?? undefined, rows?.get(row)?.get(column))) places.push({ sheet, row, column });
    }
  }
  if (places.length > 0) throw new HostError({ kind: 'changed-cells', places });
}
