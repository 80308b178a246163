import { isDateSection, readSections } from './format-sections';
import type { FormatSection } from './format-sections';
import { shapeOf } from './format-shape';
import type { FormatShape } from './format-shape';
import { readUnit } from '../headers/read-unit';

/** A section for numbers, with what it does to them; no shape where it shows no number at all. */
export interface ShapedSection {
  readonly section: FormatSection;
  readonly shape: FormatShape | null;
}

/** A number format taken apart, once for all the cells that have it. */
export interface ReadFormat {
  readonly isDate: boolean;
  readonly sections: readonly ShapedSection[];
  /** How numbers are shown where their own section shows none. */
  readonly fallback: FormatShape;
  /** The unit of the value, for each shape that writes one beside it. */
  readonly units: ReadonlyMap<FormatShape, string>;
}

const READ = new Map<string, ReadFormat>();
const MOST_KEPT = 1_000;

/** `numberFormat` is in en-US notation. Never throws. */
export function readFormat(numberFormat: string): ReadFormat {
  const known = READ.get(numberFormat);
  if (known) return known;
  const read = takeApart(numberFormat);
  if (READ.size >= MOST_KEPT) READ.clear();
  READ.set(numberFormat, read);
  return read;
}

const GENERAL: FormatShape = {
  kind: 'general',
  wholeDigits: 1,
  decimals: 0,
  leastDecimals: 0,
  hasThousands: false,
  thousandsScaled: 0,
  percents: 0,
  denominator: 1,
  before: '',
  after: '',
  hasQuotedPercent: false,
};

function takeApart(numberFormat: string): ReadFormat {
  const all = readSections(numberFormat === '' ? 'General' : numberFormat);
  const sections = all.filter(isForNumbers).map((section): ShapedSection => ({ section, shape: shapeOf(section) }));
  const shapes = sections.flatMap(({ shape }) => (shape ? [shape] : []));
  const units = new Map<FormatShape, string>();
  for (const shape of shapes) {
    const unit = unitOfValue(readUnit(`${shape.before} ${shape.after}`), shape.thousandsScaled);
    if (unit !== null) units.set(shape, unit);
  }
  return { isDate: all.some(isDateSection), sections, fallback: shapes[0] ?? GENERAL, units };
}

/** A fourth section, and one with "@", are for text; a number in a cell of text looks as in General. */
function isForNumbers(section: FormatSection, index: number): boolean {
  return index < 3 && !section.tokens.some(({ kind }) => kind === 'text');
}

const MONEY = ['kr', 'tkr', 'mnkr'];

/** `#,##0," tkr"` shows thousands of a value that is in kronor. */
function unitOfValue(shownUnit: string | null, thousandsScaled: number): string | null {
  if (shownUnit === null || thousandsScaled === 0) return shownUnit;
  return MONEY[MONEY.indexOf(shownUnit) - thousandsScaled] ?? null;
}
