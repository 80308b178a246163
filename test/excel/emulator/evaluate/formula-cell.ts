import type { ReadFormula } from '../../../../src/xlsx/evaluate/read-formula';
import type { CellModel, Content } from '../model/workbook-model';
import type { EnginePlace } from './formula-engine-pool';

export type FormulaContent = Extract<Content, { kind: 'formula' }>;

export interface FormulaCell extends EnginePlace {
  readonly cell: CellModel;
  readonly content: FormulaContent;
  readonly reading: ReadFormula;
}
