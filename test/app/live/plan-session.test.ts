import { PlanSession } from '../../../src/app/live/plan-session';
import type { RecoverySteps } from '../../../src/app/live/recovery';
import type { SessionState } from '../../../src/app/live/session-state';
import { HostError } from '../../../src/workbook/host-problem';
import type { Journal } from '../../../src/workbook/write/journal';
import { sampleBytes } from '../../support/sample-bytes';
import { typeIn } from '../../support/plan-into-file';
import { LiveFile } from './support/live-file';
import { EMPTY_PLAN } from '../../../src/workbook/write/empty-plan';

const SAMPLE = 'norrtalje-verksamhetsplan-2025';
const bytes = sampleBytes().get(SAMPLE) ?? new Uint8Array();
const now = () => new Date(2026, 10, 21, 14, 31, 5);
const noSteps: RecoverySteps = () => [];

function sit(content: Uint8Array = bytes, recoverySteps = noSteps): { readonly host: LiveFile; readonly session: PlanSession } {
  const host = new LiveFile(content);
  return { host, session: new PlanSession(host, { file: 'plan.xlsx', language: 'sv', now, recoverySteps }) };
}

function shownOf<Kind extends SessionState['shown']['kind']>(session: PlanSession, kind: Kind): Extract<SessionState['shown'], { readonly kind: Kind }> {
  const { shown } = session.state;
  if (shown.kind !== kind) throw new Error(`${shown.kind} is shown, and not ${kind}`);
  return shown as Extract<SessionState['shown'], { readonly kind: Kind }>;
}

describe('a sitting', () => {
  it('reviews, writes, undoes, does again, and takes everything out', async () => {
    const { host, session } = sit();
    await session.open();
    expect(session.state).toMatchObject({ shown: { kind: 'start' }, work: null, stop: null, step: null });

    await session.review();
    const { review } = shownOf(session, 'review');
    expect(review).toMatchObject({ time: '2026-11-21 14:31:05', hasOwn: false, problem: null });
    expect(review.findings[0]?.severity).toBe('error');
    expect(review.plan?.writing.sheets.length).toBeGreaterThan(3);
    expect(host.bytes).toEqual(bytes);

    await session.write();
    const { receipt, isUndone } = shownOf(session, 'receipt');
    expect(receipt).toMatchObject({ did: 'write', time: '2026-11-21 14:31:05', cells: review.plan?.writes.length });
    expect(isUndone).toBe(false);
    expect(session.state.step).toBe('undo');
    const written = host.bytes;
    expect(written).not.toEqual(bytes);

    await session.undo();
    expect(session.state).toMatchObject({ step: 'redo', shown: { kind: 'receipt', isUndone: true } });
    expect(host.bytes).toEqual(bytes);

    await session.undo();
    expect(session.state).toMatchObject({ step: 'undo', shown: { kind: 'receipt', isUndone: false } });
    expect(host.bytes).toEqual(written);

    await session.review();
    expect(shownOf(session, 'review').review).toMatchObject({ hasOwn: true, plan: { writing: { hasChanges: false } } });
    await session.write();
    expect(session.state.shown.kind).toBe('review');

    await session.askRemoval();
    expect(session.state.removal?.writing.hasChanges).toBe(true);
    session.keepAll();
    expect(session.state.removal).toBeNull();
    await session.remove();
    expect(host.bytes).toEqual(written);

    await session.askRemoval();
    await session.remove();
    expect(shownOf(session, 'receipt').receipt.did).toBe('remove');
    expect(session.state.removal).toBeNull();
    await session.askRemoval();
    expect(session.state.removal?.writing.hasChanges).toBe(false);
  });

  it('tells its listeners until they have had enough', async () => {
    const { session } = sit();
    const seen: (string | null)[] = [];
    const leave = session.subscribe(() => seen.push(session.state.work?.kind ?? null));
    await session.review();
    expect(seen).toContain('read');
    expect(seen.at(-1)).toBeNull();
    const told = seen.length;
    leave();
    await session.review();
    expect(seen).toHaveLength(told);
  });

  it('says the review in the other language without reading again', async () => {
    const { host, session } = sit();
    await session.review();
    const swedish = shownOf(session, 'review').review.findings[0]?.message;
    session.setLanguage('en');
    const english = shownOf(session, 'review').review.findings[0]?.message;
    expect(english).not.toBe(swedish);
    expect(host.asked).toHaveLength(1);
  });

  it('shows a cell', async () => {
    const { host, session } = sit();
    await session.select({ sheet: 'Per verksamhet', cell: 'B18' });
    expect(host.selected).toEqual(['Per verksamhet!B18']);
  });

  it('says why a workbook has nothing to plan, and checks it all the same', async () => {
    const { session } = sit(sampleBytes().get('sodertalje-verksamhetsplan-2025'));
    await session.review();
    const { review } = shownOf(session, 'review');
    expect(review.check.tables.length).toBeGreaterThan(0);
    expect(review.plan === null).toBe(review.problem !== null);
  });
});

