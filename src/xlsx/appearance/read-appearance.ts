import { findWorkbookPart, insideFile, targetOfKind } from '../package/workbook-parts';
import { PackageParts } from '../package/package-parts';
import { readRelationships } from '../package/relationships';
import { ReadingBudget } from '../read/reading-budget';
import { readWorkbookPart } from '../read/workbook-part';
import { PLAIN_LOOK } from './cell-look';
import { readLooks } from './read-looks';
import { readSheetAppearance } from './sheet-appearance-reader';
import { readThemeColors } from './theme-colors';
import type { WorkbookAppearance } from './workbook-appearance';

/** How the workbook in a file's bytes looks, for a program that shows it. Throws UnreadableWorkbookError as `readXlsx` does. */
export function readAppearance(bytes: Uint8Array): WorkbookAppearance {
  const parts = new PackageParts(bytes);
  const part = findWorkbookPart(parts);
  const budget = new ReadingBudget();
  const relationships = readRelationships(parts, part);
  const theme = readThemeColors(parts, targetOfKind(relationships, 'theme', part));
  const stylesPart = targetOfKind(relationships, 'styles', part);
  const looks = stylesPart === null ? { cells: [PLAIN_LOOK], emphases: [] } : readLooks(parts, stylesPart, theme);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets = readWorkbookPart(parts, part, budget).sheets.flatMap(({ name, relationshipId }) => {
    const relationship = byId.get(relationshipId);
    if (relationship?.kind !== 'worksheet') return [];
    return [[name, readSheetAppearance(parts, insideFile(relationship, part), looks.emphases, budget)] as const];
  });
  return { looks: looks.cells, sheets: new Map(sheets) };
}
