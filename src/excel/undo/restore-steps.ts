import { linkChanges } from '../write/dress/link-changes';
import { linkSteps } from '../write/dress/link-steps';
import { dressSteps } from '../write/dress/dress-steps';
import { fitRowSteps } from '../write/dress/fit-row-steps';
import { NOTHING_STANDS } from '../write/dress/standing-dress';
import { cellSteps, type CellChange } from '../write/cells/cell-steps';
import type { Written } from '../write/cells/written-content';
import { writtenText } from '../write/cells/written-text';
import { wholeLook } from '../write/looks/look-difference';
import type { StandingSheet } from '../write/standing/standing-sheet';
import type { WriteStep } from '../write/steps/write-step';
import { tableStep } from '../write/table-step';
import type { SheetCell } from '../../workbook/workbook';
import type { SheetDress } from '../../workbook/write/write-plan';
import { mergeSteps, sheetSteps } from './sheet-steps';
import { formerNameSteps, statePartStep, widthSteps } from './outside-cells';
import type { FormerCell, Snapshot } from './snapshot';
import type { WorkbookNow } from './workbook-now';

export interface RestoreTerms {
  readonly now: WorkbookNow;
  /** What lies over the sheets that are there, for `Snapshot.dress`. */
  readonly lying: ReadonlyMap<string, StandingSheet>;
  readonly own: ReadonlySet<string>;
}

/** In this order: tables before their headers, links before the looks that they change, the journal (in our part) when all is done. */
export function restoreSteps(snapshot: Snapshot, { now, lying, own }: RestoreTerms): WriteStep[] {
  const { tables, cells, dress, names, widths, removed, added, stateXml } = snapshot;
  const standing = new Set(now.sheets.map(({ name }) => name));
  const isRebuilt = (sheet: string): boolean => removed.some(({ name }) => name === sheet);
  return [
    ...sheetSteps(removed.filter(({ name }) => !standing.has(name))),
    ...tables.filter(({ name, area }) => !isSame(now.tables.get(name)?.area, area)).map(({ sheet, name, area }) => tableStep({ sheet, table: name, area, added: [] })),
    ...dress.filter(({ sheet }) => own.has(sheet)).flatMap((each) => linkSteps(each.sheet, linkChanges(each.links, lyingOn(each, lying).links))),
    ...[...cells].flatMap(([sheet, former]) => cellSteps(sheet, former.map(changeBack))),
    ...removed.flatMap(mergeSteps),
    ...dress.flatMap((each) => [
      ...dressSteps(isRebuilt(each.sheet) ? each : { ...each, widths: [] }, lyingOn(each, lying), own.has(each.sheet) ? 'ours' : 'persons'),
      ...(isRebuilt(each.sheet) ? fitRowSteps(each.sheet, each.heights) : []),
    ]),
    ...widthSteps(widths),
    ...formerNameSteps(names, now),
    ...statePartStep(stateXml, now, added.filter((name) => standing.has(name))),
  ];
}

function lyingOn({ sheet }: SheetDress, lying: ReadonlyMap<string, StandingSheet>): StandingSheet['dress'] {
  const dress = lying.get(sheet)?.dress ?? NOTHING_STANDS;
  return { ...dress, sizedColumns: new Set() };
}

function changeBack({ row, column, content, look }: FormerCell): CellChange {
  const numberFormat = look?.numberFormat ?? content?.numberFormat;
  return {
    row,
    column,
    written: content ? writtenBack(content) : '',
    ...(look && { look: wholeLook(look) }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function writtenBack({ value, type, formula }: SheetCell): Written {
  if (formula !== null) return formula;
  return type === 'text' && typeof value === 'string' ? writtenText(value) : value;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
