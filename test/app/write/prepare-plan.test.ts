import { preparePlan } from '../../../src/app/write/prepare-plan';
import type { PreparedPlan } from '../../../src/app/write/prepare-plan';
import { prepareRemoval } from '../../../src/app/write/prepare-removal';
import { refreshWorkbook } from '../../../src/app/write/refresh-workbook';
import type { RefreshedWorkbook } from '../../../src/app/write/refresh-workbook';
import type { PlanOptions, RefreshOptions, WriteOptions } from '../../../src/app/options';
import { checkWorkbook } from '../../../src/app/check-workbook';
import { planWorkbook } from '../../../src/app/plan-workbook';
import { UsageError } from '../../../src/app/usage-error';
import type { UsageProblem } from '../../../src/app/usage-error';
import { usageMessage } from '../../../src/app/messages/usage-message';
import { varianceWorkbook } from '../../../src/app/variance-workbook';
import { parseAddress } from '../../../src/workbook/address';
import type { Workbook } from '../../../src/workbook/workbook';
import type { CellContent, WritePlan } from '../../../src/workbook/write/write-plan';
import { applyPlan } from '../../support/apply-plan';
import { readSample } from '../../support/sample-tables';
import { USUAL_PLAN } from '../../support/plan-options';

const SAMPLE = readSample('norrtalje-verksamhetsplan-2025');
const TIME = '2026-11-21 07:12:00';
const LATER = '2026-11-22 09:30:00';

const WRITING: WriteOptions = { replace: false, document: false, overwrite: false };

function prepare(workbook: Workbook, options: Partial<PlanOptions & WriteOptions> = {}, time = TIME): PreparedPlan {
  return preparePlan('plan.xlsx', workbook, { ...USUAL_PLAN, ...options }, { ...WRITING, ...options }, time);
}

function refresh(workbook: Workbook, options: Partial<RefreshOptions> = {}, time = LATER): RefreshedWorkbook {
  return refreshWorkbook('plan.xlsx', workbook, { language: 'sv', scenario: null, freeze: null, overwrite: false, ...options }, time);
}

function written(workbook: Workbook, options: Partial<PlanOptions & WriteOptions> = {}): Workbook {
  return applyPlan(workbook, prepare(workbook, options).plan);
}

/** As a person would, in any program. */
function typed(workbook: Workbook, sheet: string, cell: string, content: CellContent): Workbook {
  const place = parseAddress(cell);
  if (!place) throw new RangeError(cell);
  const plan: WritePlan = {
    addSheets: [],
    removeSheets: [],
    cells: [{ sheet, ...place, content, style: null }],
    dress: [],
    tables: [],
    setNames: [],
    removeNames: [],
    state: workbook.state ?? null,
    replaced: [],
  };
  return applyPlan(workbook, plan);
}

const number = (value: number): CellContent => ({ kind: 'number', value });
const text = (value: string): CellContent => ({ kind: 'text', value });

function contentOf(workbook: Workbook): unknown {
  return workbook.sheets.map(({ name, rows }) => [name, [...rows].map(([row, cells]) => [row, [...cells]])]);
}

function problemOf(run: () => unknown): UsageProblem | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.problem;
    throw error;
  }
}

/** The first cell beside which the text stands, so many columns to the right. */
function cellBeside(workbook: Workbook, sheet: string, label: string, columns: number): { row: number; column: number } {
  for (const [row, cells] of workbook.sheets.find(({ name }) => name === sheet)?.rows ?? []) {
    for (const [column, { value }] of cells) if (value === label) return { row, column: column + columns };
  }
  throw new RangeError(`${label} is not on ${sheet}`);
}

const first = prepare(SAMPLE);
const after = applyPlan(SAMPLE, first.plan);

