import { formulaTokens, type FormulaToken } from '../../../../../src/workbook/formulas/formula-tokens';
import type { CellValue, Content, WorkbookModel } from '../../model/workbook-model';

/** One formula's change; `home` is the id of the sheet that it stands on, null for a name of the workbook. */
export type FormulaChange = (formula: string, home: string | null) => string;

/** Changes every formula of the workbook: in cells, names, rules and charts. Cells whose formula changes are to be worked out again. */
export function rewriteFormulas(model: WorkbookModel, change: FormulaChange): void {
  for (const sheet of model.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) cell.content = changedContent(cell.content, sheet.id, change);
    }
    for (const rule of sheet.conditionalFormats) rule.formula = rule.formula && change(rule.formula, sheet.id);
    for (const rule of sheet.validations) rule.rule = changedTexts(rule.rule, (text) => (text.startsWith('=') ? change(text, sheet.id) : text));
    for (const { series } of sheet.charts) {
      for (const one of series) {
        one.values = one.values && change(`=${one.values}`, null).slice(1);
        one.categories = one.categories && change(`=${one.categories}`, null).slice(1);
      }
    }
  }
  for (const name of model.names) name.formula = change(name.formula, name.sheet);
}

/** A formula token by token; null leaves a token as it is. */
export function mapTokens(formula: string, map: (token: FormulaToken, next: FormulaToken | undefined) => string | null): string {
  const tokens = formulaTokens(formula);
  const mapped = `=${tokens.map((token, index) => map(token, tokens[index + 1]) ?? token.text).join('')}`;
  // What has no "=" of its own stays without.
  return mapped === `=${formula}` ? formula : mapped;
}

function changedContent(content: Content, sheet: string, change: FormulaChange): Content {
  if (content.kind !== 'formula') return content;
  const formula = change(content.formula, sheet);
  if (formula === content.formula) return content;
  // What cannot be worked out keeps its value, and of a reference that is gone that would be the old one.
  const value: CellValue = formula.includes('#REF!') ? { kind: 'error', value: '#REF!' } : content.value;
  return { ...content, formula, value, isDirty: true };
}

function changedTexts(value: Record<string, unknown>, change: (text: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changedPart(part, change)]));
}

function changedPart(part: unknown, change: (text: string) => string): unknown {
  if (typeof part === 'string') return change(part);
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return changedTexts(part as Record<string, unknown>, change);
}
