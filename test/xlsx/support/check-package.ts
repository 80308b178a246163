import { drawingRules } from './rules/drawing-rules';
import { packageRules } from './rules/package-rules';
import { PackageView } from './rules/package-view';
import { sequenceRules } from './rules/sequence-rules';
import { sheetRules } from './rules/sheet-rules';
import { styleRules } from './rules/style-rules';
import { workbookRules } from './rules/workbook-rules';

/**
 * What is wrong with a workbook file by the rules for which Excel repairs one, or refuses it, when it is opened: each broken rule with the
 * part it is broken in. Knows nothing of the product's own way of reading and writing.
 */
export function brokenRules(bytes: Uint8Array): string[] {
  const view = new PackageView(bytes);
  const rules = [packageRules, sequenceRules, workbookRules, styleRules, sheetRules, drawingRules];
  return [...view.problems, ...rules.flatMap((rule) => rule(view))];
}
