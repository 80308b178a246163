import { composeContent } from '../../../../src/workbook/write/compose-content';
import type { SnapshotQuantity, SnapshotValue } from '../../../../src/workbook/write/reports/snapshot';
import { settle, writeInput } from '../scenarios/write-inputs';

function valuesOf(uplift = 0.035): readonly SnapshotValue[] {
  const uplifts = new Map([2024, 2025, 2026, 2027].map((year) => [year, uplift]));
  const settings = settle({ scenario: { kind: 'uplifts', uplifts: { kind: 'byYear', shares: uplifts } } });
  return composeContent({
    write: writeInput(settings),
    kept: [],
    replace: false,
    document: false,
    findings: [],
    linkRows: null,
    reasonOf: () => '',
    snapshots: { before: [], time: '2026-11-21 07:12', freeze: null },
  }).values;
}

function of(values: readonly SnapshotValue[], quantity: SnapshotQuantity): unknown[][] {
  return values.filter((value) => value.quantity === quantity).map(({ sheet, cell, label, period, value }) => [`${sheet}!${cell}`, label, period, value]);
}

describe('a snapshot', () => {
  const values = valuesOf();

  it('has the inputs as they stand in their cells, with the table\u2019s own sign', () => {
    expect(of(values, 'volume').slice(0, 3)).toEqual([
      ['Volymer!B3', 'Familjehem', 2025, 5000],
      ['Volymer!C3', 'Familjehem', 2026, 5100],
      ['Volymer!D3', 'Familjehem', 2027, 5200],
    ]);
    expect(of(values, 'unitPrice')).toEqual([
      ['Priser!C3', 'Familjehem', 2025, 1000],
      ['Priser!B4', 'Jourhem', 2023, 1500],
    ]);
    expect(of(values, 'budget')).toEqual([
      ['Budget!B3', 'Familjehem', 2025, -10000],
      ['Budget!B4', 'Stöd', 2025, -4000],
    ]);
    expect(of(values, 'plan')).toHaveLength(4);
    expect(of(values, 'uplift').map((line) => line.slice(1))).toEqual([
      ['Köpt verksamhet', 2026, 0.035],
      ['Köpt verksamhet', 2027, 0.035],
    ]);
  });

  it('has needs and frames of every activity and year, and of all together', () => {
    const labels = (quantity: SnapshotQuantity) => of(values, quantity).map((line) => line.slice(1, 3).join(' '));
    const expected = ['Familjehem 2026', 'Familjehem 2027', 'Stöd 2026', 'Stöd 2027', 'Alla verksamheter 2026', 'Alla verksamheter 2027'];
    expect(labels('need')).toEqual(expected);
  });

  it('differs where something else is planned', () => {
    const changed = valuesOf(0.1);
    expect(of(changed, 'volume')).toEqual(of(values, 'volume'));
    expect(of(changed, 'need')).not.toEqual(of(values, 'need'));
  });
});
