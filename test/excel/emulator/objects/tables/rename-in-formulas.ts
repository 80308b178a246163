import type { TableModel, WorkbookModel } from '../../model/workbook-model';
import { mapTokens, rewriteFormulas } from '../range/rewrite-formulas';

/** Structured references follow a table's new name. */
export function renameTable(model: WorkbookModel, from: string, to: string): void {
  const old = from.toLowerCase();
  rewriteFormulas(model, (formula) => mapTokens(formula, (token) => (token.kind === 'name' && token.text.toLowerCase() === old ? to : null)));
}

/** Structured references follow a column's new name: "Volymer[Antal]", "Volymer[[#Headers],[Antal]]" and, in the table itself, "[@Antal]". */
export function renameColumn(model: WorkbookModel, { name, sheet }: TableModel, from: string, to: string): void {
  const table = name.toLowerCase();
  rewriteFormulas(model, (formula, home) => {
    let before = '';
    return mapTokens(formula, (token) => {
      const last = before;
      before = token.kind === 'name' ? token.text.toLowerCase() : '';
      if (token.kind !== 'brackets' || (last !== table && (last !== '' || home !== sheet))) return null;
      return renamedInBrackets(token.text, from, to);
    });
  });
}

function renamedInBrackets(brackets: string, from: string, to: string): string {
  const [old, next] = [escaped(from), escaped(to)];
  if (brackets === `[${old}]`) return `[${next}]`;
  if (brackets === `[@${old}]`) return /^[\p{L}\p{N}_.]+$/u.test(to) ? `[@${next}]` : `[@[${next}]]`;
  return brackets.replaceAll(`[${old}]`, `[${next}]`);
}

/** In a structured reference an apostrophe stands before what has a meaning of its own. */
function escaped(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
