import { PlanSession } from '../../../src/app/live/plan-session';
import type { RecoverySteps } from '../../../src/app/live/recovery';
import type { Done } from '../../../src/app/live/session-state';
import type { Planned } from '../../../src/app/live/working';
import { sinceView } from '../../../src/app/live/since/since-view';
import { WRITING_STEPS } from '../../../src/app/live/writing/writing-steps';
import { HostError } from '../../../src/workbook/host-problem';
import type { Journal } from '../../../src/workbook/write/journal';
import { sampleBytes } from '../../support/sample-bytes';
import { typeIn } from '../../support/plan-into-file';
import { LiveFile } from './support/live-file';
import { EMPTY_PLAN } from '../../../src/workbook/write/empty-plan';

const SAMPLE = 'norrtalje-verksamhetsplan-2025';
const bytes = sampleBytes().get(SAMPLE) ?? new Uint8Array();
const now = () => new Date(2026, 10, 21, 14, 31, 5);

function sit(content: Uint8Array = bytes, recovery: RecoverySteps = WRITING_STEPS.recovery): { readonly host: LiveFile; readonly session: PlanSession } {
  const host = new LiveFile(content);
  const loadWriting = () => Promise.resolve({ ...WRITING_STEPS, recovery });
  return { host, session: new PlanSession(host, { file: 'plan.xlsx', language: 'sv', now, loadWriting }) };
}

function plannedOf({ state }: PlanSession): Planned {
  const planned = state.working?.planned;
  if (planned?.kind !== 'planned') throw new Error('nothing is planned');
  return planned;
}

function never(): never {
  throw new Error('nothing is read');
}

function doneOf({ state }: PlanSession): Done {
  if (state.done === null) throw new Error(`nothing is done: ${JSON.stringify(state.stop)}`);
  return state.done;
}

/** Reads, previews and writes. */
async function writeAll(session: PlanSession): Promise<void> {
  await session.open();
  await session.prepare();
  await session.write();
}

