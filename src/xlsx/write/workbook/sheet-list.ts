import { UnreadableWorkbookError } from '../../../workbook/workbook';
import { insideFile } from '../../package/workbook-parts';
import type { PackageEdit } from '../../package/package-edit';
import { listSheets } from './workbook-sheets';
import { outlineXml } from '../../xml/xml-outline';

export interface SheetPlace {
  readonly name: string;
  readonly part: string;
  /** The sheet's number in the workbook, which stays when it is renamed or moved. */
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** The worksheets of a workbook by name; chart sheets and their like are left out. Throws UnreadableWorkbookError. */
export function placeSheets(pack: PackageEdit, workbookPart: string): ReadonlyMap<string, SheetPlace> {
  const relationships = new Map(pack.relationshipsOf(workbookPart).map((relationship) => [relationship.id, relationship]));
  const places = new Map<string, SheetPlace>();
  for (const { name, sheetId, relationshipId } of listSheets(workbookPart, outlineXml(workbookPart, pack.text(workbookPart)))) {
    const relationship = relationships.get(relationshipId);
    if (!relationship) throw new UnreadableWorkbookError('malformed', workbookPart);
    if (relationship.kind !== 'worksheet') continue;
    places.set(name, { name, part: insideFile(relationship, workbookPart), sheetId, relationshipId });
  }
  return places;
}
