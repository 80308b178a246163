import { shareFor } from '../../../../src/core/plan/yearly-shares';
import type { YearlyShares } from '../../../../src/core/plan/yearly-shares';
import type { SeriesRow } from '../../../../src/workbook/write/plan-settings';
import { scenarioOfSettings } from '../../../../src/workbook/write/scenarios/scenario-of-settings';
import { activityOf, itemOf, modelOf } from '../../../core/plan/models';
import { settle } from './write-inputs';

describe('scenarioOfSettings', () => {
  it('gives rows that differ only in case the same shares, as a worksheet does', () => {
    const settings = settle();
    const row = (label: string, share: number): SeriesRow => ({ scenario: settings.selected.toUpperCase(), label, shares: new Map([[2026, share]]) });
    const { volumeChanges, otherUpliftByActivity } = scenarioOfSettings(
      { ...settings, volumeChanges: [row('Dygn', 0.1), row('DYGN', 0.2)], otherByActivity: [row('VÅRD', 0.05)] },
      settings.selected,
      modelOf({
        items: [itemOf({ label: 'dygn' }), itemOf({ label: 'Dygn' }), itemOf({ label: 'Dygn ' })],
        activities: [activityOf({ label: 'Vård' }), activityOf({ label: 'vård' })],
      }),
      [2026],
    );
    const in2026 = (shares: ReadonlyMap<string, YearlyShares>): unknown[] =>
      [...shares].map(([label, series]) => [label, Number(shareFor(series, 2026, 2025).toFixed(9))]);
    expect(in2026(volumeChanges)).toEqual([['dygn', 0.3], ['Dygn', 0.3]]);
    expect(in2026(otherUpliftByActivity)).toEqual([['Vård', 0.05], ['vård', 0.05]]);
  });
});
