import { copySelected, isSameScenario, removeSelected, renameSelected, resetSelected, selectedScenario } from '../../../../src/app/live/scenario/edit/own-scenarios';
import { nameProblem } from '../../../../src/app/live/scenario/edit/scenario-names';
import { setEfficiency, setOtherUplifts, setUplifts, setVolumeChanges } from '../../../../src/app/live/scenario/edit/set-shares';
import { plannedSample } from './support/working-of-sample';

const TERMS = { today: '2026-11-21', language: 'sv' } as const;
const ITEM = 'Institutionsplaceringar, vuxna';

const standing = () => plannedSample().standing;
const upliftOf = (settings: ReturnType<typeof standing>, name: string, year: number) => settings.scenarios.find((row) => row.name === name)?.uplifts.get(year);

describe('a changed scenario', () => {
  it('is a new one where the selected was ready-made, which stays as it was', () => {
    const before = standing();
    const after = setUplifts(before, TERMS, new Map([[2026, 0.04]]));
    expect(after.selected).toBe('Verksamhetsplan, ändrad');
    expect(selectedScenario(after)).toMatchObject({ origin: 'typed', since: '2026-11-21' });
    expect(upliftOf(after, 'Verksamhetsplan, ändrad', 2026)).toBe(0.04);
    expect(upliftOf(after, 'Verksamhetsplan, ändrad', 2027)).toBe(0.031);
    expect(upliftOf(after, 'Verksamhetsplan', 2026)).toBe(0.035);
    expect(after.scenarios.map(({ name }) => name).slice(0, 2)).toEqual(['Verksamhetsplan', 'Verksamhetsplan, ändrad']);
    expect(after.scenarios).toHaveLength(before.scenarios.length + 1);
  });

  it('goes on being the same while it is changed again, and the next from the ready-made is another', () => {
    const once = setUplifts(standing(), TERMS, new Map([[2026, 0.04]]));
    const twice = setUplifts(once, TERMS, new Map([[2027, 0.02]]));
    expect(twice.scenarios).toHaveLength(once.scenarios.length);
    const again = setUplifts({ ...twice, selected: 'Verksamhetsplan' }, TERMS, new Map([[2026, 0.05]]));
    expect(again.selected).toBe('Verksamhetsplan, ändrad 2');
    expect(upliftOf(again, 'Verksamhetsplan, ändrad', 2026)).toBe(0.04);
  });

  it('is none where nothing is changed', () => {
    const before = standing();
    expect(setUplifts(before, TERMS, new Map([[2026, 0.035]]))).toBe(before);
    expect(setOtherUplifts(before, TERMS, new Map())).toBe(before);
    expect(setEfficiency(before, TERMS, new Map())).toBe(before);
  });

  it('takes what is said of volumes with it, and leaves the others’', () => {
    const one = setVolumeChanges(standing(), TERMS, [ITEM], new Map([[2026, 0.1]]));
    const copy = copySelected(one, TERMS);
    expect(copy.selected).toBe('Verksamhetsplan, ändrad, kopia');
    const both = setVolumeChanges(copy, TERMS, [ITEM], new Map([[2027, -0.05]]));
    const sharesOf = (name: string) => both.volumeChanges.filter(({ scenario }) => scenario === name).map(({ shares }) => [...shares]);
    expect(sharesOf('Verksamhetsplan, ändrad')).toEqual([[[2026, 0.1]]]);
    expect(sharesOf('Verksamhetsplan, ändrad, kopia')).toEqual([[[2026, 0.1], [2027, -0.05]]]);
  });

  it('keeps no row of volumes that says nothing', () => {
    const changed = setVolumeChanges(standing(), TERMS, [ITEM], new Map([[2026, 0.1]]));
    expect(setVolumeChanges(changed, TERMS, [ITEM], new Map([[2026, 0]])).volumeChanges).toEqual([]);
  });
});

describe('the scenario as a whole', () => {
  it('is renamed with what is said of its volumes', () => {
    const changed = setVolumeChanges(standing(), TERMS, [ITEM], new Map([[2026, 0.1]]));
    const renamed = renameSelected(changed, 'Min');
    expect(renamed.selected).toBe('Min');
    expect(renamed.volumeChanges.map(({ scenario }) => scenario)).toEqual(['Min']);
    expect(renamed.scenarios.map(({ name }) => name)).not.toContain('Verksamhetsplan, ändrad');
  });

  it('is removed with what is said of its volumes, and the one it was made from is selected', () => {
    const before = standing();
    const removed = removeSelected(setVolumeChanges({ ...before, selected: 'Enligt tabellen' }, TERMS, [ITEM], new Map([[2026, 0.1]])));
    expect(removed).toEqual({ ...before, selected: 'Enligt tabellen' });
    expect(removeSelected({ ...before, scenarios: before.scenarios.slice(0, 1) })).toBeNull();
  });

  it('is put back as what it was made from, or as it stands in the workbook', () => {
    const before = standing();
    const changed = setVolumeChanges(setUplifts(before, TERMS, new Map([[2026, 0.04]])), TERMS, [ITEM], new Map([[2026, 0.1]]));
    const reset = resetSelected(changed, before);
    expect(reset && upliftOf(reset, 'Verksamhetsplan, ändrad', 2026)).toBe(0.035);
    expect(reset?.volumeChanges).toEqual([]);
    expect(reset && resetSelected(reset, before)).toBeNull();
    const standingOwn = changed;
    const later = setUplifts(changed, TERMS, new Map([[2026, 0.06]]));
    const asStood = resetSelected(later, standingOwn);
    expect(asStood && isSameScenario(asStood, standingOwn, 'Verksamhetsplan, ändrad')).toBe(true);
  });

  it.each([
    ['', 'empty'],
    [' . ', 'empty'],
    ['enligt  TABELLEN', 'taken'],
    ['Min*', 'wildcards'],
    ['x'.repeat(256), 'too-long'],
    ['Min', null],
    ['Verksamhetsplan', null],
  ])('may be called "%s" or not', (name, problem) => {
    expect(nameProblem(name, 'Verksamhetsplan', standing().scenarios.map((row) => row.name))).toBe(problem);
  });
});
