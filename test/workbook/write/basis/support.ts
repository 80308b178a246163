import { DEFAULT_PLAN_OPTIONS, plan } from '../../../../src/core/plan/plan';
import type { PlanModel } from '../../../../src/core/plan/plan-model';
import type { PlanResult } from '../../../../src/core/plan/plan-result';
import type { Scenario } from '../../../../src/core/plan/scenario';
import type { PlanInput } from '../../../../src/workbook/model/build-plan-model';
import type { PlanSources } from '../../../../src/workbook/model/cell-source';
import type { Workbook } from '../../../../src/workbook/workbook';
import { draftBasis } from '../../../../src/workbook/write/basis/draft-basis';
import type { BasisSheets } from '../../../../src/workbook/write/basis/draft-basis';
import type { LinkRow } from '../../../../src/workbook/write/basis/links/link-row';
import type { PricePlace } from '../../../../src/workbook/write/basis/price-place';
import type { WriteInput } from '../../../../src/workbook/write/write-input';
import type { OwnCells } from '../../../support/ironcalc-sheets';
import { workbookOfModel } from '../../../support/model-workbook';
import { placeScenario } from '../../../support/scenario-places';

export interface Drafted {
  readonly workbook: Workbook;
  readonly result: PlanResult;
  readonly basis: BasisSheets;
  readonly sheets: readonly OwnCells[];
}

export interface DraftOptions {
  readonly rows?: readonly LinkRow[];
  readonly prices?: PricePlace;
  readonly countsChanges?: boolean;
  readonly language?: 'sv' | 'en';
  /** Where the frame comes from, if not from cells of its own. */
  readonly frame?: PlanSources['frame'];
}

/** Both sheets for a model under a scenario, beside what the engine gives. */
export function draftModel(model: PlanModel, scenario: Scenario, options: DraftOptions = {}): Drafted {
  const { workbook, input } = workbookOfModel(model);
  const given = options.frame ? { ...input, sources: { ...input.sources, frame: options.frame } } : input;
  return draftInput(workbook, given, scenario, options);
}

/** The same for a workbook that was read. */
export function draftInput(workbook: Workbook, input: PlanInput, scenario: Scenario, options: DraftOptions = {}): Drafted {
  const countChanges = options.countsChanges ?? true;
  const result = plan(input.model, scenario, { ...DEFAULT_PLAN_OPTIONS, countChanges });
  const write: WriteInput = {
    workbook,
    input,
    sources: input.sources,
    settings: {
      scenarios: [],
      selected: scenario.name,
      limits: DEFAULT_PLAN_OPTIONS.limits,
      countsChanges: countChanges,
      volumeChanges: [],
      otherByActivity: [],
    },
    result,
    language: options.language ?? 'sv',
    sheetNames: {
      scenarios: 'Scenarier',
      links: 'Kopplingar',
      basis: 'Underlag',
      results: 'Resultat',
      findings: 'Avvikelser',
      kept: 'Tidigare plan',
      snapshots: 'Utskick',
      document: 'Nämnd',
    },
  };
  const { cells, places } = placeScenario(scenario, input.model, countChanges);
  const basis = draftBasis(write, places, options.prices ?? (() => null), new Map(), {
    rows: options.rows ?? null,
    reasonOf: ({ reason }) => reason,
  });
  return { workbook, result, basis, sheets: [cells, ...basis.sheets] };
}
