import { checkWorkbook } from '../../../src/app/check-workbook';
import { planWorkbook } from '../../../src/app/plan-workbook';
import { readOwn } from '../../../src/app/write/read-own';
import { preparePlan } from '../../../src/app/write/prepare-plan';
import { prepareRemoval } from '../../../src/app/write/prepare-removal';
import { refreshWorkbook } from '../../../src/app/write/refresh-workbook';
import { rememberedOptions } from '../../../src/app/write/remembered-options';
import type { RememberedOptions } from '../../../src/app/write/remembered-options';
import { rememberingState } from '../../../src/app/write/remembering-state';
import { standingLinks } from '../../../src/app/write/links-for-plan';
import { varianceWorkbook } from '../../../src/app/variance-workbook';
import { readTables } from '../../../src/workbook/tables/read-tables';
import { tableKey } from '../../../src/workbook/tables/correct/table-key';
import type { TableReadings } from '../../../src/workbook/tables/correct/table-correction';
import type { Workbook } from '../../../src/workbook/workbook';
import { rowsSaying } from '../../../src/workbook/write/basis/links/link-decision';
import type { LinkDecision } from '../../../src/workbook/write/basis/links/link-decision';
import { parseState } from '../../../src/workbook/write/own/find/stored-state';
import { applyPlan } from '../../support/apply-plan';
import { changeCells } from '../../support/change-cells';
import { USUAL_PLAN } from '../../support/plan-options';
import { readSample } from '../../support/sample-tables';

const SAMPLE = readSample('norrtalje-verksamhetsplan-2025');

function remembered(workbook: Workbook, change: Partial<RememberedOptions>): Workbook {
  const options = { ...rememberedOptions(readOwn(workbook).found), ...change };
  return { ...workbook, state: rememberingState(workbook, options, 'sv') };
}

function corrected(workbook: Workbook, role: string, readings: TableReadings): Workbook {
  const table = readTables(readOwn(workbook).person).tables.find((each) => each.role === role);
  if (!table) throw new Error(role);
  return remembered(workbook, { tables: { corrections: [{ table: tableKey(table), ...readings }], pointed: [] } });
}

function decided(workbook: Workbook, item: string, decision: Omit<LinkDecision, 'over'>): Workbook {
  const over = rowsSaying(standingLinks(readOwn(workbook)), item);
  return remembered(workbook, { links: { ...rememberedOptions(readOwn(workbook).found).links, [item]: { ...decision, over } } });
}

function written(workbook: Workbook, time = '2026-11-21 07:12:00'): Workbook {
  return applyPlan(workbook, preparePlan('plan.xlsx', workbook, USUAL_PLAN, { replace: false, document: false, overwrite: false }, time).plan);
}

const linksOf = (workbook: Workbook, item: string) =>
  planWorkbook('plan.xlsx', workbook, USUAL_PLAN).links.filter((link) => link.item === item).map(({ activity, share, confirmed }) => [activity, share, confirmed]);

const rowsOf = (workbook: Workbook, item: string) =>
  standingLinks(readOwn(workbook))?.filter((row) => row.item === item).map(({ activity, share, state }) => [activity, share, state]);

const ITEM = planWorkbook('plan.xlsx', SAMPLE, USUAL_PLAN).links[0]?.item ?? '';
const [FIRST = '', SECOND = '', THIRD = ''] = planWorkbook('plan.xlsx', SAMPLE, USUAL_PLAN).activities.map(({ label }) => label);

describe('a correction that the workbook remembers', () => {
  it('is followed by check, plan, writing, refresh and variance', () => {
    const workbook = corrected(SAMPLE, 'unitPrices', { isUnused: true });
    expect(checkWorkbook('a', workbook, { language: 'sv', scenario: null }).tables.map(({ role }) => role)).not.toContain('unitPrices');
    const priced = (of: Workbook) => planWorkbook('a', of, USUAL_PLAN).items.filter(({ derivedPrice, years }) => !derivedPrice && Object.values(years).some(({ unitPrice }) => unitPrice !== null)).length;
    expect([priced(SAMPLE) > 0, priced(workbook)]).toEqual([true, 0]);
    const prepared = preparePlan('a', workbook, USUAL_PLAN, { replace: false, document: false, overwrite: false }, '2026-11-21 07:12:00');
    expect(prepared.check.tables).toHaveLength(5);
    const after = applyPlan(workbook, prepared.plan);
    expect(rememberedOptions(readOwn(after).found).tables).toEqual(rememberedOptions(readOwn(workbook).found).tables);
    const refreshed = refreshWorkbook('a', after, { language: 'sv', scenario: null, freeze: null, overwrite: false }, '2026-11-22 07:12:00');
    expect(refreshed.hasChanges).toBe(false);
    expect(varianceWorkbook('a', workbook, { language: 'sv' }).comparisons.flatMap(({ tables }) => tables).filter((id) => id.includes('I2'))).toEqual([]);
  });

  it('goes with the rest when everything of ours is taken out', () => {
    const workbook = corrected(SAMPLE, 'changes', { isUnused: true });
    const removal = prepareRemoval('a', workbook, 'sv');
    expect([removal.hasChanges, removal.plan.state, removal.plan.cells]).toEqual([true, null, []]);
  });
});

