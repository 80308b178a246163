import { scaleLinear } from 'd3-scale';
import type { BridgeBar, BridgePicture } from '../../../app/live/scenario/pictures/bridge-picture';
import { breakText } from './break-text';
import type { TextWidth } from './text-width';

/** Where everything of a bridge stands, in px from its upper left corner. */
export interface BridgeLayout {
  readonly height: number;
  readonly rows: readonly LaidBar[];
  readonly frame: LaidFrame | null;
}

export interface LaidBar {
  readonly kind: 'total' | 'dearer' | 'cheaper';
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Cut: it is longer than drawn. */
  readonly isCut: boolean;
  /** Where the next bar goes on; null for the last. */
  readonly next: number | null;
}

export interface LaidFrame {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly textX: number;
  readonly text: string;
}

export const BAR_HEIGHT = 14;
export const ROW_HEIGHT = 24;
export const BAR_TEXT_SIZE = 12;
const TOP = 6;
const GAP = 12;
const NAME_SHARE = 0.34;
/** Of the totals' bars before what is cut. */
const STUB = 24;
/** A total whose change is smaller than this share of it is cut. */
const CUT_BELOW = 0.5;
/** A change that is hardly there still shows where it is. */
const THINNEST = 1.5;

/** A bridge of `width` px, dearer to the right. */
export function layBridge(picture: BridgePicture, width: number, textWidth: TextWidth): BridgeLayout {
  const { start, steps, end, frame, isReversed } = picture;
  const costOf = (amount: number): number => (isReversed ? -amount : amount);
  const bars = [start, ...steps, end];
  const isTotal = (index: number): boolean => index === 0 || index === bars.length - 1;
  const nameRoom = width * NAME_SHARE;
  const fits = (text: string, index: number): boolean => textWidth(text, BAR_TEXT_SIZE, isTotal(index)) <= nameRoom;
  const names = bars.map(({ name }, index) => breakText(name, 1, (text) => fits(text, index))[0] ?? '');
  const left = Math.ceil(Math.max(...names.map((name, index) => textWidth(name, BAR_TEXT_SIZE, isTotal(index))))) + GAP;
  const right = width - Math.ceil(Math.max(...bars.map(({ text }, index) => textWidth(text, BAR_TEXT_SIZE, isTotal(index))))) - GAP;

  const levels = levelsOf(costOf(start.amount), steps.map(({ amount }) => costOf(amount)), costOf(end.amount));
  const marks = [...levels, ...(frame ? [costOf(frame.amount)] : [])];
  const [low, high] = [Math.min(...marks), Math.max(...marks)];
  const isCut = low > 0 && high - low < CUT_BELOW * high;
  const scale = isCut
    ? scaleLinear().domain([low, Math.max(high, low + 1e-9)]).range([left + STUB, right])
    : scaleLinear().domain([Math.min(0, low), Math.max(0, high)]).range([left, right]);
  const foot = isCut ? left : scale(0);

  const rows = bars.map((bar, index): LaidBar => {
    const total = isTotal(index);
    const from = total ? foot : scale(levels[index - 1] ?? 0);
    const to = scale(levels[index] ?? 0);
    return {
      kind: total ? 'total' : kindOf(bar, costOf),
      name: names[index] ?? '',
      text: bar.text,
      x: Math.min(from, to),
      y: TOP + index * ROW_HEIGHT,
      width: bar.amount === 0 ? 0 : Math.max(THINNEST, Math.abs(to - from)),
      isCut: total && isCut,
      next: index === bars.length - 1 ? null : to,
    };
  });
  const bottom = TOP + bars.length * ROW_HEIGHT - (ROW_HEIGHT - BAR_HEIGHT) + 8;
  return { height: bottom + (frame ? 16 : 0), rows, frame: frame && layFrame(frame, scale(costOf(frame.amount)), { bottom, width, textWidth }) };
}

/** After the start, after each step, and at the end. */
function levelsOf(start: number, steps: readonly number[], end: number): number[] {
  const levels = [start];
  for (const step of steps) levels.push((levels.at(-1) ?? 0) + step);
  return [...levels, end];
}

function kindOf({ amount }: BridgeBar, costOf: (amount: number) => number): LaidBar['kind'] {
  return costOf(amount) < 0 ? 'cheaper' : 'dearer';
}

function layFrame(
  { text }: { readonly text: string },
  x: number,
  { bottom, width, textWidth }: { readonly bottom: number; readonly width: number; readonly textWidth: TextWidth },
): LaidFrame {
  const half = textWidth(text, BAR_TEXT_SIZE) / 2;
  return { x, top: 0, bottom, textX: Math.min(Math.max(x, half), width - half), text };
}
