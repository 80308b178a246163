import type { WorkbookPlace } from '../../workbook/formulas/workbook-area';

/** A cell as a person would type it: "=A1*2", "3.5", "TRUE", and text with an apostrophe before it. */
export interface EngineInput extends WorkbookPlace {
  readonly input: string;
}

/** A value as it is worked out, with all its digits; null for an error, and for what is more than one value. */
export type EngineValue = number | string | boolean | null;

/**
 * Works out formulas: fills a workbook with `sheets` sheets (named by `engineSheetName`) and gives the values of the wanted cells, in
 * their order.
 */
export type FormulaEngine = (sheets: number, inputs: readonly EngineInput[], wanted: readonly WorkbookPlace[]) => EngineValue[];

/** Loaded when there is something to work out, since it weighs more than all the rest. */
export type LoadFormulaEngine = () => Promise<FormulaEngine>;
