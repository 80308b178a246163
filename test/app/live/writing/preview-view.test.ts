import { shownFormula } from '../../../../src/workbook/formulas/shown-formula';
import { formulaTokens } from '../../../../src/workbook/formulas/formula-tokens';
import { parseAddress } from '../../../../src/workbook/address';
import { PlanSession } from '../../../../src/app/live/plan-session';
import type { Preview } from '../../../../src/app/live/writing/preview';
import { previewView } from '../../../../src/app/live/writing/preview-view';
import type { PreviewView } from '../../../../src/app/live/writing/preview-view';
import { receiptText } from '../../../../src/app/live/writing/receipt-text';
import { WRITING_STEPS } from '../../../../src/app/live/writing/writing-steps';
import { WRITE_WORDS } from '../../../../src/app/messages/pane/write/write-words';
import { HostError } from '../../../../src/workbook/host-problem';
import { sampleBytes } from '../../../support/sample-bytes';
import { typeIn } from '../../../support/plan-into-file';
import { LiveFile } from '../support/live-file';

const SAMPLE = 'norrtalje-verksamhetsplan-2025';
const bytes = sampleBytes().get(SAMPLE) ?? new Uint8Array();
const now = () => new Date(2026, 10, 21, 14, 31, 5);

async function sit(content: Uint8Array = bytes): Promise<{ readonly host: LiveFile; readonly session: PlanSession }> {
  const host = new LiveFile(content);
  const session = new PlanSession(host, { file: 'plan.xlsx', language: 'sv', now, loadWriting: () => Promise.resolve(WRITING_STEPS) });
  await session.open();
  return { host, session };
}

async function previewed(session: PlanSession): Promise<Preview> {
  await session.prepare();
  const { preview } = session.state;
  if (preview === null) throw new Error(`nothing is previewed: ${JSON.stringify(session.state.stop)}`);
  return preview;
}

async function viewed(session: PlanSession): Promise<PreviewView> {
  return previewView(await previewed(session), 'sv');
}

function needsOf({ sheets }: PreviewView) {
  return sheets.find(({ needs }) => needs.length > 0)?.needs ?? [];
}

