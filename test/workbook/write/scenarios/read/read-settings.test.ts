import fc from 'fast-check';
import { parseAddress } from '../../../../../src/workbook/address';
import type { SheetCell } from '../../../../../src/workbook/workbook';
import { draftScenarios } from '../../../../../src/workbook/write/scenarios/draft-scenarios';
import type { ScenarioDraft } from '../../../../../src/workbook/write/scenarios/draft-scenarios';
import { readSettings } from '../../../../../src/workbook/write/scenarios/read/read-settings';
import type { SettingsFound } from '../../../../../src/workbook/write/scenarios/read/read-settings';
import { anySettings, settle, workbookWith, WORKBOOK, writeInput, YEARS } from '../write-inputs';

type Typed = string | number | null;

/** The first sheet, with what a person has typed into its cells. */
function typed(cells: Readonly<Record<string, Typed>>, draft: ScenarioDraft = draftScenarios(writeInput(settle()))): ReturnType<typeof readSettings> {
  return readSettings(workbookWith(draft, (rows) => { type(rows, cells); }), 'Scenarier');
}

function type(rows: Map<number, Map<number, SheetCell>>, cells: Readonly<Record<string, Typed>>): void {
  for (const [address, value] of Object.entries(cells)) {
    const place = parseAddress(address);
    if (!place) throw new RangeError(address);
    const row = rows.get(place.row) ?? new Map<number, SheetCell>();
    rows.set(place.row, row);
    if (value === null) row.delete(place.column);
    else row.set(place.column, { value, type: typeof value === 'number' ? 'number' : 'text', numberFormat: 'General', formula: null });
  }
}

function found(read: ReturnType<typeof readSettings>): SettingsFound {
  if (!read || 'problems' in read) throw new RangeError(JSON.stringify(read));
  return read;
}

function problems(read: ReturnType<typeof readSettings>): string[] {
  return read && 'problems' in read ? read.problems.map(({ cell, reason, text }) => `${cell} ${reason} ${text}`.trim()) : [];
}

/** The first row of own scenarios: six ready-made ones stand above it. */
const OWN = 31;

