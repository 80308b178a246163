import type { PlanSettings } from '../../../workbook/write/plan-settings';
import type { Choices } from '../choices';
import type { Planned, Working } from '../working';
import { editTermsOf } from './controls/edit-terms-of';
import { otherControl } from './controls/other-control';
import { upliftControls } from './controls/uplift-controls';
import type { EditTerms } from './edit/edit-terms';
import { copySelected, removeSelected, renameSelected, resetSelected } from './edit/own-scenarios';
import { setEfficiency, setOtherUplifts, setUplifts, setVolumeChanges } from './edit/set-shares';
import { withGoal } from './goal';
import type { GoalQuestion } from './goal';

/** What of a sitting the tab of scenarios needs. */
export interface ScenarioSession {
  readonly state: { readonly working: Working | null };
  choose(change: Partial<Choices>): void;
  remember(change: { readonly base: number | null }): void;
}

/** What a person does in the tab; each at once, from how things stand when it is done. */
export interface ScenarioActions {
  readonly select: (name: string) => void;
  /** Null: nothing is shown beside. */
  readonly compare: (name: string | null) => void;
  readonly copy: () => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
  readonly reset: () => void;
  readonly setBase: (year: number) => void;
  readonly setUplift: (year: number, share: number) => void;
  /** Every plan year as the table's own prices. */
  readonly useTable: () => void;
  /** By the price uplift, or from then on by percentages of its own. */
  readonly followOther: (follows: boolean) => void;
  readonly setOther: (year: number, share: number) => void;
  /** The uplift that the frame was given. */
  readonly useFrames: () => void;
  readonly dropEfficiency: () => void;
  readonly countChanges: (counts: boolean) => void;
  /** How much an item's volume differs from the table's. */
  readonly setVolume: (label: string, year: number, change: number) => void;
  readonly resetVolumes: (label: string) => void;
  readonly useGoal: (question: GoalQuestion, share: number) => void;
}

export function scenarioActions(session: ScenarioSession): ScenarioActions {
  const change = (made: (settings: PlanSettings, terms: EditTerms, planned: Planned) => PlanSettings | null): void => {
    const { working } = session.state;
    if (working?.planned.kind !== 'planned') return;
    const { planned, reading } = working;
    const { settings } = planned.calculated;
    const changed = made(settings, editTermsOf(reading, planned), planned);
    if (changed === null || changed === settings) return;
    session.choose({ settings: changed, isScenarioChosen: true, ...renamedComparison(settings, changed, working.choices) });
  };
  const others = (planned: Planned): [number, number][] => otherControl(planned).years.map(({ year, share }) => [year, share]);
  return {
    select(name) {
      change((settings) => ({ ...settings, selected: name }));
    },
    compare(name) {
      session.choose({ comparedWith: name });
    },
    copy() {
      change(copySelected);
    },
    rename(name) {
      change((settings) => renameSelected(settings, name));
    },
    remove() {
      change(removeSelected);
    },
    reset() {
      change((settings, _, { standing }) => resetSelected(settings, standing));
    },
    setBase(year) {
      session.remember({ base: year });
    },
    setUplift(year, share) {
      change((settings, terms) => setUplifts(settings, terms, new Map([[year, share]])));
    },
    useTable() {
      change((settings, terms, planned) => setUplifts(settings, terms, new Map(upliftControls(planned)[0]?.table.map(({ year, share }) => [year, share]))));
    },
    followOther(follows) {
      change((settings, terms, planned) => setOtherUplifts(settings, terms, new Map(follows ? [] : others(planned))));
    },
    setOther(year, share) {
      change((settings, terms, planned) => setOtherUplifts(settings, terms, new Map([...others(planned), [year, share]])));
    },
    useFrames() {
      change((settings, terms, planned) => {
        const frame = otherControl(planned).frame;
        return frame && setOtherUplifts(settings, terms, new Map(frame.map(({ year, share }) => [year, share])));
      });
    },
    dropEfficiency() {
      change((settings, terms) => setEfficiency(settings, terms, new Map()));
    },
    countChanges(counts) {
      change((settings) => ({ ...settings, countsChanges: counts }));
    },
    setVolume(label, year, share) {
      change((settings, terms) => setVolumeChanges(settings, terms, [label], new Map([[year, share]])));
    },
    resetVolumes(label) {
      change((settings, terms, { calculated }) => setVolumeChanges(settings, terms, [label], new Map(calculated.input.model.planYears.map((year) => [year, 0]))));
    },
    useGoal(question, share) {
      change((_, terms, { calculated }) => withGoal(calculated, question, share, terms));
    },
  };
}

/** A scenario that is shown beside keeps being so under its new name. */
function renamedComparison(before: PlanSettings, after: PlanSettings, { comparedWith }: Choices): Partial<Choices> {
  if (comparedWith !== before.selected || after.scenarios.length !== before.scenarios.length) return {};
  return after.scenarios.some(({ name }) => name === comparedWith) ? {} : { comparedWith: after.selected };
}
