import type { WorkbookModel } from '../../model/workbook-model';
import { sheetPart } from '../areas/print-address';
import { mapTokens, rewriteFormulas } from '../range/rewrite-formulas';

/** Formulas follow a sheet's new name. */
export function renameInFormulas(model: WorkbookModel, from: string, to: string): void {
  replaceSheet(model, from, sheetPart(to));
}

/** "=Underlag!B5" becomes "=#REF!B5", and what named a table of the sheet "#REF!". */
export function dropFromFormulas(model: WorkbookModel, sheet: string, tables: readonly string[]): void {
  replaceSheet(model, sheet, '#REF!');
  const gone = new Set(tables.map((name) => name.toLowerCase()));
  if (gone.size === 0) return;
  rewriteFormulas(model, (formula) => {
    let isGone = false;
    return mapTokens(formula, (token, next) => {
      const wasGone = isGone;
      isGone = token.kind === 'name' && gone.has(token.text.toLowerCase());
      if (isGone) return next?.kind === 'brackets' ? '' : '#REF!';
      return wasGone && token.kind === 'brackets' ? '#REF!' : null;
    });
  });
}

function replaceSheet(model: WorkbookModel, from: string, prefix: string): void {
  const old = from.toLowerCase();
  rewriteFormulas(model, (formula) => mapTokens(formula, (token) => (token.kind === 'sheet' && token.name.toLowerCase() === old ? prefix : null)));
}
