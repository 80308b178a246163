import type { CellPlaceReport } from '../../contract/writing-report';
import type { Language } from '../../options';
import type { UsageProblem } from '../../usage-error';
import { snapshotsOf } from '../../write/snapshots-of';
import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import type { CalculatedPlan } from '../../calculated-plan';
import { planUnder } from '../../plan-basis';
import type { Planned, Working } from '../working';
import { compareSince } from './compare-since';
import type { SinceComparison } from './compare-since';
import { chosenOf, sinceChoices } from './since-choices';
import type { FreezeObstacle } from './freeze-obstacle';
import type { SinceChoice } from './since-choices';

/** What the page *Sedan sist* shows. */
export interface SinceView {
  readonly choices: readonly SinceChoice[];
  readonly compared: SinceCompared;
  /** Cells that hold what looks like a personal identity number. */
  readonly personal: readonly CellPlaceReport[];
  readonly freezing: Freezing;
}

export type SinceCompared =
  /** Nothing is kept to compare with. */
  | { readonly kind: 'nothing' }
  /** There is no plan of the workbook as it is now. */
  | { readonly kind: 'unplanned'; readonly problem: UsageProblem }
  | { readonly kind: 'compared'; readonly choice: SinceChoice; readonly comparison: SinceComparison };

export interface Freezing {
  /** Why the plan cannot be frozen as it is; null where it can. */
  readonly obstacle: FreezeObstacle | null;
  readonly taken: readonly Snapshot[];
  /** "2026-11-21". */
  readonly today: string;
}

/** `wanted`: the id of a choice; `runBefore`: the last run as it was before this sitting wrote a new one. */
export function sinceView(working: Working, language: Language, wanted: string | null, runBefore: Snapshot | null): SinceView {
  const { reading, planned } = working;
  const snapshots = snapshotsOf(reading.own);
  const choices = sinceChoices(snapshots, runBefore);
  return {
    choices,
    compared: comparedWith(planned, chosenOf(choices, wanted), language),
    personal: reading.inspection.findings.flatMap(({ code, sheet, cell }) => (code === 'personal-data' ? [{ sheet, cell }] : [])),
    freezing: {
      obstacle: obstacleOf(planned, snapshots),
      taken: snapshots,
      today: reading.time.slice(0, 'yyyy-mm-dd'.length),
    },
  };
}

function comparedWith(planned: Working['planned'], choice: SinceChoice | null, language: Language): SinceCompared {
  if (planned.kind === 'unplanned') return { kind: 'unplanned', problem: planned.problem };
  if (choice === null) return { kind: 'nothing' };
  return { kind: 'compared', choice, comparison: compareSince(planned.calculated, choice.snapshot, language) };
}

function obstacleOf(planned: Working['planned'], snapshots: readonly Snapshot[]): FreezeObstacle | null {
  if (planned.kind === 'unplanned') return 'unplanned';
  if (snapshots.length === 0) return 'neverWritten';
  return isAsOnSheets(planned) ? null : 'unwritten';
}

/** Whether what the sheets say gives the same plan as what is chosen in the pane. */
function isAsOnSheets({ basis, standing, calculated }: Planned): boolean {
  if (calculated.settings === standing) return true;
  const onSheets = planUnder(basis, standing);
  const needsOf = ({ result }: CalculatedPlan): number[] => [...result.totals.values()].map(({ need }) => need);
  const now = needsOf(calculated);
  return onSheets.scenario.name === calculated.scenario.name && needsOf(onSheets).every((need, index) => need === now[index]);
}
