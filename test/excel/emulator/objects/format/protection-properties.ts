import { booleanArgument } from '../arguments';
import { formatProperty, type FormatProperties } from './format-property';

export const protectionProperties: FormatProperties = {
  locked: formatProperty(({ isLocked }) => isLocked, (value) => ({ isLocked: booleanArgument(value) })),
  formulaHidden: formatProperty(({ isFormulaHidden }) => isFormulaHidden, (value) => ({ isFormulaHidden: booleanArgument(value) })),
};
