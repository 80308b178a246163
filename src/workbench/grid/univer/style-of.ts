import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { BorderSide, CellLook } from '../../../xlsx/appearance/cell-look';
import type { PictureStyle } from '../picture/sheet-picture';
import { hasFont } from './has-font';

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const SIDES: readonly (readonly [BorderSide, 't' | 'r' | 'b' | 'l'])[] = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
];

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

const FALLBACK = "Calibri, Carlito, 'Segoe UI', 'Open Sans', sans-serif";
const INDENT_PIXELS = 9;
const PADDING = { t: 0, b: 1, l: 3, r: 3 } as const;

const made = new WeakMap<PictureStyle, IStyleData>();

/** A style as Univer names it; the same object for the same style. */
export function styleOf(style: PictureStyle): IStyleData {
  const known = made.get(style) ?? univerStyle(style);
  made.set(style, known);
  return known;
}

const REMOVABLE = ['bl', 'it', 'ul', 'st', 'cl', 'bg'] as const;
const LETTERS = ['t', 'r', 'b', 'l'] as const;

/** The same over another style: Univer lays one over the other, so that what is no longer said has to be taken away. */
export function styleOver(before: PictureStyle, after: PictureStyle): IStyleData {
  const [was, is] = [styleOf(before), styleOf(after)];
  const gone = REMOVABLE.filter((key) => was[key] !== undefined && is[key] === undefined);
  const sides = LETTERS.filter((side) => was.bd?.[side] && !is.bd?.[side]);
  return { ...is, ...Object.fromEntries(gone.map((key) => [key, null])), bd: { ...is.bd, ...Object.fromEntries(sides.map((side) => [side, null])) } };
}

function univerStyle({ look, leaning, emphasis }: PictureStyle): IStyleData {
  const { font, alignment } = look;
  const fill = emphasis?.fill ?? look.fill;
  const color = emphasis?.color ?? font.color;
  const side = alignment.horizontal ?? leaning;
  const indent = alignment.indent * INDENT_PIXELS;
  return {
    ff: font.name === null ? FALLBACK : `${font.name}, ${FALLBACK}`,
    fs: isOwnFont(font.name) ? font.size : font.size - 1,
    ...((font.bold || emphasis?.bold === true) && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underlined && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.struck && { st: { s: BooleanNumber.TRUE } }),
    ...(color !== null && { cl: { rgb: color } }),
    ...(fill !== null && { bg: { rgb: fill } }),
    bd: bordersOf(look),
    ht: HORIZONTAL[side],
    vt: VERTICAL[alignment.vertical],
    tb: alignment.wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: { ...PADDING, ...(indent > 0 && (side === 'right' ? { r: PADDING.r + indent } : { l: PADDING.l + indent })) },
  };
}

/** What stands in for Calibri is wider and higher: a point smaller it takes the room that columns and rows were made for. */
function isOwnFont(name: string | null): boolean {
  return [name ?? 'Calibri', 'Calibri', 'Carlito'].some(hasFont);
}

function bordersOf({ borders }: CellLook): IBorderData {
  const drawn: IBorderData = {};
  for (const [side, letter] of SIDES) {
    const line = borders[side];
    if (line) drawn[letter] = { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color ?? '#000000' } };
  }
  return drawn;
}
