import type { WritePlan } from './write-plan';

/** A plan that writes nothing and leaves no state: what others are made from. */
export const EMPTY_PLAN: WritePlan = {
  addSheets: [],
  removeSheets: [],
  cells: [],
  dress: [],
  tables: [],
  setNames: [],
  removeNames: [],
  state: null,
  replaced: [],
};
