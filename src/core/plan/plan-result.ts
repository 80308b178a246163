import type { PlanModel } from './plan-model';
import type { Scenario } from './scenario';

/** What a plan says, explained. Amounts unrounded, in the model's unit, costs negative (volumeCost positive). */
export interface PlanResult {
  readonly model: PlanModel;
  readonly scenario: Scenario;
  /** In the model's order. */
  readonly activities: readonly ActivityPlan[];
  readonly totals: ReadonlyMap<number, PlanTotal>;
  /** What footing moves in the rows when need is written at the model's resolution; rows that nothing moved are absent. */
  readonly rounding: readonly MovedRow[];
  /** Labels of the bridge's lines that were left out because the scenario gives an efficiency of its own. */
  readonly replacedChanges: readonly string[];
}

export interface ActivityPlan {
  readonly label: string;
  /** Linked volume costs exceed the base-year cost: *other* is carried unchanged. */
  readonly isOverdrawn: boolean;
  /** In the base year. */
  readonly baseVolumeCost: number;
  readonly years: ReadonlyMap<number, ActivityYear>;
}

export interface ActivityYear {
  readonly volumeCost: number;
  readonly other: number;
  readonly need: number;
  readonly frame: number | null;
  readonly existing: number | null;
  /** need − frame; negative when the frame is too small. */
  readonly gap: number | null;
  readonly gapShareOfNeed: number | null;
  readonly requiredEfficiency: number | null;
  /** Set where requiredEfficiency is null. */
  readonly noEfficiencyReason: NoEfficiencyReason | null;
  /** need − existing. */
  readonly deviation: number | null;
  readonly deviationShare: number | null;
  readonly flag: Flag;
  readonly reason: FlagReason;
  readonly bridge: NeedBridge;
}

export type NoEfficiencyReason = 'no-frame' | 'no-saving-needed' | 'overdrawn' | 'no-other';

export type Flag = 'ok' | 'watch' | 'alarm';

export interface FlagReason {
  /** What need is compared with; null where there is nothing, and the flag is ok for want of a comparison. */
  readonly comparedWith: 'existing' | 'frame' | null;
  /** need − what it is compared with; null where there is nothing. */
  readonly deviation: number | null;
  readonly limit: number | null;
  /** What moved need most since the base year, in the direction of the deviation where anything did. */
  readonly driver: Driver | null;
  /** How that driver moved need since the base year. */
  readonly driverAmount: number | null;
  /** How much need can change before the flag becomes, or stops being, alarm; with its sign. */
  readonly amountToFlip: number | null;
  /** The same as units of volume, where a single item is linked. */
  readonly volumeToFlip: VolumeToFlip | null;
}

export interface VolumeToFlip {
  readonly item: string;
  /** Dygn, antal …; null where the table does not say. */
  readonly unit: string | null;
  readonly volume: number;
}

export type Driver = 'price' | 'volume' | 'other' | 'changes';

/** need − base-year budget, by what caused it; the four add up to the total. */
export interface NeedBridge extends Readonly<Record<Driver, number>> {
  readonly total: number;
}

/** Flagged against the frame; where none is given, against existing. */
export type PlanTotal = ActivityYear;

export interface MovedRow {
  readonly label: string;
  readonly year: number;
  /** In the model's unit: written − correctly rounded. */
  readonly moved: number;
}
