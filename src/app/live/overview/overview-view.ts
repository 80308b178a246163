import type { Finding, FindingCode } from '../../../core/finding';
import type { CostSign } from '../../../core/table';
import type { FindingReport } from '../../contract/finding-report';
import type { Language } from '../../options';
import { reportFinding } from '../../report-finding';
import { snapshotsOf } from '../../write/snapshots-of';
import { isLastRun } from '../../../workbook/write/reports/snapshots-sheet';
import type { UsageProblem } from '../../usage-error';
import { linkCounts } from '../basis/link-counts';
import type { LinkCounts } from '../basis/link-counts';
import { findingsOf } from '../findings';
import { frameTiles } from '../scenario/frame-tiles';
import type { FrameTile } from '../scenario/frame-tiles';
import type { Working } from '../working';
import { upliftHeadline } from './uplift-headline';
import type { UpliftHeadline } from './uplift-headline';

/** What the first screen says: what was found, what matters most, and what is next. */
export interface Overview {
  /** "14:28". */
  readonly readAt: string;
  readonly unit: string | null;
  readonly costSign: CostSign | null;
  readonly headline: Headline;
  readonly tiles: readonly FrameTile[];
  readonly scenario: string | null;
  readonly tables: { readonly count: number; readonly sheets: number };
  readonly links: LinkCounts | null;
  /** The frozen state that was kept last, or the last run; null where the workbook never was written. */
  readonly since: { readonly name: string; readonly isFrozen: boolean } | null;
  readonly next: NextStep;
}

export type Headline =
  /** `isChosen` false: nobody has chosen a scenario that it could differ from. */
  | { readonly kind: 'uplift'; readonly uplift: UpliftHeadline; readonly isChosen: boolean }
  | { readonly kind: 'finding'; readonly finding: FindingReport }
  | { readonly kind: 'over-frame'; readonly year: string; readonly missing: number; readonly unit: string | null }
  | { readonly kind: 'unplanned'; readonly problem: UsageProblem }
  | { readonly kind: 'good'; readonly tables: number };

export type NextStep = 'tables' | 'links' | 'errors' | 'scenario' | 'preview';

export function overviewOf(working: Working, language: Language): Overview {
  const { reading, planned } = working;
  const { tables } = reading.inspection;
  const findings = findingsOf(working);
  const tiles = planned.kind === 'planned' ? frameTiles(planned, language) : [];
  const links = planned.kind === 'planned' ? linkCounts(planned.calculated.input.model) : null;
  const activities = planned.kind === 'planned' ? planned.calculated.input.activities : null;
  return {
    readAt: reading.time.slice('yyyy-mm-dd '.length, -':ss'.length),
    unit: activities?.unit ?? null,
    costSign: activities?.costSign ?? null,
    headline: headlineOf(working, findings, tiles, language),
    tiles,
    scenario: planned.kind === 'planned' ? planned.calculated.scenario.name : null,
    tables: { count: tables.length, sheets: new Set(tables.map(({ sheet }) => sheet)).size },
    links,
    since: sinceOf(working),
    next: nextStep(working, links, findings),
  };
}

const UNREADABLE: readonly FindingCode[] = ['unreadable', 'ambiguous', 'excel-error'];

/** One only: prices that were raised otherwise, a sum that is wrong, cells that cannot be read, more need than frame. */
function headlineOf(working: Working, findings: readonly Finding[], tiles: readonly FrameTile[], language: Language): Headline {
  const { planned, reading } = working;
  const tables = reading.inspection.tables.length;
  if (planned.kind === 'unplanned') return { kind: 'unplanned', problem: planned.problem };
  const uplift = upliftHeadline(working, planned);
  if (uplift) return { kind: 'uplift', uplift, isChosen: planned.isScenarioChosen };
  const errors = findings.filter(({ severity }) => severity === 'error');
  const worst = errors.find(({ code }) => !UNREADABLE.includes(code)) ?? errors[0];
  if (worst) return { kind: 'finding', finding: reportFinding(worst, language) };
  const over = tiles.find(({ left }) => left !== null && left < 0);
  if (over) return { kind: 'over-frame', year: over.year, missing: -(over.left ?? 0), unit: planned.calculated.input.activities.unit };
  return { kind: 'good', tables };
}

function sinceOf({ reading }: Working): Overview['since'] {
  const snapshots = snapshotsOf(reading.own);
  const frozen = [...snapshots].filter((snapshot) => !isLastRun(snapshot)).sort((one, other) => (one.time < other.time ? 1 : -1))[0];
  const kept = frozen ?? snapshots.find(isLastRun);
  return kept ? { name: kept.name, isFrozen: frozen !== undefined } : null;
}

/** The first of the steps of the work that is not taken. */
function nextStep({ planned }: Working, links: LinkCounts | null, findings: readonly Finding[]): NextStep {
  if (planned.kind === 'unplanned') return 'tables';
  if (links !== null && links.toConfirm > 0) return 'links';
  if (!planned.isScenarioChosen) return 'scenario';
  return findings.some(({ severity }) => severity === 'error') ? 'errors' : 'preview';
}