describe('a plan prepared for writing', () => {
  it('says the same as one that is only shown', () => {
    const { writes, writing, ...report } = first.report;
    const { writes: none, ...shown } = planWorkbook('plan.xlsx', SAMPLE, USUAL_PLAN);
    expect(report).toEqual(shown);
    expect(none).toEqual([]);
    expect(writes.length).toBeGreaterThan(100);
    expect(writing.hasChanges).toBe(true);
  });

  it('lists each cell once, every formula with its value', () => {
    const { writes } = first.report;
    expect(new Set(writes.map(({ sheet, cell }) => `${sheet}!${cell}`)).size).toBe(writes.length);
    const formulas = writes.filter(({ formula }) => formula !== null);
    expect(formulas.length).toBeGreaterThan(100);
    for (const { formula, value } of formulas) {
      expect(formula).toMatch(/^=/);
      expect(value).not.toBeNull();
    }
  });

  it('counts the cells of each sheet, and says where the scenario is chosen', () => {
    const { sheets, selector } = first.report.writing;
    expect(sheets.filter(({ isNew }) => isNew).map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['Scenarier', 'Kopplingar', 'Underlag', 'Avvikelser', 'Utskick']));
    expect(sheets.find(({ sheet }) => sheet === 'Driftbudget')).toMatchObject({ isNew: false, changed: 0, emptied: 0 });
    const count = sheets.reduce((sum, { filled, changed, emptied }) => sum + filled + changed + emptied, 0);
    expect(count).toBe(first.report.writes.length);
    expect(selector?.sheet).toBe('Scenarier');
  });

  it('has nothing to write the second time, whatever the time', () => {
    const second = prepare(after, {}, LATER);
    expect(second.report.writes).toEqual([]);
    expect(second.hasChanges).toBe(false);
    expect(second.report.writing).toMatchObject({ hasChanges: false, sheets: [], removedSheets: [] });
    expect(second.report.activities).toEqual(first.report.activities);
  });

  it.each<[string, Partial<PlanOptions & WriteOptions>]>([
    ['a scenario', { scenario: { kind: 'named', name: '3,5 % varje år' } }],
    ['uplifts of one’s own', { scenario: { kind: 'uplifts', uplifts: { '2026': 0.041, '2027': 0.02 } } }],
    ['an uplift of other and an efficiency', { otherUplift: { kind: 'everyYear', share: 0.02 }, efficiency: { kind: 'everyYear', share: 0.01 } }],
    ['another base year', { base: 2024 }],
    ['no changes', { withChanges: false }],
    ['replaced columns', { replace: true }],
    ['a document', { document: true }],
    ['English', { language: 'en' }],
  ])('remembers %s', (_, options) => {
    const chosen = prepare(SAMPLE, options);
    const again = prepare(applyPlan(SAMPLE, chosen.plan), { language: options.language ?? 'sv' }, LATER);
    expect(again.report.writes).toEqual([]);
    expect(again.hasChanges).toBe(false);
    expect(again.report.scenario.uplifts).toEqual(chosen.report.scenario.uplifts);
    expect(again.report.activities).toEqual(chosen.report.activities);
    expect(again.report.changes).toEqual(chosen.report.changes);
  });

  it('remembers a link that a person gives, in place of the proposals', () => {
    const { links } = first.report;
    const item = links[0]?.item ?? '';
    const activity = first.report.activities.find(({ label }) => label !== links[0]?.activity)?.label ?? '';
    for (const start of [SAMPLE, after]) {
      const given = prepare(start, { links: [{ item, activity, share: 0.5 }] });
      const ofItem = given.report.links.filter((link) => link.item === item);
      expect(ofItem).toEqual([expect.objectContaining({ activity, share: 0.5, confirmed: true })]);
      const again = prepare(applyPlan(start, given.plan), {}, LATER);
      expect(again.report.writes).toEqual([]);
      expect(again.report.links.filter((link) => link.item === item)).toEqual([expect.objectContaining({ activity, share: 0.5, confirmed: true })]);
    }
  });

  it('remembers a given link to what was proposed anyway', () => {
    const { item = '', activity = '' } = first.report.links[0] ?? {};
    const given = written(SAMPLE, { links: [{ item, activity, share: null }] });
    expect(prepare(given, {}, LATER).report.writes).toEqual([]);
  });

  it('takes what is selected in the workbook, unless told otherwise', () => {
    const { selector } = first.report.writing;
    const chosen = typed(after, 'Scenarier', selector?.cell ?? '', text('Oförändrade priser'));
    expect(prepare(chosen).report.scenario).toMatchObject({ name: 'Oförändrade priser', uplifts: { '2026': 0, '2027': 0 } });
    const told = prepare(chosen, { scenario: { kind: 'named', name: 'Verksamhetsplan' } });
    expect(told.report.scenario.name).toBe('Verksamhetsplan');
    expect(told.report.writes).toContainEqual({ ...selector, formula: null, value: 'Verksamhetsplan' });
  });

  it('reports what a person has changed, leaves it, and writes over it when told to', () => {
    const formula = first.report.writes.find(({ sheet, formula: each, value }) => sheet === 'Driftbudget' && each !== null && typeof value === 'number');
    if (!formula) throw new RangeError('no formula beside the table');
    const changed = typed(after, 'Driftbudget', formula.cell, number(4711));
    const left = prepare(changed, {}, LATER);
    const findings = left.report.findings.filter(({ code }) => code === 'overwritten');
    expect(findings).toEqual([
      expect.objectContaining({ severity: 'warning', sheet: 'Driftbudget', cell: formula.cell, actual: 4711, expected: formula.value }),
    ]);
    expect(findings[0]?.message).toContain('--overwrite');
    expect(left.report.writes.map(({ cell, sheet }) => `${sheet}!${cell}`)).not.toContain(`Driftbudget!${formula.cell}`);
    const over = prepare(changed, { overwrite: true }, LATER);
    expect(over.report.writes).toContainEqual(formula);
  });
});

