import { absolute, divideToScale, multiply, negate, toNumber, ZERO } from '../numbers/decimal';
import type { Decimal } from '../numbers/decimal';
import { finding } from '../finding';
import type { Finding } from '../finding';
import { pairItems } from './relations/pair-items';
import type { CompareLabels } from '../pair-labels';
import type { Period } from '../period';
import { priceVolumeEffect, sumEffects } from '../plan/price-volume-effect';
import type { Table } from '../table';
import { printedIn } from './causes/describe-cause';
import { kronorPer } from './relations/money-factor';
import { SAME_LABEL_SCORE } from '../pair-labels';
import { placeAt, unitOf } from './place';
import type { Place } from './place';
import { upliftSteps } from '../uplift/uplift-steps';

const VOLUME_LINE = 'Volymförändring';
const KRONA = kronorPer('kr') ?? ZERO;

/** The bridge's Volymförändring beside the computed volume effect of the same step, in the bridge's unit and sign. */
export function checkBridgeVolume(tables: readonly Table[], compareLabels: CompareLabels): Finding[] {
  const volumes = tables.filter(({ role }) => role === 'volumes');
  const prices = tables.filter(({ role }) => role === 'unitPrices');
  return tables
    .filter(({ role }) => role === 'changes')
    .flatMap((bridge) => volumeLines(bridge, compareLabels))
    .flatMap((place) => {
      const kronor = kronorPer(unitOf(place));
      if (!kronor) return [];
      for (const volume of volumes) {
        for (const price of prices) {
          const effect = place.column.period && volumeEffect(volume, price, place.column.period, compareLabels);
          if (effect) return [describe(place, divideToScale(inSignOf(place.table, effect), kronor, 0))];
        }
      }
      return [];
    });
}

/** An increase of costs, as the bridge writes it. */
function inSignOf({ costSign }: Table, effect: Decimal): Decimal {
  return costSign === 'positive' ? effect : negate(effect);
}

function volumeLines(bridge: Table, compareLabels: CompareLabels): Place[] {
  return bridge.rows.flatMap((row, rowIndex) => {
    if (row.kind !== 'item' || compareLabels(row.label, VOLUME_LINE).score < SAME_LABEL_SCORE) return [];
    return bridge.columns.flatMap(({ role }, columnIndex) => {
      const place = role === 'period' ? placeAt(bridge, rowIndex, columnIndex) : null;
      return place?.cell.number ? [place] : [];
    });
  });
}

/** In kr, a cost increase positive; null where the step is not in both tables, or a price or volume in it is not known. */
function volumeEffect(volumes: Table, prices: Table, to: Period, compareLabels: CompareLabels): Decimal | null {
  const [volumeStep, priceStep] = [volumes, prices].map((table) => upliftSteps(table).find((step) => isStepTo(step.to, to)));
  if (!volumeStep || !priceStep) return null;
  const itemRows = (table: Table) => table.rows.flatMap(({ kind }, index) => (kind === 'item' ? [index] : []));
  const [volumeRows, priceRows] = [itemRows(volumes), itemRows(prices)];
  const labels = (table: Table, rows: readonly number[]) => rows.map((row) => table.rows[row]?.label ?? '');
  const pairs = pairItems(labels(volumes, volumeRows), labels(prices, priceRows), compareLabels, SAME_LABEL_SCORE);
  const effects = volumeRows.map((volumeRow, left) => {
    const right = pairs.find((pair) => pair.left === left)?.right;
    const priceRow = right === undefined ? -1 : (priceRows[right] ?? -1);
    return priceVolumeEffect({
      volume0: magnitude(placeAt(volumes, volumeRow, volumeStep.fromColumn)),
      volume1: magnitude(placeAt(volumes, volumeRow, volumeStep.toColumn)),
      unitPrice0: price(placeAt(prices, priceRow, priceStep.fromColumn)),
      unitPrice1: price(placeAt(prices, priceRow, priceStep.toColumn)),
    });
  });
  const { volumeEffect: total, unknown } = sumEffects(effects);
  return unknown === 0 && effects.length > 0 ? total : null;
}

function isStepTo(step: Period, wanted: Period): boolean {
  return step.year === wanted.year && (wanted.kind === null || step.kind === wanted.kind);
}

function magnitude(place: Place | null): Decimal | null {
  if (!place) return null;
  if (place.cell.number) return absolute(place.cell.number.value);
  return place.cell.state === 'nothing' ? ZERO : null;
}

/** In kr; a price without a unit is kr. */
function price(place: Place | null): Decimal | null {
  const printed = place?.cell.number;
  return place && printed ? multiply(absolute(printed.value), kronorPer(unitOf(place)) ?? KRONA) : null;
}

function describe(place: Place, expected: Decimal): Finding {
  return finding('bridge-volume', {
    sheet: place.table.sheet,
    cell: place.cell.address,
    table: place.table.id,
    label: place.row.label,
    period: place.column.period,
    actual: printedIn(place),
    expected: toNumber(expected),
    unit: unitOf(place),
  });
}
