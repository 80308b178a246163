import { overviewOf } from '../../../../src/app/live/overview/overview-view';
import { underChoices } from '../../../../src/app/live/working';
import type { Working } from '../../../../src/app/live/working';
import { sampleWorking } from '../deviations/sample-working';

const working = sampleWorking('norrtalje-verksamhetsplan-2025');
const chosen: Working = underChoices(working, { ...working.choices, isScenarioChosen: true });

describe('the first screen', () => {
  it('says which uplift the prices were printed with, what it means in money, and where they stand', () => {
    const { headline } = overviewOf(chosen, 'sv');
    if (headline.kind !== 'uplift') throw new Error(headline.kind);
    expect(headline.isChosen).toBe(true);
    const { years, dearer, rows, consistentRows, place, impliedName } = headline.uplift;
    expect(years.map(({ year, scenario, roundest, agrees }) => [year, scenario, roundest, agrees])).toEqual([
      [2025, 0.054, 0.054, true],
      [2026, 0.035, 0.025, false],
      [2027, 0.031, 0.025, false],
    ]);
    expect(dearer.map(({ year, amount }) => [year, Math.round(amount)])).toEqual([[2026, 1545], [2027, 2683]]);
    expect([rows, consistentRows]).toEqual([10, 10]);
    expect(place).toEqual({ sheet: 'Volymer och priser', cell: 'M3:N12' });
    expect(impliedName).toBe('Enligt tabellen');
  });

  it('accuses nobody before a scenario is chosen, and asks first for the links', () => {
    const overview = overviewOf(working, 'sv');
    expect(overview.headline).toMatchObject({ kind: 'uplift', isChosen: false });
    expect(overview).toMatchObject({ readAt: '14:31', unit: 'tkr', costSign: 'negative', next: 'links', since: null, tables: { count: 6 } });
    expect(overview.links?.toConfirm).toBe(10);
  });

  it('has no quarrel with a scenario that follows the table: then the wrong sum is what matters most', () => {
    const { settings } = working.planned.kind === 'planned' ? working.planned.calculated : { settings: null };
    const followed = underChoices(working, { ...working.choices, settings: settings && { ...settings, selected: 'Enligt tabellen' }, isScenarioChosen: true });
    expect(overviewOf(followed, 'sv').headline).toMatchObject({ kind: 'finding', finding: { code: 'sum-mismatch', severity: 'error' } });
  });

  it('foots: what is left is frame less need as they are shown', () => {
    for (const { need, frame, left } of overviewOf(chosen, 'sv').tiles) expect(left).toBe((need ?? NaN) - (frame ?? NaN));
  });
});