describe('a decision on a link', () => {
  it('counts before anything is written, stands on the sheet once it is, and is not remembered beside it', () => {
    const workbook = decided(SAMPLE, ITEM, { links: [{ activity: FIRST, share: 0.25 }, { activity: SECOND, share: 0.5 }], rejected: [] });
    expect(linksOf(workbook, ITEM)).toEqual([[FIRST, 0.25, true], [SECOND, 0.5, true]]);
    const after = written(workbook);
    expect(rowsOf(after, ITEM)).toEqual([[FIRST, 0.25, 'confirmed'], [SECOND, 0.5, 'confirmed']]);
    expect(standingLinks(readOwn(after))?.filter(({ item }) => item !== '').map(({ item }) => item)[0]).toBe(ITEM);
    expect(parseState(after.state)?.options).toEqual({});
    expect(linksOf(after, ITEM)).toEqual(linksOf(workbook, ITEM));
  });

  it('No makes no link, and is written as No', () => {
    const proposed = linksOf(SAMPLE, ITEM).map(([activity]) => String(activity));
    const workbook = decided(SAMPLE, ITEM, { links: [], rejected: proposed });
    expect(linksOf(workbook, ITEM)).toEqual([]);
    expect(rowsOf(written(workbook), ITEM)).toEqual([[proposed[0], 1, 'rejected']]);
  });

  it('says under which activity a cost is counted when its change is split', () => {
    const activityIn = (workbook: Workbook) => varianceWorkbook('a', workbook, { language: 'sv' }).comparisons[0]?.items.find(({ label }) => label === ITEM)?.activity;
    const workbook = decided(SAMPLE, ITEM, { links: [{ activity: FIRST, share: 0.25 }, { activity: SECOND, share: 0.5 }], rejected: [] });
    expect([activityIn(workbook), activityIn(written(workbook))]).toEqual([SECOND, SECOND]);
    expect(activityIn(decided(SAMPLE, ITEM, { links: [], rejected: [FIRST] }))).toBeNull();
  });

  it('changes what the sheet says until the sheet is changed', () => {
    const before = written(SAMPLE);
    const workbook = decided(before, ITEM, { links: [{ activity: THIRD, share: 1 }], rejected: [] });
    expect(linksOf(workbook, ITEM)).toEqual([[THIRD, 1, true]]);
    expect(rowsOf(written(workbook, '2026-11-22 07:12:00'), ITEM)).toEqual([[THIRD, 1, 'confirmed']]);
    const sheet = readOwn(before).found.sheets.get('links')?.sheet ?? '';
    const [row = 0] = [...(before.sheets.find(({ name }) => name === sheet)?.rows ?? [])].find(([, cells]) => cells.get(0)?.value === ITEM) ?? [];
    const changed = changeCells(workbook, { [`${sheet}!B${row + 1}`]: SECOND });
    expect(linksOf(changed, ITEM).map(([activity]) => activity)).toEqual([SECOND]);
  });

  it('gives way to a link that is asked for, and is nothing where its names are not there', () => {
    const workbook = decided(decided(SAMPLE, ITEM, { links: [{ activity: FIRST, share: 1 }], rejected: [] }), 'Finns inte', { links: [{ activity: FIRST, share: 1 }], rejected: [] });
    const { links } = planWorkbook('a', workbook, { ...USUAL_PLAN, links: [{ item: ITEM, activity: SECOND, share: null }] });
    expect(links.filter(({ item }) => item === ITEM).map(({ activity }) => activity)).toEqual([SECOND]);
    const unknown = decided(SAMPLE, ITEM, { links: [{ activity: 'Finns inte', share: 1 }], rejected: [] });
    expect(linksOf(unknown, ITEM)).toEqual(linksOf(SAMPLE, ITEM));
  });
});

describe('what a workbook is to remember', () => {
  it('leaves all else of what it keeps as it is', () => {
    const after = written(SAMPLE);
    const state = parseState(remembered(after, { base: 2024 }).state);
    expect(state).toEqual({ ...parseState(after.state), options: { base: 2024 } });
    expect(parseState(remembered({ ...after, state: remembered(after, { base: 2024 }).state ?? null }, { base: null }).state)).toEqual(parseState(after.state));
  });

  it('of one that keeps nothing yet says nothing of its language', () => {
    const workbook = remembered(SAMPLE, { base: 2024 });
    const { report } = preparePlan('a', workbook, { ...USUAL_PLAN, language: 'en' }, { replace: false, document: false, overwrite: false }, '2026-11-21 07:12:00');
    expect(report.base.year).toBe(2024);
    expect(report.writing.sheets.map(({ sheet }) => sheet)).toContain('Scenarios');
  });

  it('names that a person can see stay known as ours where what was kept is lost', () => {
    const after = written(SAMPLE);
    const names = parseState(after.state)?.names;
    expect(names?.length).toBeGreaterThan(0);
    expect(parseState(remembered({ ...after, state: null }, {}).state)?.names).toEqual(names);
  });
});
