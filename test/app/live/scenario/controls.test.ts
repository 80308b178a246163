import { changesControl } from '../../../../src/app/live/scenario/controls/changes-control';
import { otherControl } from '../../../../src/app/live/scenario/controls/other-control';
import { scenarioChoice } from '../../../../src/app/live/scenario/controls/scenario-choice';
import { upliftControls } from '../../../../src/app/live/scenario/controls/uplift-controls';
import { frameTiles } from '../../../../src/app/live/scenario/frame-tiles';
import { scenarioActions } from '../../../../src/app/live/scenario/scenario-actions';
import { sideBySide } from '../../../../src/app/live/scenario/side-by-side';
import { itemVolumes } from '../../../../src/app/live/scenario/volumes';
import { planWorkbook } from '../../../../src/app/plan-workbook';
import { usualPlan } from '../../../../src/app/live/working';
import { NORRTALJE, TriedSession, sampleWorkbook, workingOfSample } from './support/working-of-sample';

const sit = (name = NORRTALJE) => new TriedSession(workingOfSample(name));
const reportUnder = (scenario: string) => planWorkbook('x.xlsx', sampleWorkbook(NORRTALJE), { ...usualPlan('sv'), scenario: { kind: 'named', name: scenario } });

describe('the tab of scenarios', () => {
  it('shows the plan’s uplifts beside what the table used', () => {
    const [controls] = upliftControls(sit().planned);
    expect(controls).toMatchObject({
      years: [
        { year: 2026, share: 0.035, table: 0.025, before: null },
        { year: 2027, share: 0.031, table: 0.025, before: null },
      ],
      isAsTable: false,
      isDerived: false,
    });
  });

  it('marks what the plan says once a value has left it, and no longer when it is back', () => {
    const session = sit();
    const act = scenarioActions(session);
    act.setUplift(2026, 0.04);
    const before = () => upliftControls(session.planned)[0]?.years.map((year) => year.before);
    expect(before()).toEqual([{ share: 0.035, isPlans: true }, null]);
    act.setUplift(2026, 0.035);
    expect(before()).toEqual([null, null]);
  });

  it('sets every year to the table’s in one press, and is then what the scenario of the table is', () => {
    const session = sit();
    scenarioActions(session).useTable();
    expect(upliftControls(session.planned)[0]?.isAsTable).toBe(true);
    const beside = sit();
    scenarioActions(beside).select('Enligt tabellen');
    expect(frameTiles(session.planned, 'sv')).toEqual(frameTiles(beside.planned, 'sv'));
  });

  it('says of the frame what the command line does, for the scenario and the one beside it', () => {
    const session = sit();
    scenarioActions(session).compare('Enligt tabellen');
    const [own, other] = [reportUnder('Verksamhetsplan'), reportUnder('Enligt tabellen')];
    for (const { year, need, left, comparedLeft } of frameTiles(session.planned, 'sv')) {
      const [total, beside] = [own.totals[year], other.totals[year]];
      expect(need).toBe(Math.round(total?.need ?? NaN));
      expect(left).toBe(Math.round(total?.need ?? NaN) - Math.round(total?.frame ?? NaN));
      expect(comparedLeft).toBe(Math.round(beside?.need ?? NaN) - Math.round(beside?.frame ?? NaN));
    }
  });

  it('lets övrigt rise on its own, offers what the frame was given, and follows again', () => {
    const session = sit();
    const act = scenarioActions(session);
    const before = frameTiles(session.planned, 'sv');
    act.followOther(false);
    expect(frameTiles(session.planned, 'sv')).toEqual(before);
    expect(otherControl(session.planned)).toMatchObject({ follows: false, frame: [{ year: 2026, share: 0.03 }, { year: 2027, share: 0.031 }] });
    act.useFrames();
    expect(otherControl(session.planned).years).toEqual([{ year: 2026, share: 0.03 }, { year: 2027, share: 0.031 }]);
    expect(frameTiles(session.planned, 'sv')[0]?.left).toBeGreaterThan(before[0]?.left ?? NaN);
    act.followOther(true);
    expect(frameTiles(session.planned, 'sv')).toEqual(before);
  });

  it('counts the bridge’s changes or not, and says what they come to', () => {
    const session = sit();
    const lines = reportUnder('Verksamhetsplan').changes.filter(({ leftOut }) => leftOut === null);
    const control = changesControl(session.planned);
    expect(control?.amounts).toEqual([2026, 2027].map((year) => lines.reduce((sum, { years }) => sum + (years[String(year)] ?? 0), 0)));
    const [first] = frameTiles(session.planned, 'sv');
    scenarioActions(session).countChanges(false);
    const [without] = frameTiles(session.planned, 'sv');
    expect((first?.need ?? NaN) - (without?.need ?? NaN)).toBeCloseTo(control?.amounts[0] ?? NaN, -1);
    expect(changesControl(session.planned)?.counts).toBe(false);
  });

  it('keeps the scenario beside when it gets another name, and lets go of one that is removed', () => {
    const session = sit();
    const act = scenarioActions(session);
    act.copy();
    act.compare('Verksamhetsplan, kopia');
    act.rename('Min');
    expect(scenarioChoice(session.planned)).toMatchObject({ selected: 'Min', compared: 'Min', isOwn: true, canRemove: true });
    act.remove();
    expect(scenarioChoice(session.planned)).toMatchObject({ selected: 'Verksamhetsplan', compared: null, isOwn: false, canRemove: false, canReset: false });
  });

  it('moves a volume and what it costs, and puts it back', () => {
    const session = sit();
    const act = scenarioActions(session);
    const before = frameTiles(session.planned, 'sv');
    const item = itemVolumes(session.planned.calculated)[0];
    if (!item) throw new Error('no item');
    act.setVolume(item.label, 2027, 0.1);
    const changed = itemVolumes(session.planned.calculated)[0];
    expect(changed?.years.map(({ change }) => Number(change.toFixed(9)))).toEqual([0, 0.1]);
    const [untouched, moved] = frameTiles(session.planned, 'sv');
    expect(untouched).toEqual(before[0]);
    expect(moved?.need).toBeLessThan(before[1]?.need ?? NaN);
    act.resetVolumes(item.label);
    expect(frameTiles(session.planned, 'sv')).toEqual(before);
  });

  it('says what one more costs: the price of the first plan year, and a month and a year of it where days are counted', () => {
    const { oneMore, unit } = itemVolumes(sit().planned.calculated)[0] ?? {};
    expect(unit).toBeNull();
    expect(oneMore).toMatchObject({ year: 2026, measure: 'other', perMonthKr: null, perYearKr: null });
    expect(oneMore?.perUnitKr).toBeCloseTo(5885 * 1.035, 6);
  });

  it('stands two scenarios side by side, activity by activity, to the totals', () => {
    const session = sit();
    scenarioActions(session).compare('Enligt tabellen');
    const both = sideBySide(session.planned, 2027);
    if (!both) throw new Error('nothing beside');
    for (const index of [0, 1] as const) expect(both.rows.reduce((sum, { needs }) => sum + needs[index], 0)).toBe(both.total.needs[index]);
    expect(both.total.needs[0]).toBe(frameTiles(session.planned, 'sv')[1]?.need);
    expect(both.rows.every(({ needs, difference }) => needs[0] - needs[1] === difference)).toBe(true);
    const sizes = both.rows.map(({ difference }) => Math.abs(difference));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sideBySide(sit().planned, 2027)).toBeNull();
  });

  it('remembers another base year', () => {
    const session = sit();
    scenarioActions(session).setBase(2024);
    expect(session.remembered).toEqual([{ base: 2024 }]);
  });
});
