import type { PlanOptions } from '../../src/app/options';

/** As the command line has them where nothing is said. */
export const USUAL_PLAN: PlanOptions = {
  language: 'sv',
  scenario: null,
  base: null,
  otherUplift: null,
  efficiency: null,
  withChanges: true,
  links: [],
  table: null,
};
