import { rangeOf } from '../../../../../src/workbook/address';
import type { NameModel, TableModel, WorkbookModel } from '../workbook-model';
import { comparePlain } from './compare-plain';
import { normalFormula } from './normal-formula';
import { without } from './without';

export function compareNames(a: WorkbookModel, b: WorkbookModel): string[] {
  return compareNamed('name', namesOf(a), namesOf(b));
}

/** As everything but where they stand in the list of names, which Excel sorts. */
function namesOf(model: WorkbookModel): Map<string, unknown> {
  const key = ({ sheet, name }: NameModel): string => (sheet === null ? '' : `${sheetName(model, sheet)}!`) + name;
  return new Map(model.names.map((name) => [key(name), { refersTo: normalFormula(name.formula), isVisible: name.isVisible, comment: name.comment }]));
}

export function compareTables(a: WorkbookModel, b: WorkbookModel): string[] {
  return compareNamed('table', tablesOf(a), tablesOf(b));
}

function tablesOf(model: WorkbookModel): Map<string, unknown> {
  const entry = (table: TableModel): readonly [string, unknown] => {
    const { sheet, area, columns, ...rest } = without(table, 'id', 'name');
    return [table.name, { ...rest, area: `${sheetName(model, sheet)}!${rangeOf(area)}`, columns: columns.map((column) => column.name) }];
  };
  return new Map(model.tables.map(entry));
}

function compareNamed(kind: string, a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names.flatMap((name) => {
    if (!a.has(name)) return [`${kind} ${name}: nothing / there`];
    return b.has(name) ? comparePlain(`${kind} ${name}`, a.get(name), b.get(name)) : [`${kind} ${name}: there / nothing`];
  });
}

function sheetName(model: WorkbookModel, id: string): string {
  return model.sheets.find((sheet) => sheet.id === id)?.name ?? id;
}