describe('before the meeting', () => {
  async function written(): Promise<Uint8Array> {
    const { host, session } = sit();
    await session.review();
    await session.write();
    return host.bytes;
  }

  it('refreshes at once what was written before, and says what changed', async () => {
    const before = await written();
    const { session: first } = sit(before);
    await first.review();
    const table = shownOf(first, 'review').review.check.tables.find(({ role }) => role === 'volumes');
    const changed = await typeIn(before, [[table?.sheet ?? '', 4, 4, { kind: 'number', value: 12_345 }]]);
    const { session } = sit(changed);
    await session.refresh();
    const { receipt } = shownOf(session, 'receipt');
    expect(receipt.did).toBe('refresh');
    expect(receipt.refreshed?.changed.length).toBeGreaterThan(0);
    expect(session.state.step).toBe('undo');
    await session.undo();
    expect(session.state.step).toBe('redo');
  });

  it('writes nothing where nothing has changed', async () => {
    const before = await written();
    const { host, session } = sit(before);
    await session.refresh();
    expect(shownOf(session, 'receipt').receipt).toMatchObject({ did: 'refresh', cells: 0, writing: { hasChanges: false } });
    expect(session.state.step).toBeNull();
    expect(host.bytes).toEqual(before);
  });

  it('reviews first what was never written', async () => {
    const { host, session } = sit();
    await session.refresh();
    expect(session.state.shown.kind).toBe('review');
    expect(host.bytes).toEqual(bytes);
  });
});

describe('what stops a sitting', () => {
  const place = { sheet: 'Volymer', row: 3, column: 5 };

  it.each([
    [{ kind: 'changed-cells', places: [place] }, 'review'],
    [{ kind: 'protected-sheets', sheets: ['Volymer'] }, 'again'],
    [{ kind: 'program', code: 'ActivityLimitReached', detail: '' }, 'again'],
    [{ kind: 'program', code: 'ItemNotFound', detail: '' }, 'review'],
    [{ kind: 'too-old', needed: 'ExcelApi 1.14' }, 'none'],
  ] as const)('%j is shown with one way on: %s', async (problem, offer) => {
    const { host, session } = sit();
    await session.review();
    host.faults.push(new HostError(problem));
    await session.write();
    expect(session.state).toMatchObject({ stop: { problem, during: 'write', remains: null, offer }, work: null, step: null });
    expect(host.bytes).toEqual(bytes);
    session.dismiss();
    expect(session.state.stop).toBeNull();
  });

  it('does the same again when it is asked to', async () => {
    const { host, session } = sit();
    await session.review();
    host.faults.push(new HostError({ kind: 'program', code: 'Timeout', detail: '' }));
    await session.write();
    // A cell looked at meanwhile is not what is done again.
    await session.select({ sheet: 'Volymer', cell: 'B2' });
    expect(session.state.stop).not.toBeNull();
    await session.retry();
    expect(session.state.stop).toBeNull();
    expect(shownOf(session, 'receipt').receipt.did).toBe('write');
  });

  it('puts back what a failed write has left', async () => {
    const { host, session } = sit();
    await session.review();
    await session.write();
    await session.askRemoval();
    const remains = { addedSheets: [], removedSheets: ['Scenarier'], areas: [], names: [], tables: [] };
    host.faults.push(new HostError({ kind: 'program', code: 'Timeout', detail: '' }, remains));
    await session.remove();
    expect(session.state.stop).toMatchObject({ remains, offer: 'put-back' });
    await session.putBack();
    expect(session.state).toMatchObject({ stop: null, shown: { kind: 'start' } });
    expect(host.bytes).toEqual(bytes);
  });

  it('asks for sheets where there are too many cells, and reads those', async () => {
    const { host, session } = sit();
    const sheets = [{ name: 'Stort', cells: 2_000_000 }];
    host.faults.push(new HostError({ kind: 'too-many-cells', limit: 1_000_000, sheets }));
    await session.review();
    expect(session.state).toMatchObject({ stop: null, shown: { kind: 'choose-sheets', limit: 1_000_000, sheets } });
    await session.review(['Volymer']);
    expect(shownOf(session, 'review').review.check.file).toBe('plan.xlsx');
    await session.review();
    expect(host.asked).toEqual([null, ['Volymer'], ['Volymer']]);
  });

  it('takes an error of the program itself for what it is', async () => {
    const { host, session } = sit();
    host.read = () => Promise.reject(new TypeError('x is not a function'));
    await session.review();
    expect(session.state.stop?.problem).toEqual({ kind: 'unexpected', detail: 'TypeError: x is not a function' });
  });
});

