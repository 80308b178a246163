import { scaleLinear } from 'd3-scale';
import type { TornadoBar, TornadoPicture } from '../../../app/live/scenario/pictures/tornado-picture';
import { breakText } from './break-text';
import type { TextWidth } from './text-width';

/** Where everything of a tornado stands, in px from its upper left corner. */
export interface TornadoLayout {
  readonly height: number;
  /** Of the line of today. */
  readonly today: number;
  readonly todayTextX: number;
  /** Null where there is no frame. */
  readonly frame: LaidTornadoFrame | null;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly LaidTornadoBar[];
}

export interface LaidTornadoFrame {
  readonly x: number;
  readonly textX: number;
  /** Beyond what is drawn: an arrow shows where it lies. */
  readonly beyond: 'left' | 'right' | null;
}

export interface LaidTornadoBar {
  readonly name: readonly string[];
  readonly note: string;
  /** Of the row. */
  readonly y: number;
  readonly low: LaidEnd;
  readonly high: LaidEnd;
}

export interface LaidEnd {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly textX: number;
  readonly isInside: boolean;
}

export const TORNADO_BAR_HEIGHT = 16;
export const NAME_LINE = 13;
export const NAME_SIZE = 12;
export const NOTE_SIZE = 11;
export const VALUE_SIZE = 11;
const TOP = 18;
const GAP = 8;
const ROW_GAP = 4;
const PAD = 4;
const NAME_SHARE = 0.37;
/** A frame farther away than this many of the longest bars is told by an arrow: it would make the bars too small to compare. */
const FARTHEST_FRAME = 1.6;

/** A tornado of `width` px round where it stands today, more left to the right. */
export function layTornado({ bars, toFrame, today, frameName }: TornadoPicture, width: number, textWidth: TextWidth): TornadoLayout {
  const room = width * NAME_SHARE;
  const names = bars.map(({ name }) => breakText(name, 2, (text) => textWidth(text, NAME_SIZE) <= room));
  const notes = bars.map(({ note }) => breakText(note, 1, (text) => textWidth(text, NOTE_SIZE) <= room)[0] ?? '');
  const wide = [...names.flat().map((line) => textWidth(line, NAME_SIZE)), ...notes.map((note) => textWidth(note, NOTE_SIZE))];
  const left = Math.ceil(Math.max(0, ...wide)) + GAP;
  const longest = Math.max(1e-9, ...bars.flatMap(({ low, high }) => [-low, high]));
  const isNear = toFrame !== null && Math.abs(toFrame) <= FARTHEST_FRAME * longest;
  const marks = [0, ...bars.flatMap(({ low, high }) => [low, high]), ...(isNear ? [toFrame] : [])];
  const scale = scaleLinear().domain([Math.min(...marks, -longest / 4), Math.max(...marks, longest / 4)]).range([left, width]);
  const frame = toFrame === null ? null : layFrame(frameName, toFrame, { scale, textWidth, left, right: width, isNear });
  const end = { scale, textWidth, left, right: width, line: frame !== null && isNear ? frame.x : null };
  const heights = names.map((lines) => NAME_LINE * (lines.length + 1) + ROW_GAP);
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, TOP));
  const bottom = heights.reduce((sum, height) => sum + height, TOP);
  const halfToday = textWidth(today, NAME_SIZE) / 2;
  return {
    height: bottom + 16,
    today: scale(0),
    todayTextX: apartFrom(clamp(scale(0), left + halfToday, width - halfToday), halfToday, frame, textWidth(frameName, NAME_SIZE, true) / 2),
    frame,
    top: TOP,
    bottom,
    left,
    right: width,
    rows: bars.map((bar, index) => layRow(bar, { name: names[index] ?? [], note: notes[index] ?? '', y: tops[index] ?? TOP }, end)),
  };
}

interface EndTerms {
  readonly scale: (value: number) => number;
  readonly textWidth: TextWidth;
  readonly left: number;
  readonly right: number;
}

interface BarTerms extends EndTerms {
  /** Of the frame, which no text should lie over. */
  readonly line: number | null;
}

function layRow(bar: TornadoBar, row: Pick<LaidTornadoBar, 'name' | 'note' | 'y'>, terms: BarTerms): LaidTornadoBar {
  return { ...row, low: layEnd(bar.low, bar.lowText, -1, terms), high: layEnd(bar.high, bar.highText, 1, terms) };
}

/**
 * The text stands inside the bar, at its tip, or at its foot where the frame's line would go through it; beyond the tip where the bar is too
 * short, and beyond the line.
 */
function layEnd(value: number, text: string, side: -1 | 1, { scale, textWidth, left, right, line }: BarTerms): LaidEnd {
  const [zero, tip] = [scale(0), scale(value)];
  const wide = textWidth(text, VALUE_SIZE);
  const width = Math.abs(tip - zero);
  const isInside = wide + 2 * PAD <= width;
  const startAt = (x: number, away: -1 | 1): number => (away < 0 ? x - PAD - wide : x + PAD);
  const isStruck = (x: number): boolean => line !== null && x < line + PAD && x + wide > line - PAD;
  const [first, second] = isInside ? [startAt(tip, side < 0 ? 1 : -1), startAt(zero, side)] : [startAt(tip, side), startAt(line ?? tip, side)];
  const isRoom = (x: number): boolean => x >= left && x + wide <= right;
  const textX = isStruck(first) && !isStruck(second) && isRoom(second) ? second : clamp(first, left, right - wide);
  return { x: Math.min(zero, tip), width, text, textX, isInside };
}

function layFrame(name: string, toFrame: number, { scale, textWidth, left, right, isNear }: EndTerms & { readonly isNear: boolean }): LaidTornadoFrame {
  const half = textWidth(name, NAME_SIZE, true) / 2;
  const x = isNear ? scale(toFrame) : toFrame < 0 ? left : right;
  return { x, textX: clamp(x, left + half, right - half), beyond: isNear ? null : toFrame < 0 ? 'left' : 'right' };
}

/** The two texts above the picture must not lie over each other. */
function apartFrom(x: number, half: number, frame: LaidTornadoFrame | null, halfFrame: number): number {
  if (frame === null) return x;
  const distance = half + halfFrame + GAP;
  if (Math.abs(frame.textX - x) >= distance) return x;
  return frame.textX >= x ? frame.textX - distance : frame.textX + distance;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
