import { UnreadableWorkbookError, type Sheet, type Workbook } from '../../workbook/workbook';
import { CellStyles, readCellStyles } from './cell-styles';
import { PackageParts } from '../package/package-parts';
import type { PartSource } from '../package/part-source';
import { ReadingBudget } from './reading-budget';
import { readRelationships } from '../package/relationships';
import { readSharedStrings } from './shared-strings';
import { findStatePart } from './state-part';
import { readSheetPart, type SheetSources } from './sheet-part';
import { readTablePart } from './table-part';
import { textSharing } from './share-text';
import { readWorkbookPart, type ListedSheet } from './workbook-part';
import { findWorkbookPart, insideFile, targetOfKind } from '../package/workbook-parts';

/**
 * Reads the bytes of an .xlsx or .xlsm file, Transitional or Strict, whoever wrote it. Chart sheets, dialog sheets and macro sheets are
 * left out. Throws UnreadableWorkbookError when the file as a whole cannot be trusted; never for what a cell says.
 */
export function readXlsx(bytes: Uint8Array): Workbook {
  return readWorkbookOf(new PackageParts(bytes));
}

/** The same of a file that is being changed; sheets that are `known`, by their names, are not read again. */
export function readWorkbookOf(parts: PartSource, known: ReadonlyMap<string, Sheet> = new Map()): Workbook {
  const part = findWorkbookPart(parts);
  const budget = new ReadingBudget();
  const { sheets, names, dateSystem } = readWorkbookPart(parts, part, budget);
  const relationships = readRelationships(parts, part);
  const stringsPart = targetOfKind(relationships, 'sharedStrings', part);
  const stylesPart = targetOfKind(relationships, 'styles', part);
  const sources: SheetSources = {
    strings: stringsPart === null ? [] : readSharedStrings(parts, stringsPart, budget),
    styles: stylesPart === null ? new CellStyles() : readCellStyles(parts, stylesPart),
    dateSystem,
    share: textSharing(),
    budget,
  };
  const relationshipsById = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return {
    sheets: sheets.flatMap((listed) => {
      const relationship = relationshipsById.get(listed.relationshipId);
      if (!relationship) throw new UnreadableWorkbookError('malformed', part);
      if (relationship.kind !== 'worksheet') return [];
      return [known.get(listed.name) ?? readSheet(parts, listed, insideFile(relationship, part), sources)];
    }),
    names,
    dateSystem,
    state: findStatePart(parts, part)?.state ?? null,
  };
}

function readSheet(parts: PartSource, listed: ListedSheet, part: string, sources: SheetSources): Sheet {
  const content = readSheetPart(parts, part, sources);
  const tables = readRelationships(parts, part)
    .filter(({ kind }) => kind === 'table')
    .map((relationship) => readTablePart(parts, insideFile(relationship, part)));
  return { name: listed.name, visibility: listed.visibility, ...content, tables };
}