describe('while something goes on', () => {
  function held(): { readonly pause: Promise<void>; readonly release: () => void } {
    let release = (): void => undefined;
    const pause = new Promise<void>((resolve) => {
      release = resolve;
    });
    return { pause, release };
  }

  it('says how far it has come, begins nothing else, and breaks off', async () => {
    const { host, session } = sit();
    await session.review();
    const { pause, release } = held();
    host.pause = pause;
    const writing = session.write();
    expect(session.state.work).toMatchObject({ kind: 'write', isWaiting: false, isCancelling: false });
    expect(session.state.work?.total).toBeGreaterThan(session.state.work?.done ?? 0);
    await session.review();
    expect(host.asked).toHaveLength(1);
    session.cancel();
    expect(session.state.work?.isCancelling).toBe(true);
    release();
    await writing;
    expect(session.state).toMatchObject({ work: null, stop: { problem: { kind: 'cancelled' }, remains: null, offer: 'none' } });
    expect(host.bytes).toEqual(bytes);
  });

  it('waits until the person has finished editing a cell', async () => {
    const { host, session } = sit();
    const { pause, release } = held();
    host.pause = pause;
    host.isEdited = true;
    const reviewing = session.review();
    await Promise.resolve();
    await Promise.resolve();
    expect(session.state.work?.isWaiting).toBe(true);
    release();
    await reviewing;
    expect(session.state.shown.kind).toBe('review');
  });
});

describe('a write that was broken off', () => {
  const journal: Journal = {
    version: 1,
    time: '2026-11-21 14:00:00',
    cells: 364,
    hadState: false,
    isRemoval: false,
    addSheets: [],
    areas: [],
    replaced: [],
    tables: [],
    names: [],
    widths: [],
  };

  it('is offered at the opening, and before anything else', async () => {
    const { host, session } = sit();
    host.journal = journal;
    for (const ask of [() => session.open(), () => session.review(), () => session.refresh(), () => session.askRemoval()]) {
      await ask();
      expect(session.state).toMatchObject({ shown: { kind: 'unfinished', journal }, stop: null });
    }
    expect(host.asked).toEqual([]);
  });

  it.each(['finish', 'put-back'] as const)('%s', async (choice) => {
    const asked: unknown[] = [];
    const { host, session } = sit(bytes, (found, chosen, terms) => {
      asked.push([found, chosen, terms.time]);
      return [() => EMPTY_PLAN];
    });
    host.journal = journal;
    await session.open();
    await session.recover(choice);
    expect(asked).toEqual([[journal, choice, '2026-11-21 14:31:05']]);
    expect(shownOf(session, 'receipt').receipt).toMatchObject({ did: choice, cells: 364 });
    expect(host.journal).toBeNull();
  });

  it('is found when a write is refused because of it', async () => {
    const { host, session } = sit();
    await session.review();
    host.journal = journal;
    host.faults.push(new HostError({ kind: 'unfinished-write' }));
    await session.write();
    expect(session.state).toMatchObject({ shown: { kind: 'unfinished' }, stop: null });
  });
});