/** When all that waits for nothing is done. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function need({ state }: PlanSession, year: number): number {
  const planned = state.working?.planned;
  return planned?.kind === 'planned' ? (planned.calculated.result.totals.get(year)?.need ?? NaN) : NaN;
}

describe('a sitting', () => {
  it('reads, previews, writes, undoes, does again, and takes everything out', async () => {
    const { host, session } = sit();
    await session.open();
    expect(session.state).toMatchObject({ first: null, work: null, stop: null, step: null, preview: null, place: { tab: 'overview' } });
    expect(session.state.working?.reading.time).toBe('2026-11-21 14:31:05');
    expect(plannedOf(session)).toMatchObject({ isOnSheet: false, isScenarioChosen: false, compared: null });
    await session.write();
    expect(host.bytes).toEqual(bytes);

    await session.prepare();
    const { preview } = session.state;
    expect(preview?.report.writing.sheets.length).toBeGreaterThan(3);
    await session.write();
    expect(doneOf(session)).toMatchObject({ isUndone: false, receipt: { did: 'write', time: '2026-11-21 14:31:05', cells: preview?.report.writes.length } });
    expect(session.state).toMatchObject({ step: 'undo', preview: null, place: { tab: 'write' } });
    expect(plannedOf(session).isOnSheet).toBe(true);
    const written = host.bytes;
    expect(written).not.toEqual(bytes);

    await session.undo();
    expect(session.state).toMatchObject({ step: 'redo', done: { isUndone: true } });
    expect(plannedOf(session).isOnSheet).toBe(false);
    expect(host.bytes).toEqual(bytes);

    await session.undo();
    expect(session.state).toMatchObject({ step: 'undo', done: { isUndone: false } });
    expect(host.bytes).toEqual(written);

    await session.prepare();
    expect(session.state.preview?.hasChanges).toBe(false);
    await session.write();
    expect(host.bytes).toEqual(written);

    await session.askRemoval();
    expect(session.state.removal?.writing.hasChanges).toBe(true);
    session.keepAll();
    expect(session.state.removal).toBeNull();
    await session.remove();
    expect(host.bytes).toEqual(written);

    await session.askRemoval();
    await session.remove();
    expect(doneOf(session).receipt.did).toBe('remove');
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

  it('says all in the other language without reading again', async () => {
    const { host, session } = sit();
    await session.open();
    const names = () => plannedOf(session).calculated.settings.scenarios.map(({ name }) => name);
    const swedish = names();
    session.setLanguage('en');
    expect(names()).toHaveLength(swedish.length);
    expect(names()).not.toEqual(swedish);
    expect(host.asked).toHaveLength(1);
  });

  it('shows a cell', async () => {
    const { host, session } = sit();
    await session.select({ sheet: 'Per verksamhet', cell: 'B18' });
    expect(host.selected).toEqual(['Per verksamhet!B18']);
  });

  it('has the tables of a workbook that nothing can be planned of', async () => {
    const { session } = sit(await typeIn(bytes, [['Driftbudget', 0, 0, { kind: 'text', value: 'Något annat' }]]));
    await session.open();
    session.remember({ tables: { corrections: [], pointed: [] } });
    expect(session.state.working?.reading.inspection.tables.length).toBeGreaterThan(0);
  });
});

describe('what a person chooses', () => {
  it('counts at once, and makes what was previewed another', async () => {
    const { session } = sit();
    await session.open();
    await session.prepare();
    const before = need(session, 2027);
    session.set((settings) => ({ ...settings, limits: { ...settings.limits, share: 0.05 } }));
    expect(plannedOf(session).isScenarioChosen).toBe(false);
    session.chooseScenario('Oförändrade priser');
    expect(need(session, 2027)).toBeGreaterThan(before);
    expect(session.state.preview).toBeNull();
    expect(plannedOf(session).isScenarioChosen).toBe(true);
    session.choose({ comparedWith: 'Verksamhetsplan' });
    expect(plannedOf(session).compared?.result.totals.get(2027)?.need).toBe(before);
    session.choose({ settings: null });
    expect(need(session, 2027)).toBe(before);
    session.chooseScenario('Finns inte');
    expect(need(session, 2027)).toBe(before);
  });

  it('is written as it was shown, stays when that is undone, and gives way to what is then set on the sheet', async () => {
    const { host, session } = sit();
    await session.open();
    session.set((settings) => ({ ...settings, selected: 'Oförändrade priser' }));
    const chosen = need(session, 2027);
    await session.prepare();
    await session.write();
    expect(need(session, 2027)).toBeCloseTo(chosen, 6);
    await session.undo();
    expect(need(session, 2027)).toBeCloseTo(chosen, 6);
    await session.undo();
    const sheet = (await host.read()).sheets.find(({ name }) => name === 'Scenarier');
    const place = [...(sheet?.rows ?? [])].flatMap(([row, cells]) => [...cells].flatMap(([column, { value }]) => (value === 'Oförändrade priser' ? [{ sheet: 'Scenarier', row, column }] : [])))[0];
    if (!place) throw new Error('no selector');
    await host.type(place, { kind: 'text', value: 'Verksamhetsplan' });
    await session.review();
    expect(plannedOf(session).calculated.scenario.name).toBe('Verksamhetsplan');
  });

  it('is kept in the workbook out of sight where it is about tables and links', async () => {
    const { host, session } = sit();
    await session.open();
    session.remember({ base: 2024 });
    expect(plannedOf(session).calculated.input.model.baseYear).toBe(2024);
    await session.review();
    const { session: next } = sit(host.bytes);
    await next.open();
    expect(plannedOf(next).calculated.input.model.baseYear).toBe(2024);
  });
});

describe('beside a person who types', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('reads again once the typing has come to rest, never while a cell is being edited, and not when it is closed', async () => {
    const { host, session } = sit();
    await session.open();
    const before = need(session, 2027);
    const volumes = session.state.working?.reading.inspection.tables.find(({ role }) => role === 'volumes');
    const cell = volumes?.rows[0]?.cells.at(-1)?.address ?? '';
    const place = { sheet: volumes?.sheet ?? '', row: Number(/\d+/.exec(cell)?.[0]) - 1, column: cell.charCodeAt(0) - 65 };
    host.isEdited = true;
    await host.type(place, { kind: 'number', value: 1 });
    await jest.advanceTimersByTimeAsync(3_000);
    expect(need(session, 2027)).toBe(before);
    host.isEdited = false;
    await jest.advanceTimersByTimeAsync(3_000);
    expect(need(session, 2027)).not.toBe(before);
    expect(session.state).toMatchObject({ isBehind: false, work: null });
    expect(host.asked).toHaveLength(1);

    host.readAgain = () => Promise.reject(new HostError({ kind: 'program', code: 'GeneralException', detail: '' }));
    await host.type(place, { kind: 'number', value: 2 });
    await jest.advanceTimersByTimeAsync(3_000);
    expect(session.state).toMatchObject({ isBehind: true, stop: null });
    await session.close();
  });
});

describe('before the meeting', () => {
  async function written(): Promise<Uint8Array> {
    const { host, session } = sit();
    await writeAll(session);
    return host.bytes;
  }

  it('refreshes at once what was written before, and says what changed', async () => {
    const before = await written();
    const { session: first } = sit(before);
    await first.open();
    const table = first.state.working?.reading.inspection.tables.find(({ role }) => role === 'volumes');
    const changed = await typeIn(before, [[table?.sheet ?? '', 4, 4, { kind: 'number', value: 12_345 }]]);
    const { session } = sit(changed);
    await session.refresh();
    const { receipt } = doneOf(session);
    expect(receipt.did).toBe('refresh');
    expect(receipt.refreshed?.changed.length).toBeGreaterThan(0);
    expect(session.state.step).toBe('undo');
    await session.undo();
    expect(session.state.step).toBe('redo');
  });

  it('shows what was written against the run before, also within the same minute', async () => {
    const { host, session } = sit();
    await writeAll(session);
    const table = session.state.working?.reading.inspection.tables.find(({ role }) => role === 'volumes');
    await host.type({ sheet: table?.sheet ?? '', row: 4, column: 4 }, { kind: 'number', value: 12_345 });
    await session.refresh();
    expect(session.state).toMatchObject({ stop: null, place: { tab: 'overview', page: 'since' }, runBefore: { time: '2026-11-21 14:31' } });
    const { working, runBefore } = session.state;
    const { compared } = sinceView(working ?? never(), 'sv', null, runBefore);
    expect(compared).toMatchObject({ kind: 'compared', choice: { kind: 'runBefore' }, comparison: { isChanged: true } });
  });

  it('writes nothing where nothing has changed', async () => {
    const before = await written();
    const { host, session } = sit(before);
    await session.refresh();
    expect(doneOf(session).receipt).toMatchObject({ did: 'refresh', cells: 0, writing: { hasChanges: false } });
    expect(session.state.step).toBeNull();
    expect(host.bytes).toEqual(before);
  });

  it('reviews first what was never written', async () => {
    const { host, session } = sit();
    await session.refresh();
    expect(session.state).toMatchObject({ done: null, place: { tab: 'overview', page: null } });
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
    await session.open();
    await session.prepare();
    host.faults.push(new HostError(problem));
    await session.write();
    expect(session.state).toMatchObject({ stop: { problem, during: 'write', remains: null, offer }, work: null, step: null });
    expect(host.bytes).toEqual(bytes);
    session.dismiss();
    expect(session.state.stop).toBeNull();
  });

  it('does the same again when it is asked to', async () => {
    const { host, session } = sit();
    await session.open();
    await session.prepare();
    host.faults.push(new HostError({ kind: 'program', code: 'Timeout', detail: '' }));
    await session.write();
    // A cell looked at meanwhile is not what is done again.
    await session.select({ sheet: 'Volymer', cell: 'B2' });
    expect(session.state.stop).not.toBeNull();
    await session.retry();
    expect(session.state.stop).toBeNull();
    expect(doneOf(session).receipt.did).toBe('write');
  });

  it('puts back what a failed write has left', async () => {
    const { host, session } = sit();
    await writeAll(session);
    await session.askRemoval();
    const remains = { addedSheets: [], removedSheets: ['Scenarier'], areas: [], names: [], tables: [] };
    host.faults.push(new HostError({ kind: 'program', code: 'Timeout', detail: '' }, remains));
    await session.remove();
    expect(session.state.stop).toMatchObject({ remains, offer: 'put-back' });
    await session.putBack();
    expect(session.state).toMatchObject({ stop: null, done: null });
    expect(host.bytes).toEqual(bytes);
  });

  it('asks for sheets where there are too many cells, and reads those', async () => {
    const { host, session } = sit();
    const sheets = [{ name: 'Stort', cells: 2_000_000 }];
    host.faults.push(new HostError({ kind: 'too-many-cells', limit: 1_000_000, sheets }));
    await session.review();
    expect(session.state).toMatchObject({ stop: null, first: { kind: 'choose-sheets', limit: 1_000_000, sheets } });
    await session.review(['Volymer']);
    expect(session.state).toMatchObject({ first: null, working: { reading: { file: 'plan.xlsx' } } });
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
    await session.open();
    await session.prepare();
    const { pause, release } = held();
    host.pause = pause;
    const writing = session.write();
    await settled();
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
    await settled();
    expect(session.state.work?.isWaiting).toBe(true);
    release();
    await reviewing;
    expect(session.state.working).not.toBeNull();
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
      expect(session.state).toMatchObject({ first: { kind: 'unfinished', journal }, stop: null });
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
    expect(doneOf(session).receipt).toMatchObject({ did: choice, cells: 364 });
    expect(host.journal).toBeNull();
  });

  it('is found when a write is refused because of it', async () => {
    const { host, session } = sit();
    await session.open();
    await session.prepare();
    host.journal = journal;
    host.faults.push(new HostError({ kind: 'unfinished-write' }));
    await session.write();
    expect(session.state).toMatchObject({ first: { kind: 'unfinished' }, stop: null });
  });
});
