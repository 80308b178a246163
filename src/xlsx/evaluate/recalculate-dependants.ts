import { CellIndex } from '../../workbook/formulas/cell-index';
import { searchDependents } from '../../workbook/formulas/search-dependents';
import { placeKey, workbookPlaces } from '../../workbook/formulas/workbook-area';
import type { WorkbookPlace } from '../../workbook/formulas/workbook-area';
import type { SheetCell, Workbook } from '../../workbook/workbook';
import type { CellPlace } from '../../workbook/write/write-plan';
import type { EngineInput, EngineValue, LoadFormulaEngine } from './formula-engine';
import { sortDependents, type SortedDependents } from './sort-dependents';
import { WorkbookFormulas, type FormulaCell } from './workbook-formulas';

export interface RecalculatedCell {
  readonly place: CellPlace;
  readonly value: number | string | boolean;
}

export interface Recalculation {
  /** Formulas that have another value now. */
  readonly values: readonly RecalculatedCell[];
  /** Formulas that depend, or may depend, on what was replaced, and whose value only Excel can work out. */
  readonly leftToExcel: readonly CellPlace[];
}

export interface ChangedCells {
  /** What stands there is taken as it is. */
  readonly changed: readonly CellPlace[];
  /** Formulas that have to be worked out themselves. */
  readonly unknown?: readonly CellPlace[];
  /** Taken as they are too. */
  readonly ours?: (place: CellPlace) => boolean;
}

/**
 * Works out the formulas that depend, directly or through others, on cells that have changed. `workbook` is as it will be written; what
 * stands in `changed`, and in cells that are `ours`, is told in no list. Nothing is loaded where nothing depends on them. Rejects with what
 * loading the engine rejects with.
 */
export async function recalculateDependants(
  workbook: Workbook,
  { changed, unknown = [], ours = () => false }: ChangedCells,
  loadEngine: LoadFormulaEngine,
): Promise<Recalculation> {
  const places = workbookPlaces(workbook, changed);
  const given = new Set(places.map(placeKey));
  const index = new CellIndex();
  places.forEach((place, at) => {
    index.add(place, at);
  });
  const others = new Set(workbookPlaces(workbook, unknown).map(placeKey));
  if (places.length === 0 && others.size === 0) return { values: [], leftToExcel: [] };
  const formulas = new WorkbookFormulas(workbook, (place) => given.has(placeKey(place)) || ours(placeOf(workbook, place)));
  const dependents = sortDependents(formulas, searchDependents(formulas.graph, index, (place) => others.has(placeKey(place))));
  const cells = dependents.computable.flatMap((at) => formulas.cells[at] ?? []);
  if (cells.length === 0) return settle(workbook, formulas, dependents, []);
  const evaluate = await loadEngine();
  const results = evaluate(workbook.sheets.length, inputsFor(cells, formulas), cells.map(({ place }) => place));
  return settle(workbook, formulas, dependents, results);
}

/** The formulas to work out, and as values all that they refer to. */
function inputsFor(cells: readonly FormulaCell[], formulas: WorkbookFormulas): EngineInput[] {
  const inputs = new Map<string, EngineInput>();
  for (const { place, text } of cells) inputs.set(placeKey(place), { ...place, input: text ?? '' });
  const seen = new Set<string>();
  for (const area of cells.flatMap(({ areas }) => areas)) {
    const key = `${placeKey({ sheet: area.sheet, row: area.top, column: area.left })}:${area.bottom},${area.right}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const [place, cell] of formulas.cellsWithin(area)) {
      if (!inputs.has(placeKey(place))) inputs.set(placeKey(place), { ...place, input: inputOf(cell) });
    }
  }
  return [...inputs.values()];
}

function inputOf({ value, type }: SheetCell): string {
  if (type === 'text') return `'${String(value)}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Takes the values that can be trusted; what depends on another is left to Excel with it. */
function settle(
  workbook: Workbook,
  formulas: WorkbookFormulas,
  { computable, others }: SortedDependents,
  results: readonly EngineValue[],
): Recalculation {
  const failed = new Set<number>();
  const values: RecalculatedCell[] = [];
  computable.forEach((at, index) => {
    const cell = formulas.cells[at];
    const value = results[index] ?? null;
    if (!cell) return;
    if (value === null || hasTooManyDigits(value) || dependsOn(cell, formulas, failed)) failed.add(at);
    else if (!isSame(value, cell.cell)) values.push({ place: placeOf(workbook, cell.place), value });
  });
  const left = [...others, ...failed].sort((a, b) => a - b).flatMap((at) => formulas.cells[at] ?? []);
  return { values, leftToExcel: left.map(({ place }) => placeOf(workbook, place)) };
}

function dependsOn(cell: FormulaCell, formulas: WorkbookFormulas, failed: ReadonlySet<number>): boolean {
  if (failed.size === 0) return false;
  for (const precedent of formulas.precedentsOf(cell)) if (failed.has(precedent)) return true;
  return false;
}

/** A number that was joined with text: Excel writes fifteen digits of it, the engine all. */
function hasTooManyDigits(value: number | string | boolean): boolean {
  return typeof value === 'string' && /\d[\d.]{15,}/.test(value);
}

/** But for the noise of another order of adding. */
function isSame(value: number | string | boolean, cell: SheetCell): boolean {
  if (cell.isCalculated === false) return false;
  if (typeof value !== 'number' || typeof cell.value !== 'number') return value === cell.value;
  return Math.abs(value - cell.value) <= 1e-12 * Math.max(1, Math.abs(value));
}

function placeOf(workbook: Workbook, { sheet, row, column }: WorkbookPlace): CellPlace {
  return { sheet: workbook.sheets[sheet]?.name ?? '', row, column };
}