describe('readSettings', () => {
  it('reads back what was written, in either language', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom('sv' as const, 'en' as const), (settings, language) => {
        const draft = draftScenarios(writeInput(settings, language));
        const { settings: read, years } = found(readSettings(workbookWith(draft), 'Scenarier'));
        const { layout, limits, ...rest } = read;
        const { limits: wanted, ...others } = settings;
        expect(rest).toEqual(others);
        expect(limits.amountKr).toBeCloseTo(wanted.amountKr, 6);
        expect([limits.share, years]).toEqual([wanted.share, YEARS]);
        // The same again: nothing moves.
        expect(draftScenarios(writeInput({ ...read, ...(layout ? { layout } : {}) }, language)).sheet.cells.length).toBe(draft.sheet.cells.length);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('finds nothing where the names are gone', () => {
    const workbook = workbookWith(draftScenarios(writeInput(settle())));
    expect(readSettings({ ...workbook, names: [] }, 'Scenarier')).toBeNull();
    expect(readSettings(WORKBOOK, 'Scenarier')).toBeNull();
  });

  it('understands percentages however they are typed', () => {
    const cells = { [`A${OWN}`]: 'Eget', [`D${OWN}`]: '3,5 %', [`E${OWN}`]: '3.5', [`F${OWN}`]: '−0,02', [`G${OWN}`]: 0.031, [`H${OWN}`]: '-' };
    const { settings } = found(typed(cells));
    expect(settings.scenarios.at(-1)).toEqual({
      name: 'Eget',
      uplifts: new Map([[2024, 0.035], [2025, 0.035], [2026, -0.02], [2027, 0.031]]),
      otherUplifts: new Map(),
      efficiency: new Map(),
      origin: 'typed',
      since: null,
    });
  });

  it('takes what a person has changed, chosen and written in the lists', () => {
    const { settings } = found(typed({ B3: '3,5 % Varje År', F25: 0.09, B12: 'nej', B17: 0.05, B18: 700, A41: '5.4 % varje år', B41: 'Familjehem', C41: 0.1 }));
    expect(settings.selected).toBe('3,5 % varje år');
    expect(settings.scenarios[0]?.uplifts.get(2026)).toBe(0.09);
    expect(settings.limits).toEqual({ share: 0.05, amountKr: 700_000, watchKr: 300_000 });
    expect(settings.countsChanges).toBe(false);
    expect(settings.volumeChanges).toEqual([{ scenario: '5,4 % varje år', label: 'Familjehem', shares: new Map([[2026, 0.1]]) }]);
  });

  it('reads on below the last row of a list that is full', () => {
    const names = Array.from({ length: 7 }, (_, index): [string, Typed] => [`A${OWN + index}`, `Eget ${index}`]);
    const { settings } = found(typed(Object.fromEntries(names)));
    expect(settings.scenarios).toHaveLength(13);
    expect(draftScenarios(writeInput(settings)).freeRow).toBe(draftScenarios(writeInput(settle())).freeRow + 6);
  });

  it.each<[string, Record<string, Typed>, string[]]>([
    ['a percentage that is a word', { [`A${OWN}`]: 'Eget', [`D${OWN}`]: 'tre' }, [`D${OWN} not-a-share tre`]],
    ['a percentage beyond all measure', { F25: 35 }, ['F25 not-a-share 35']],
    ['a price that falls to nothing', { F25: -1 }, ['F25 not-a-share -1']],
    ['percentages without a name', { [`D${OWN}`]: 0.02 }, [`A${OWN} no-name`]],
    ['two of the same name', { [`A${OWN}`]: '5.4% varje år' }, [`A${OWN} same-name 5.4% varje år`]],
    ['a name with wildcards', { [`A${OWN}`]: 'Höjt? *' }, [`A${OWN} unusable-name Höjt? *`]],
    ['a choice that is none of them', { B3: 'Okänt' }, ['B3 unknown-scenario Okänt']],
    ['no choice', { B3: null }, ['B3 unknown-scenario']],
    ['an answer that is neither', { B12: 'kanske' }, ['B12 not-yes-or-no kanske']],
    ['a limit that is no amount', { B18: 'mycket' }, ['B18 not-an-amount mycket']],
    ['a limit below zero', { B18: -5 }, ['B18 not-an-amount -5']],
    ['an unknown unit', { C18: 'dollar' }, ['C18 not-a-unit dollar']],
    ['a list’s unknown scenario', { A41: 'Okänt', B41: 'Familjehem', C41: 0.1 }, ['A41 unknown-scenario Okänt']],
    ['a list’s row without its item', { A41: 'Verksamhetsplan', C41: 0.1 }, ['B41 no-name']],
    ['a list’s row without a scenario', { B51: 'Stöd', D51: 0.1 }, ['A51 no-name']],
    ['a quantity that is none of ours', { D23: 'Annat' }, ['D24 no-years 2024']],
  ])('says where %s stands', (_, cells, expected) => {
    expect(problems(typed(cells))).toEqual(expected);
  });

  it('follows rows that were inserted, and leaves them where they are', () => {
    const draft = draftScenarios(writeInput(settle({ scenario: { kind: 'named', name: 'Oförändrade priser' } })));
    // A row above the selector, and two in the middle of the table.
    const moved = (row: number): number => row + (row >= 2 ? 1 : 0) + (row >= 27 ? 2 : 0);
    const workbook = workbookWith(draft);
    const sheets = workbook.sheets.map((sheet) => (sheet.name === 'Scenarier' ? { ...sheet, rows: new Map([...sheet.rows].map(([row, cells]) => [moved(row), cells])) } : sheet));
    const names = workbook.names.map((name) => ({ ...name, refersTo: name.refersTo.replaceAll(/\$(\d+)/gu, (_, row: string) => `$${moved(Number(row) - 1) + 1}`) }));
    const { settings } = found(readSettings({ sheets, names }, 'Scenarier'));
    expect(settings.selected).toBe('Oförändrade priser');
    expect(settings.layout).toEqual({ selector: 3, limits: 17, scenarios: { top: 25, rows: 14 }, volumeChanges: { top: 43, rows: 6 }, otherByActivity: { top: 53, rows: 4 } });
    const again = draftScenarios(writeInput(settings));
    expect(again.places.selector.row).toBe(3);
    expect(again.freeRow).toBe(draft.freeRow + 3);
  });
});