describe('what would be written, as it is shown', () => {
  it.each([...sampleBytes()])('has every cell of %s that the button counts, once', async (_, content) => {
    const { session } = await sit(content);
    await session.prepare();
    const { preview, working } = session.state;
    if (preview === null) {
      expect(working?.planned.kind).toBe('unplanned');
      return;
    }
    const view = previewView(preview, 'sv');
    const shown = view.sheets.flatMap(({ cells }) => cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect(new Set(shown).size).toBe(shown.length);
    const promised = preview.report.writes.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(promised.filter((place) => !shown.includes(place))).toEqual([]);
    expect(view.cells).toBe(promised.length);
    expect(view.sheets.reduce((sum, { filled, changed, emptied }) => sum + filled + changed + emptied, 0)).toBe(view.cells);
    for (const { range, cells } of view.sheets) {
      if (range === null) continue;
      const [first, last] = range.split(':').map((corner) => parseAddress(corner));
      const inside = cells.every(({ cell }) => {
        const place = parseAddress(cell);
        const end = last ?? first;
        return place && first && end && place.row >= first.row && place.row <= end.row && place.column >= first.column && place.column <= end.column;
      });
      expect(inside).toBe(true);
    }
  });

  it.each([...sampleBytes()])('has needs of %s whose rows add up to the total, and differences that are what they say', async (_, content) => {
    const { session } = await sit(content);
    await session.prepare();
    const { preview } = session.state;
    const needs = preview ? needsOf(previewView(preview, 'sv')) : [];
    for (const { rows, total, decimals } of needs) {
      expect(rows.length).toBeGreaterThan(0);
      const sum = rows.reduce((all, { after }) => all + after, 0);
      if (total) expect(sum).toBeCloseTo(total.after, decimals + 3);
      for (const { before, after, difference } of rows) if (before !== null) expect(difference).toBeCloseTo(after - before, decimals + 3);
      const sizes = rows.map(({ difference }) => Math.abs(difference ?? 0));
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    }
    expect(preview === null || needs.length > 0).toBe(true);
  });

  it('stands the need beside the plan at first, and beside the need that was written when that changes', async () => {
    const { session } = await sit();
    const first = needsOf(await viewed(session))[0];
    expect(first).toMatchObject({ year: '2026', against: 'plan', unit: 'tkr', total: { before: -387_570 } });
    expect(first?.rows.some(({ tookRounding }) => tookRounding)).toBe(first?.rounding !== null);
    await session.write();
    session.set((settings) => ({ ...settings, selected: settings.scenarios.find(({ origin }) => origin === 'implied')?.name ?? '' }));
    expect(session.state.done).toBeNull();
    const second = await viewed(session);
    expect(needsOf(second)[0]).toMatchObject({ against: 'need', total: { before: first?.total?.after } });
    expect(second.sheets.find(({ sheet }) => sheet === 'Scenarier')?.changed).toBeGreaterThan(0);
  });

  it('names the sheets, what is on them, and those that stay as they are', async () => {
    const { session } = await sit();
    const view = await viewed(session);
    expect(view).toMatchObject({ scenario: 'Verksamhetsplan', percents: '3,5 / 3,1\u00a0%', choice: { replace: false, canReplace: true, isReplaced: false } });
    expect(view.sheets.map(({ parts }) => parts.map(({ kind }) => kind))).toEqual(
      expect.arrayContaining([['results'], ['prices'], ['scenarios'], ['links'], ['findings'], ['basis'], ['snapshots']]),
    );
    expect(view.sheets.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'scenarios')).toEqual({ kind: 'scenarios', selector: 'B3', charts: 2 });
    await session.write();
    const after = await viewed(session);
    expect(after).toMatchObject({ hasChanges: false, cells: 0 });
    expect(after.sheets.length).toBeGreaterThan(3);
    expect(after.sheets.every(({ state }) => state === 'unchanged')).toBe(true);
  });

  it('shows what is replaced, and says once it is', async () => {
    const { session } = await sit();
    const choose = (replace: boolean): void => {
      const { working } = session.state;
      if (working) session.choose({ writing: { ...working.choices.writing, replace } });
    };
    choose(true);
    const view = await viewed(session);
    const fold = view.sheets.find(({ needs }) => needs.length > 0);
    expect(fold?.parts).toContainEqual({ kind: 'replaced', cells: fold?.changed });
    expect(fold?.cells.filter(({ before, after }) => typeof before?.value === 'number' && after?.formula !== null)).toHaveLength(fold?.changed ?? -1);
    await session.write();
    choose(false);
    expect((await viewed(session)).choice).toMatchObject({ replace: true, isReplaced: true });
  });

  it('names the cells of ours that a person has changed, and writes over them where that is said', async () => {
    const { host, session } = await sit();
    const view = await viewed(session);
    const fold = view.sheets.find(({ needs }) => needs.length > 0);
    const place = fold?.needs[0]?.rows[0]?.place;
    if (!place) throw new Error('there is no need');
    await session.write();
    const at = parseAddress(place.cell);
    const other = await sit(await typeIn(host.bytes, [[place.sheet, at?.row ?? 0, at?.column ?? 0, { kind: 'number', value: 12345 }]]));
    const changed = await viewed(other.session);
    expect(changed.changedByPerson).toMatchObject([{ ...place, actual: 12345 }]);
    const { working } = other.session.state;
    if (working) other.session.choose({ writing: { ...working.choices.writing, overwrite: true } });
    const over = await viewed(other.session);
    expect(over.sheets.flatMap(({ cells }) => cells).find(({ sheet, cell }) => sheet === place.sheet && cell === place.cell)?.before?.value).toBe(12345);
  });

  it('shows no formula in English to a Swede', async () => {
    for (const [, content] of sampleBytes()) {
      const { session } = await sit(content);
      await session.prepare();
      const { preview } = session.state;
      const formulas = preview ? previewView(preview, 'sv').sheets.flatMap(({ cells }) => cells.flatMap(({ after }) => after?.formula ?? [])) : [];
      const functions = new Set(formulas.flatMap((formula) => formulaTokens(formula).filter(({ kind }) => kind === 'function').map(({ text }) => text)));
      const same = [...functions].filter((name) => shownFormula(`=${name}(1,2)`, 'sv') === `=${name}(1;2)`);
      // These are called the same in both languages.
      expect(same.filter((name) => !['INDEX', 'MAX', 'MIN', 'ABS', 'N'].includes(name))).toEqual([]);
    }
  });
});

describe('the receipt to keep', () => {
  it('tells every cell with what stood there, sheet by sheet', async () => {
    const { session } = await sit();
    const { report } = await previewed(session);
    await session.write();
    const { done } = session.state;
    if (done === null) throw new Error('nothing is done');
    const text = receiptText(done, 'plan.xlsx', WRITE_WORDS.sv, 'sv');
    expect(text).toContain('Kvitto från volymplan: plan.xlsx');
    expect(text).toContain('Verksamhetsplan, 3,5 / 3,1\u00a0%');
    const lines = new Set(text.split('\r\n').map((line) => line.split('\t')[0]));
    expect(report.writes.filter(({ sheet, cell }) => !lines.has(`${sheet}!${cell}`))).toEqual([]);
    for (const { sheet, range } of done.receipt.written) expect(text).toMatch(new RegExp(`${sheet}.*${range ?? ''}`, 'u'));
  });
});

describe('a colleague’s edit', () => {
  it('is shown beside what was reviewed, and nothing is written of it', async () => {
    const { host, session } = await sit();
    await previewed(session);
    host.faults.push(new HostError({ kind: 'changed-cells', places: [{ sheet: 'Driftbudget', row: 1, column: 0 }] }));
    await session.write();
    expect(session.state).toMatchObject({ preview: null, done: null, stop: { offer: 'review', changes: [{ place: { sheet: 'Driftbudget', cell: 'A2' } }] } });
    await session.write();
    expect(host.bytes).toEqual(bytes);
    await session.review();
    expect(session.state.stop).toBeNull();
    await previewed(session);
    await session.write();
    expect(session.state.done?.receipt.did).toBe('write');
  });
});
