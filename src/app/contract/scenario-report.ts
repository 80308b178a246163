import type { ByYear } from './by-year';

export interface ComparedScenario {
  readonly name: string;
  readonly uplifts: ByYear<number>;
}

export interface ScenarioReport extends ComparedScenario {
  readonly otherUplifts: ByYear<number>;
  readonly efficiency?: ByYear<number>;
}
