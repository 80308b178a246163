import { toNumber } from '../numbers/decimal';
import { finding } from '../finding';
import type { Finding } from '../finding';
import type { CellReadings } from './relations/cell-readings';
import { printedIn } from './causes/describe-cause';
import type { DetailMatch } from './relations/match-details';
import { matchPeriods } from './relations/match-periods';
import { cellsOf } from './relations/measured-cells';
import type { MeasuredCell } from './relations/measured-cells';
import { referenceTo, unitOf } from './place';
import type { Place } from './place';
import { placesOf } from './relations/relation';
import type { LinearRelation } from './relations/relation';
import { sameQuantity, signsBetween } from './relations/same-quantity';

/**
 * Cost (capital cost included) or income of a detail table that differs from the overview while the net agrees: one
 * warning for each detail and period, at its cost, else at its income. `isUnsettled`: cells that a finding names without knowing what they should be.
 */
export function checkGross(matches: readonly DetailMatch[], readings: CellReadings, isUnsettled: (place: Place) => boolean): Finding[] {
  return matches.flatMap((match) =>
    match.nets.flatMap((net) => {
      if (readings.holds(net) !== true) return [];
      const gross = (['cost', 'income'] as const).flatMap((measure) => compareGross(match, net.result, measure, readings));
      const broken = gross.find((relation) => readings.holds(relation) === false);
      return broken && ![net, ...gross].flatMap(placesOf).some(isUnsettled) ? [describe(broken, readings)] : [];
    }),
  );
}

function compareGross(match: DetailMatch, net: Place, measure: 'cost' | 'income', readings: CellReadings): LinearRelation[] {
  const ofYear = (cells: readonly MeasuredCell[], wanted: 'cost' | 'income' | 'capitalCost') =>
    cellsOf(cells, wanted).filter(({ column }) => column.period?.year === net.column.period?.year);
  const [pair, ...more] = matchPeriods(ofYear(match.detailCells, measure), ofYear(match.overviewCells, measure));
  if (!pair || more.length > 0) return [];
  const sign = signsBetween(match.detail, match.overview)[0] ?? 1;
  const plain = sameQuantity(pair[0], [[pair[1], sign]]);
  if (!plain || measure === 'income') return plain ? [plain] : [];
  const capital = (cells: readonly MeasuredCell[], own: Place) =>
    ofYear(cells, 'capitalCost').filter(({ row, column }) => row === own.row || column === own.column).filter(isNotWithin);
  const own = capital(match.detailCells, pair[0]).map((place) => [place, -1] as const);
  const other = capital(match.overviewCells, pair[1]).map((place) => [place, sign] as const);
  const withCapital = sameQuantity(pair[0], [[pair[1], sign], ...own, ...other]);
  // Where the capital cost stands inside the cost already, the plain costs agree.
  return withCapital && readings.holds(plain) === false ? [withCapital] : [plain];
}

function isNotWithin({ row }: Place): boolean {
  return row.kind !== 'varav';
}

function describe(relation: LinearRelation, readings: CellReadings): Finding {
  const place = relation.result;
  const expected = readings.expected(relation, place);
  const other = relation.terms[1]?.place;
  return finding('reconciliation-gross', {
    sheet: place.table.sheet,
    cell: place.cell.address,
    table: place.table.id,
    label: place.row.label,
    period: place.column.period,
    actual: printedIn(place),
    expected: expected && toNumber(expected),
    unit: unitOf(place),
    details: {
      from: relation.terms.slice(1).map((term) => referenceTo(term.place)),
      ...(other ? { other: { ...referenceTo(other), tableTitle: other.table.title } } : {}),
    },
  });
}
