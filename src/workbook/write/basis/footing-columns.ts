import type { CellStyle } from '../cell-style';
import { OWN_STYLES } from '../draft/own-styles';
import type { CellDraft } from '../draft/cell-draft';
import { absolute, choose, dividedBy, isAtMost, minus, number, plus, rounded, sign, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { at, rangeThrough, sumOf } from '../formula/reference';
import { rankIn } from '../formula/search';
import type { CellHandle } from '../formula/reference';
import type { ColumnCounter } from './column-counter';
import { draftHeader } from './draft-header';
import type { FootingWords } from './words';

/** Rows whose amounts are rounded so that they add up to their rounded sum; at least one. */
export interface FootingInput {
  readonly amounts: readonly CellHandle<number>[];
  readonly total: CellHandle<number>;
  /** What the amounts are ("Behov 2026"). */
  readonly what: string;
  /** Of the headers, and of the row that says how many steps are to be spread. */
  readonly header: number;
  readonly missing: number;
  readonly resolution: number;
}

export interface FootedColumns {
  readonly rows: readonly { readonly footed: CellHandle<number>; readonly moved: CellHandle<number> }[];
  readonly total: CellHandle<number>;
}

/** Nothing finer than this share of a resolution decides anything. */
const DECIMALS = 6;
const MILLION = 1e6;

/**
 * The largest-remainder method in five columns: the amount in whole steps of the resolution, what rounding took, the row's
 * turn, whether it is moved a step, and the result. Between equal rests the upper row moves.
 */
export function draftFooting(draft: CellDraft, counter: ColumnCounter, input: FootingInput, words: FootingWords): FootedColumns {
  const { amounts, total, what, resolution } = input;
  const looks: CellStyle = { ...OWN_STYLES.amount, numberFormat: formatFor(resolution) };
  const [steps, rest, order, moved, footed] = [counter.take(), counter.take(), counter.take(), counter.take(), counter.take()];
  draftHeader(draft, input.header, [
    { column: steps, text: words.steps(what), isNumber: true },
    { column: rest, text: words.rest(what), isNumber: true },
    { column: order, text: words.order(what), isNumber: true },
    { column: moved, text: words.moved(what), isNumber: true },
    { column: footed, text: words.footed(what), isNumber: true },
  ]);
  const stepCells = amounts.map((amount) => draft.formula(amount.row, steps, rounded(quantized(amount, resolution), 0), OWN_STYLES.amount));
  const totalSteps = draft.formula(total.row, steps, rounded(quantized(total, resolution), 0), OWN_STYLES.total);
  const missing = draft.formula(input.missing, steps, minus(at(totalSteps), sumOf(rangeThrough(stepCells))), OWN_STYLES.amount);
  const keys = amounts.map((amount, index) => {
    const taken = rounded(minus(quantized(amount, resolution), at(stepCells[index] ?? amount)), DECIMALS);
    const restCell = draft.formula(amount.row, rest, taken, MILLIONTHS);
    return draft.formula(amount.row, order, turn(restCell, missing, index, amounts.length), OWN_STYLES.exact);
  });
  const all = rangeThrough(keys);
  const rows = amounts.map(({ row }, index) => {
    const [key, step] = [keys[index] ?? missing, stepCells[index] ?? missing];
    const isMoved = isAtMost(rankIn(at(key), all), absolute(at(missing, 'both')));
    const movedCell = draft.formula(row, moved, choose(isMoved, inUnit(sign(at(missing, 'both')), resolution), number(0)), looks);
    const whole = plus(inUnit(at(step), resolution), at(movedCell));
    return { moved: movedCell, footed: draft.formula(row, footed, withoutNoise(whole, resolution), looks) };
  });
  const footedTotal = withoutNoise(inUnit(at(totalSteps), resolution), resolution);
  return { rows, total: draft.formula(total.row, footed, footedTotal, { ...OWN_STYLES.total, numberFormat: formatFor(resolution) }) };
}

const MILLIONTHS = { ...OWN_STYLES.exact, numberFormat: '0.000000;\\\u22120.000000;0' };

/** How many resolutions an amount is. */
function quantized(amount: CellHandle<number>, resolution: number): Expression<number> {
  return rounded(resolution === 1 ? at(amount) : dividedBy(at(amount), number(resolution)), DECIMALS);
}

/** Different in every row, so that the ranks are: the rest in millionths, less a part of one for each row above. */
function turn(rest: CellHandle<number>, missing: CellHandle<number>, index: number, count: number): Expression<number> {
  const wanted = times(times(sign(at(missing, 'both')), at(rest)), number(MILLION));
  return minus(wanted, dividedBy(number(index), number(2 * count)));
}

function inUnit(steps: Expression<number>, resolution: number): Expression<number> {
  return resolution === 1 ? steps : times(steps, number(resolution));
}

/** 3 × 0.1 is a tenth that no decimals can say. */
function withoutNoise(amount: Expression<number>, resolution: number): Expression<number> {
  const decimals = decimalsOf(resolution);
  return decimals === 0 ? amount : rounded(amount, decimals);
}

function formatFor(resolution: number): string {
  const decimals = decimalsOf(resolution);
  const digits = `#,##0.${'0'.repeat(decimals)}`;
  return decimals === 0 ? OWN_STYLES.amount.numberFormat : `${digits};\\\u2212${digits};0`;
}

function decimalsOf(resolution: number): number {
  return String(resolution).split('.')[1]?.length ?? 0;
}
