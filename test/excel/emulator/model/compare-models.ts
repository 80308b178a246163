import { addressOf } from '../../../../src/workbook/address';
import { compareCells } from './compare/compare-cells';
import { compareCharts } from './compare/compare-charts';
import { compareCustomXml } from './compare/compare-custom-xml';
import { compareNames, compareTables } from './compare/compare-names';
import { comparePlain } from './compare/compare-plain';
import { compareRules } from './compare/compare-rules';
import { compareSizes } from './compare/compare-sizes';
import { compareLinks, compareValidations } from './compare/compare-validations';
import { without } from './compare/without';
import type { Ignored } from './compare/ignored';
import type { SheetModel, WorkbookModel } from './workbook-model';

/**
 * What tells two workbooks apart, a readable line for each difference: "Driftbudget!H12 font.bold: true / false". Ids and settings are
 * not compared. None for workbooks that look and calculate the same.
 */
export function differencesBetween(a: WorkbookModel, b: WorkbookModel, options: { readonly ignoring?: Ignored } = {}): string[] {
  const ignoring = options.ignoring ?? {};
  const name = (model: WorkbookModel): string | undefined => model.sheets.find(({ id }) => id === model.active)?.name;
  const [sheetsOfA, sheetsOfB] = [a, b].map(({ sheets }) => sheets.map((sheet) => sheet.name));
  return [
    ...comparePlain('sheets', sheetsOfA, sheetsOfB),
    ...comparePlain('date system', a.dateSystem, b.dateSystem),
    ...comparePlain('protected', a.isProtected, b.isProtected),
    ...(ignoring.active === true ? [] : comparePlain('active sheet', name(a), name(b))),
    ...compareNames(a, b),
    ...compareTables(a, b),
    ...compareCustomXml(a, b),
    ...a.sheets.flatMap((sheet) => {
      const other = b.sheets.find((candidate) => candidate.name === sheet.name);
      return other ? compareSheets(sheet, other, ignoring) : [];
    }),
  ];
}

function compareSheets(a: SheetModel, b: SheetModel, ignoring: Ignored): string[] {
  const at = (what: string): string => `${a.name} ${what}`;
  return [
    ...comparePlain(at('visibility'), a.visibility, b.visibility),
    ...comparePlain(at('protection'), a.protection, b.protection),
    ...compareCells(a, b, ignoring),
    ...compareSizes(a, b, ignoring),
    ...comparePlain(at('hidden rows'), inOrder(a.hiddenRows), inOrder(b.hiddenRows)),
    ...comparePlain(at('hidden columns'), inOrder(a.hiddenColumns), inOrder(b.hiddenColumns)),
    ...comparePlain(at('merged'), mergedAreas(a), mergedAreas(b)),
    ...compareRules(a, b),
    ...compareValidations(a, b),
    ...compareLinks(a, b),
    ...compareCharts(a, b),
    ...comparePlain(at('other drawings'), a.otherDrawings, b.otherDrawings),
    ...comparePlain(at('frozen'), frozen(a), frozen(b)),
    ...comparePlain(at('page'), without(a.page, 'looks'), without(b.page, 'looks')),
    ...comparePlain(at('filter'), a.filter, b.filter),
    ...comparePlain(at('tab colour'), a.tabColor, b.tabColor),
  ];
}

function inOrder(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((x, y) => x - y);
}

function mergedAreas({ merged }: SheetModel): string[] {
  return merged.map(({ top, left, bottom, right }) => `${addressOf(top, left)}:${addressOf(bottom, right)}`).sort();
}

/** Panes of no rows and no columns are none. */
function frozen({ frozen: panes }: SheetModel): SheetModel['frozen'] {
  return panes?.rows === 0 && panes.columns === 0 ? null : panes;
}
