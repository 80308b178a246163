import { escapeText } from '../../xml/escape-xml';
import type { PackageEdit } from '../../package/package-edit';

/** A reference's sheet, quoted ('Mått och priser'!) or not, as it stands in XML; texts in quotation marks come first, to be left alone. */
const SHEET_OR_TEXT = /(?:"|&quot;)(?:[^"&]|&(?!quot;))*(?:"|&quot;)|'((?:[^']|'')+)'!|([^\s'"!(),;:=<>&+\-*/^{}[\]]+)!/g;

/** Formulas of cells, conditional formats, validations (with those of later versions), and what charts are drawn from. */
const FORMULA = /(<(?:\w+:)?(?:f|formula|formula1|formula2)(?:\s[^<>]*)?>)([^<]+)(?=<)/g;

const PARTS_WITH_FORMULAS = /\/(?:worksheets|charts|chartsheets|drawings|chartEx)\/[^/]+\.xml$/i;

/** A formula, as it stands in XML, that refers to nothing where it referred to these sheets: what Excel makes of it when they are deleted. */
export function withoutSheets(formula: string, removed: readonly string[]): string {
  const written = new Set(removed.map((name) => escapeText(name).toLowerCase()));
  return formula.replace(SHEET_OR_TEXT, (all: string, quoted: string | undefined, plain: string | undefined) => {
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return sheet !== undefined && written.has(sheet.toLowerCase()) ? '#REF!' : all;
  });
}

/**
 * Formulas of the person's that refer to sheets that are gone would make a file that Excel repairs: they refer to nothing from now on.
 * True where there were any. Throws UnreadableWorkbookError.
 */
export function forgetSheets(pack: PackageEdit, removed: readonly string[]): boolean {
  if (removed.length === 0) return false;
  let hasChanged = false;
  for (const part of pack.names().filter((name) => PARTS_WITH_FORMULAS.test(name))) {
    const old = pack.text(part);
    const text = old.replace(FORMULA, (_, tag: string, formula: string) => tag + withoutSheets(formula, removed));
    if (text === old) continue;
    pack.put(part, text);
    hasChanged = true;
  }
  return hasChanged;
}
