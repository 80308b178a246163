import { PackageParts } from '../../../../../src/xlsx/package/package-parts';
import type { PartSource } from '../../../../../src/xlsx/package/part-source';
import { findWorkbookPart, targetOfKind } from '../../../../../src/xlsx/package/workbook-parts';
import { decodeEscapes } from '../../../../../src/xlsx/xml/decode-escapes';
import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import { readXlsx } from '../../../../../src/xlsx/read/read-xlsx';
import type { Sheet } from '../../../../../src/workbook/workbook';
import { addSheet, emptyModel } from '../sheets';
import type { CellFormat, SheetModel, WorkbookModel } from '../workbook-model';
import { loadCells } from './load-cells';
import { loadCharts } from './load-charts';
import { loadConditionalFormats } from './load-conditional-formats';
import { loadCustomXml } from './load-custom-xml';
import { loadLinks } from './load-links';
import { loadNames } from './load-names';
import { loadSizes } from './load-sizes';
import { loadTables } from './load-tables';
import { loadValidations } from './load-validations';
import { loadView } from './load-view';
import { partLinks } from './part-links';
import { readFormats } from './read-formats';
import { readSheetXml } from './sheet-xml';
import { readColorTable, type ColorTable } from './theme-colors';
import { all, at, numberAt, prefixed, readTree, type XmlNode } from './xml-node';

/** The workbook in the bytes of an .xlsx or .xlsm file, as Excel would have it open. Throws UnreadableWorkbookError. */
export function loadModel(bytes: Uint8Array): WorkbookModel {
  const read = readXlsx(bytes);
  const parts = new PackageParts(bytes);
  const part = findWorkbookPart(parts);
  const workbook = readTree(parts, part);
  const links = partLinks(parts, part);
  const optional = (kind: string): XmlNode | null => {
    const found = targetOfKind(links.list, kind, part);
    return found !== null && parts.has(found) ? readTree(parts, found) : null;
  };
  const styles = optional('styles');
  const colors = readColorTable(optional('theme'), styles);
  const { cells: formats, named } = readFormats(styles, colors);

  const model = emptyModel();
  model.dateSystem = read.dateSystem ?? 1900;
  model.isProtected = isTrue(at(workbook, 'workbookProtection')?.attributes['lockStructure']);
  for (const [name, format] of named) model.styles.set(name, format);
  const listed = all(at(workbook, 'sheets'), 'sheet').map((node): SheetModel | null => {
    const name = decodeEscapes(node.attributes['name'] ?? '');
    const sheet = read.sheets.find((candidate) => candidate.name === name);
    const target = links.byId.get(prefixed(node, 'id') ?? '')?.part ?? null;
    return sheet && target !== null ? loadSheet({ model, parts, styles, colors, formats }, sheet, target) : null;
  });
  loadNames(model, workbook, listed);
  loadCustomXml(model, parts, part);
  const shown = listed[numberAt(at(workbook, 'bookViews', 'workbookView'), 'activeTab', 0)];
  model.active = (shown ?? model.sheets.find(({ visibility }) => visibility === 'Visible') ?? model.sheets[0])?.id ?? '';
  return model;
}

interface Source {
  readonly model: WorkbookModel;
  readonly parts: PartSource;
  readonly styles: XmlNode | null;
  readonly colors: ColorTable;
  readonly formats: readonly CellFormat[];
}

function loadSheet({ model, parts, styles, colors, formats }: Source, read: Sheet, part: string): SheetModel {
  const sheet = addSheet(model, read.name);
  const xml = readSheetXml(parts, part);
  const links = partLinks(parts, part);
  sheet.visibility = VISIBILITIES[read.visibility];
  sheet.defaultFormat = formats[0] ?? sheet.defaultFormat;
  sheet.merged = [...read.merged];
  sheet.hiddenRows = new Set(read.hiddenRows);
  sheet.hiddenColumns = new Set(read.hiddenColumns);
  loadSizes(sheet, xml);
  loadCells(sheet, read, xml, formats);
  loadView(sheet, xml.rest, colors);
  loadConditionalFormats(model, sheet, xml.rest, styles, colors);
  loadValidations(sheet, xml.rest);
  loadLinks(sheet, xml.rest, links);
  loadTables(model, sheet, parts, links);
  loadCharts(model, sheet, parts, links);
  return sheet;
}

const VISIBILITIES: Readonly<Record<Sheet['visibility'], SheetModel['visibility']>> = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };
