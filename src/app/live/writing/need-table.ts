import { addressOf } from '../../../workbook/address';
import { cellAt, sheetNamed } from '../../../workbook/write/own/find/cell-at';
import type { CellHandle } from '../../../workbook/write/formula/reference';
import type { OwnCell, OwnContent } from '../../../workbook/write/draft/own-content';
import type { ResultCells } from '../../../workbook/write/results/result-places';
import type { CellPlaceReport } from '../../contract/writing-report';
import { shownDecimals } from '../frame-verdict';
import { roundedTo } from '../rounded-to';
import type { Working } from '../working';
import type { Preview } from './preview';

/** What a plan year's need becomes, activity by activity, in the table's own sign and unit; the largest difference first. */
export interface NeedYear {
  readonly year: string;
  /** What `before` is: the plan that is printed there, or the need that was written last. */
  readonly against: 'plan' | 'need';
  readonly unit: string | null;
  readonly decimals: number;
  readonly rows: readonly NeedRow[];
  /** Null where the table has no total. */
  readonly total: NeedRow | null;
  /** What rows took for all to add up, in the same unit; null where none did. */
  readonly rounding: number | null;
}

export interface NeedRow {
  readonly label: string;
  readonly before: number | null;
  readonly after: number;
  readonly difference: number | null;
  readonly tookRounding: boolean;
  readonly place: CellPlaceReport;
  /** In en-US; null where the cell is none of ours. */
  readonly formula: string | null;
}

export function needYears({ report, composition, working }: Preview): NeedYear[] {
  const { results, content } = composition;
  const { current } = working.reading.own;
  const decimals = decimalsOf(report.unit, working);
  const standingIn = ({ sheet, row, column }: CellHandle): number | null => {
    const cell = cellAt(sheetNamed(current, sheet), row, column);
    return cell?.type === 'number' && typeof cell.value === 'number' ? cell.value : null;
  };
  const formulas = new Formulas(content);
  return Object.keys(report.totals).map((year): NeedYear => {
    const cellsOf = (years: ReadonlyMap<number, ResultCells> | null | undefined): ResultCells | null => years?.get(Number(year)) ?? null;
    const activities = results.activities.map(cellsOf);
    const wasWritten = activities.some((cells) => cells !== null && standingIn(cells.need) !== null);
    const row = (label: string, cells: ResultCells | null, existing: number | null): NeedRow[] => {
      if (cells === null) return [];
      const { need, moved } = cells;
      const before = rounded(wasWritten ? standingIn(need) : existing, decimals);
      const after = roundedTo(need.value, decimals);
      const { sheet, row: at, column } = need;
      const difference = before === null ? null : roundedTo(after - before, decimals);
      return [{ label, before, after, difference, tookRounding: moved.value !== 0, place: { sheet, cell: addressOf(at, column) }, formula: formulas.of(need) }];
    };
    const rows = report.activities.flatMap(({ label, years }, index) => row(label, activities[index] ?? null, years[year]?.existing ?? null));
    const [total = null] = row('', cellsOf(results.total), report.totals[year]?.existing ?? null);
    return {
      year,
      against: wasWritten ? 'need' : 'plan',
      unit: report.unit,
      decimals,
      rows: rows.sort((one, other) => sizeOf(other) - sizeOf(one)),
      total: total && { ...total, tookRounding: false },
      rounding: roundingOf(activities),
    };
  });
}

/** As fine as the table is, so that rows that foot on the sheet foot here. */
function decimalsOf(unit: string | null, { planned }: Working): number {
  const resolution = planned.kind === 'planned' ? planned.calculated.input.model.resolution : 1;
  return Math.max(shownDecimals(unit), Math.ceil(-Math.log10(resolution) - 1e-9));
}

function sizeOf({ difference }: NeedRow): number {
  return Math.abs(difference ?? 0);
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : roundedTo(value, decimals);
}

/** The step that rows were moved by: the same for all, up or down. */
function roundingOf(activities: readonly (ResultCells | null)[]): number | null {
  const moves = activities.flatMap((cells) => (cells && cells.moved.value !== 0 ? [Math.abs(cells.moved.value)] : []));
  return moves.length === 0 ? null : Math.max(...moves);
}

/** The formulas of what is to stand in a cell. */
class Formulas {
  private readonly bySheet = new Map<string, ReadonlyMap<string, OwnCell>>();

  constructor(private readonly content: OwnContent) {}

  of({ sheet, row, column }: CellHandle): string | null {
    const known = this.bySheet.get(sheet) ?? this.cellsOf(sheet);
    this.bySheet.set(sheet, known);
    const content = known.get(addressOf(row, column))?.content;
    return content?.kind === 'formula' ? `=${content.expression.textOn(sheet)}` : null;
  }

  private cellsOf(sheet: string): ReadonlyMap<string, OwnCell> {
    const { sheets, besides } = this.content;
    const areas = [...sheets.filter(({ name }) => name === sheet), ...besides.filter((beside) => beside.sheet === sheet)];
    return new Map(areas.flatMap(({ cells }) => cells).map((cell) => [addressOf(cell.row, cell.column), cell]));
  }
}
