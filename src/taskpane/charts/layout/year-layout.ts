import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../../app/format/format-number';
import type { PictureLine, PicturePeriod, YearPicture } from '../../../app/live/scenario/pictures/year-picture';
import type { Language } from '../../../app/options';
import { breakText } from './break-text';
import { shortfallPath } from './shortfall-path';
import type { Point } from './shortfall-path';
import { spreadApart } from './spread-apart';
import type { TextWidth } from './text-width';

/** Where everything of a line chart stands, in px from its upper left corner. */
export interface YearLayout {
  readonly height: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** Of the lines across. */
  readonly left: number;
  readonly right: number;
  readonly periods: readonly { readonly x: number; readonly lines: readonly string[] }[];
  readonly lines: readonly LaidLine[];
  /** What the frame lacks, as a path; null where it lacks nothing. */
  readonly shortfall: string | null;
  readonly labels: readonly LaidLabel[];
}

export interface LaidLine {
  readonly kind: PictureLine['kind'];
  /** Null where the amount is not known. */
  readonly points: readonly (Point | null)[];
  readonly path: string;
}

export interface LaidLabel {
  readonly kind: PictureLine['kind'];
  readonly x: number;
  /** Of the first baseline. */
  readonly y: number;
  readonly name: readonly string[];
  readonly text: string;
}

export interface LayoutTerms {
  readonly language: Language;
  readonly textWidth: TextWidth;
}

export const LABEL_SIZE = 12;
export const LABEL_LINE = 14;
export const TICK_SIZE = 11;
/** From the symbol of a label to its text. */
export const SYMBOL_ROOM = 16;
const TOP = 14;
const PLOT_HEIGHT = 140;
const PERIOD_LINE = 14;
const TICK_COUNT = 4;
const EDGE = 14;
const GAP = 8;
const LABEL_SHARE = 0.4;
const MAX_LABEL = 150;

/** A chart of `width` px: the axis does not start at zero, dearer is up, and the lines are named at their ends. */
export function layYearChart(picture: YearPicture, width: number, { language, textWidth }: LayoutTerms): YearLayout {
  const lines = picture.lines.filter(({ amounts }) => amounts.some((amount) => amount !== null));
  const amounts = lines.flatMap((line) => line.amounts.filter((amount) => amount !== null));
  const axis = scaleLinear().domain(domainOf(amounts)).nice(TICK_COUNT);
  const ticks = axis.ticks(TICK_COUNT);
  const decimals = decimalsOf(ticks);
  const tickTexts = ticks.map((tick) => formatNumber(tick, language, { least: decimals, most: decimals }));
  const left = Math.ceil(Math.max(0, ...tickTexts.map((text) => textWidth(text, TICK_SIZE)))) + 6;
  const names = namesOf(lines, width, textWidth);
  const labelWidth = Math.max(0, ...names.map(({ width: wide }) => wide));
  const right = width - labelWidth - SYMBOL_ROOM - GAP;
  axis.range(picture.isReversed ? [TOP, TOP + PLOT_HEIGHT] : [TOP + PLOT_HEIGHT, TOP]);
  const across = scaleLinear().domain([0, Math.max(1, picture.periods.length - 1)]).range([left + EDGE, right - 4]);
  const laid = lines.map((line) => layLine(line, (index, amount) => ({ x: across(index), y: axis(amount) })));
  const periods = layPeriods(picture.periods, (index) => across(index), width, textWidth);
  return {
    height: TOP + PLOT_HEIGHT + GAP + PERIOD_LINE * Math.max(1, ...periods.map((period) => period.lines.length)),
    ticks: ticks.map((tick, index) => ({ y: axis(tick), text: tickTexts[index] ?? '' })),
    left,
    right,
    periods,
    lines: laid,
    shortfall: shortfallPath(pointsOf(laid, 'need'), pointsOf(laid, 'frame')),
    labels: layLabels(lines, laid, names, right + GAP),
  };
}

/** Room for a single amount too, which has no range of its own. */
function domainOf(amounts: readonly number[]): [number, number] {
  if (amounts.length === 0) return [0, 1];
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const room = high > low ? 0 : Math.max(Math.abs(high) * 0.01, 1);
  return [low - room, high + room];
}

/** As many as tell two ticks apart. */
function decimalsOf(ticks: readonly number[]): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return step >= 1 || step === 0 ? 0 : Math.ceil(-Math.log10(step) - 1e-9);
}

function layLine({ kind, amounts }: PictureLine, pointOf: (index: number, amount: number) => Point): LaidLine {
  const points = amounts.map((amount, index) => (amount === null ? null : pointOf(index, amount)));
  const path = points
    .map((point, index) => (point === null ? '' : `${points[index - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`))
    .join('');
  return { kind, points, path };
}

function pointsOf(lines: readonly LaidLine[], kind: PictureLine['kind']): readonly (Point | null)[] {
  return lines.find((line) => line.kind === kind)?.points ?? [];
}

interface BrokenName {
  readonly lines: readonly string[];
  readonly width: number;
}

function namesOf(lines: readonly PictureLine[], width: number, textWidth: TextWidth): BrokenName[] {
  const room = Math.min(MAX_LABEL, width * LABEL_SHARE - SYMBOL_ROOM);
  return lines.map(({ name, endText }) => {
    const broken = breakText(name, 2, (line) => textWidth(line, LABEL_SIZE, true) <= room);
    const widths = [...broken.map((line) => textWidth(line, LABEL_SIZE, true)), textWidth(endText, LABEL_SIZE)];
    return { lines: broken, width: Math.ceil(Math.max(...widths)) };
  });
}

/** Beside the last known point of its line, as near to it as the others allow. */
function layLabels(lines: readonly PictureLine[], laid: readonly LaidLine[], names: readonly BrokenName[], x: number): LaidLabel[] {
  const things = laid.map(({ points }, index) => ({
    wanted: points.findLast((point) => point !== null)?.y ?? TOP,
    height: LABEL_LINE * (1 + (names[index]?.lines.length ?? 1)),
  }));
  const tops = spreadApart(things, TOP, TOP + PLOT_HEIGHT + LABEL_LINE);
  return lines.map(({ kind, endText }, index) => ({ kind, x, y: tops[index] ?? TOP, name: names[index]?.lines ?? [], text: endText }));
}

/** In one line where all of them fit, else the year below the kind; where that is too much, the first and every second, third … from the last. */
function layPeriods(
  periods: readonly PicturePeriod[],
  xOf: (index: number) => number,
  width: number,
  textWidth: TextWidth,
): { x: number; lines: readonly string[] }[] {
  const step = periods.length > 1 ? xOf(1) - xOf(0) : width;
  const wide = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, TICK_SIZE))) + 6;
  const isOneLine = wide(periods.map(({ kind, year }) => `${kind} ${year}`)) <= step;
  const needed = isOneLine ? step : wide(periods.flatMap(({ kind, year }) => [kind, year]));
  const every = Math.max(1, Math.ceil(needed / step));
  return periods.flatMap(({ kind, year }, index) => {
    if (index > 0 && (index < every || (periods.length - 1 - index) % every !== 0)) return [];
    const lines = isOneLine ? [`${kind} ${year}`] : [kind, year];
    const half = Math.max(...lines.map((line) => textWidth(line, TICK_SIZE))) / 2;
    return [{ x: Math.min(Math.max(xOf(index), half), width - half), lines }];
  });
}