describe('what is ours', () => {
  it('is not looked at by check and variance', () => {
    const scenario = { kind: 'named', name: 'Verksamhetsplan' } as const;
    expect(checkWorkbook('a', after, { language: 'sv', scenario })).toEqual(checkWorkbook('a', SAMPLE, { language: 'sv', scenario }));
    expect(varianceWorkbook('a', after, { language: 'sv' })).toEqual(varianceWorkbook('a', SAMPLE, { language: 'sv' }));
  });

  it.each<[string, Partial<WriteOptions>]>([
    ['beside the tables', {}],
    ['in the plan columns', { replace: true }],
    ['with a document', { document: true }],
  ])('%s is taken out, and the workbook is as it was', (_, options) => {
    const full = written(SAMPLE, options);
    const { report, plan, hasChanges } = prepareRemoval('plan.xlsx', full, 'sv');
    expect(hasChanges).toBe(true);
    expect(report.findings).toEqual([]);
    expect(report.writing.removedSheets).toContain('Scenarier');
    expect(report.writing.selector).toBeNull();
    const bare = applyPlan(full, plan);
    expect(contentOf(bare)).toEqual(contentOf(SAMPLE));
    expect(bare.names).toEqual(SAMPLE.names);
    expect(bare.state ?? null).toBeNull();
  });

  it('is nothing where we have never written', () => {
    const { report, hasChanges } = prepareRemoval('plan.xlsx', SAMPLE, 'sv');
    expect(hasChanges).toBe(false);
    expect(report).toMatchObject({ writes: [], findings: [], out: null, writing: { hasChanges: false, removedSheets: [] } });
  });

  it('that a person has changed is said when it goes', () => {
    const formula = first.report.writes.find(({ sheet, formula: each }) => sheet === 'Driftbudget' && each !== null);
    const changed = typed(after, 'Driftbudget', formula?.cell ?? '', number(4711));
    const { report, plan } = prepareRemoval('plan.xlsx', changed, 'sv');
    expect(report.findings).toEqual([expect.objectContaining({ code: 'overwritten', cell: formula?.cell, actual: 4711 })]);
    expect(report.findings[0]?.message).not.toContain('--overwrite');
    expect(contentOf(applyPlan(changed, plan))).toEqual(contentOf(SAMPLE));
  });

  it('checks replaced cells as they stand, and plans with what they held', () => {
    const replaced = written(SAMPLE, { replace: true });
    expect(planWorkbook('plan.xlsx', replaced, USUAL_PLAN).activities).toEqual(first.report.activities);
    const codes = (workbook: Workbook) => checkWorkbook('a', workbook, { language: 'sv', scenario: null }).tables.map(({ id, role }) => [id, role]);
    expect(codes(replaced)).toEqual(codes(SAMPLE));
  });
});

