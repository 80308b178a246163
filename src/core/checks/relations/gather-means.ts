import { decimal } from '../../numbers/decimal';
import type { Table } from '../../table';
import type { CellReadings } from './cell-readings';
import { chooseForm } from './choose-form';
import type { Form } from './choose-form';
import { hasAmounts } from './gather-computed-columns';
import { hasNumber, isReadable, placeAt } from '../place';
import type { Place } from '../place';
import type { LinearRelation, Relation } from './relation';

/** Snitt: the mean of the columns before it, or of the rows above it. What is empty is left out, or counted as nothing. */
export function gatherMeans(table: Table, readings: CellReadings): Relation[] {
  return [...meanColumns(table, readings), ...meanRows(table, readings)];
}

function meanColumns(table: Table, readings: CellReadings): Relation[] {
  return table.columns.flatMap((mean, meanIndex) => {
    if (mean.role !== 'mean') return [];
    const all = table.columns.flatMap(({ role }, index) => (role === 'period' ? [index] : []));
    const before = all.filter((index) => index < meanIndex);
    const sources = before.length >= 2 ? before : all;
    const line = (row: number) => sources.map((column) => placeAt(table, row, column));
    const rows = table.rows.map((row, index) => (hasAmounts(row) ? { result: placeAt(table, index, meanIndex), sources: line(index) } : null));
    return chooseForm(meanForms(rows), readings);
  });
}

function meanRows(table: Table, readings: CellReadings): Relation[] {
  return table.rows.flatMap((mean, meanIndex) => {
    if (mean.kind !== 'mean') return [];
    const sources = table.rows.flatMap(({ kind, section }, index) => (kind === 'item' && section === mean.section ? [index] : []));
    const columns = table.columns.map(({ role }, column) => {
      if (role !== 'period') return null;
      return { result: placeAt(table, meanIndex, column), sources: sources.map((row) => placeAt(table, row, column)) };
    });
    return chooseForm(meanForms(columns), readings);
  });
}

interface MeanLine {
  readonly result: Place | null;
  readonly sources: readonly (Place | null)[];
}

function meanForms(lines: readonly (MeanLine | null)[]): Form[] {
  return [true, false].map((skipsEmpty) => lines.map((line) => line && meanRelation(line, skipsEmpty)));
}

/** n × mean = Σ of the n. */
function meanRelation({ result, sources }: MeanLine, skipsEmpty: boolean): LinearRelation | null {
  if (!result || !hasNumber(result)) return null;
  const readable = sources.filter((place) => place !== null).filter(isReadable);
  if (readable.length < sources.length) return null;
  const counted = skipsEmpty ? readable.filter(hasNumber) : readable;
  if (!counted.some(hasNumber) || counted.length < 2) return null;
  const terms = counted.map((place) => ({ place, factor: decimal(-1) }));
  return { kind: 'row', result, terms: [{ place: result, factor: decimal(counted.length) }, ...terms] };
}
