import type { PlanResult } from '../../core/plan/plan-result';
import type { PlanInput } from '../model/build-plan-model';
import type { PlanSources } from '../model/cell-source';
import type { Workbook } from '../workbook';
import type { PlanSettings } from './plan-settings';
import type { OwnSheetRole } from './draft/own-content';
import type { SheetLanguage } from './sheet-language';

/** What the sheets and columns of ours are made from. */
export interface WriteInput {
  /** The person's workbook: as read, without anything of ours, replaced cells as they were. */
  readonly workbook: Workbook;
  readonly input: PlanInput;
  readonly sources: PlanSources;
  readonly settings: PlanSettings;
  /** Under the selected scenario. */
  readonly result: PlanResult;
  readonly language: SheetLanguage;
  /** What each sheet of ours is called in this workbook. */
  readonly sheetNames: SheetNames;
}

export type SheetNames = Readonly<Record<OwnSheetRole, string>>;