describe('what a person has filled in', () => {
  it.each([
    ['a percentage', 'Verksamhetsplan', 3, 'mycket', 'not-a-share'],
  ] as const)('that is no %s is said with its cell, and nothing is written', (_, label, columns, nonsense, reason) => {
    const place = cellBeside(after, 'Scenarier', label, 0);
    const row = [...(after.sheets.find(({ name }) => name === 'Scenarier')?.rows ?? [])].find(([, cells]) => {
      const [start] = cells;
      return start?.[1].value === label && cells.size > columns;
    });
    const [rowIndex, cells] = row ?? [place.row, new Map<number, never>()];
    const column = [...cells].find(([, { value }]) => typeof value === 'number')?.[0] ?? 0;
    const address = `${String.fromCharCode(65 + column)}${rowIndex + 1}`;
    const problem = problemOf(() => prepare(typed(after, 'Scenarier', address, text(nonsense))));
    expect(problem).toEqual({
      code: 'bad-settings',
      problems: [expect.objectContaining({ sheet: 'Scenarier', cell: address, text: nonsense, reason })],
    });
    if (!problem) return;
    for (const language of ['sv', 'en'] as const) {
      const message = usageMessage(problem, language);
      expect(message).toContain(`Scenarier!${address}`);
      expect(message).toContain(nonsense);
    }
  });

  it('among the links is said too', () => {
    const { row, column } = cellBeside(after, 'Kopplingar', 'Förslag', -1);
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    expect(problemOf(() => prepare(typed(after, 'Kopplingar', address, text('hälften'))))).toEqual({
      code: 'bad-settings',
      problems: [expect.objectContaining({ sheet: 'Kopplingar', cell: address, text: 'hälften', reason: 'bad-share' })],
    });
  });
});

/** Of a plan year. */
const VOLUME = { sheet: 'Volymer och priser', cell: 'E4' };

describe('refreshing', () => {
  it('says nothing and writes nothing where nothing has changed', () => {
    const { report, hasChanges } = refresh(after);
    expect(hasChanges).toBe(false);
    expect(report).toMatchObject({ changed: [], writes: 0, hasLastRun: true, sinceFrozen: [], out: null, backup: null, scenario: 'Verksamhetsplan' });
  });

  it('says what a changed volume changes, with the value before', () => {
    const { cell, sheet } = VOLUME;
    const changed = typed(after, sheet, cell, number(99_999));
    const { report, plan, hasChanges } = refresh(changed);
    expect(hasChanges).toBe(true);
    expect(report.changed).toContainEqual(expect.objectContaining({ sheet, cell, quantity: 'Volym', after: 99_999 }));
    const needs = report.changed.filter(({ quantity }) => quantity === 'Behov');
    expect(needs.length).toBeGreaterThan(0);
    for (const { before, after: now } of needs) {
      expect(typeof before).toBe('number');
      expect(now).not.toBe(before);
    }
    const next = applyPlan(changed, plan);
    expect(refresh(next, {}, '2026-11-23 10:00:00')).toMatchObject({ hasChanges: false, report: { changed: [] } });
  });

  it('plans a workbook as usual where it was never written', () => {
    const { report, plan } = refresh(SAMPLE, {}, TIME);
    expect(report).toMatchObject({ hasLastRun: false, changed: [] });
    expect(contentOf(applyPlan(SAMPLE, plan))).toEqual(contentOf(after));
  });

  it('keeps a frozen state to compare with, under a name of its own', () => {
    const frozen = refresh(after, { freeze: 'Majutskick' });
    expect(frozen.hasChanges).toBe(true);
    const kept = applyPlan(after, frozen.plan);
    expect(refresh(kept).hasChanges).toBe(false);
    for (const name of ['Majutskick', ' majutskick', 'Senaste körning', 'last run']) {
      expect(problemOf(() => refresh(kept, { freeze: name }))).toMatchObject({ code: 'freeze-name-taken' });
    }
    const { cell, sheet } = VOLUME;
    const changed = typed(kept, sheet, cell, number(99_999));
    const once = refresh(changed);
    expect(once.report.sinceFrozen).toEqual([{ name: 'Majutskick', time: LATER.slice(0, 16), changed: once.report.changed }]);
    // The last run moves on, the frozen state stays.
    const twice = refresh(applyPlan(changed, once.plan)).report;
    expect(twice.changed).toEqual([]);
    expect(twice.sinceFrozen[0]?.changed).toEqual(once.report.changed);
  });

  it('takes another scenario when told to', () => {
    const { report, plan } = refresh(after, { scenario: { kind: 'named', name: '3,1 % varje år' } });
    expect(report.scenario).toBe('3,1 % varje år');
    expect(report.changed.map(({ quantity }) => quantity)).toEqual(expect.arrayContaining(['Uppräkning', 'Behov']));
    expect(refresh(applyPlan(after, plan)).report.scenario).toBe('3,1 % varje år');
  });

});
