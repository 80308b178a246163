import type { CellFormat } from './workbook-model';

const keys = new WeakMap<CellFormat, string>();
const formats = new Map<string, CellFormat>();

/** The same for formats that look the same. */
function formatKey(format: CellFormat): string {
  const known = keys.get(format);
  if (known !== undefined) return known;
  const key = JSON.stringify(sorted(format));
  keys.set(format, key);
  return key;
}

/** The one object that stands for all formats that look the same, so that a million cells share a handful. */
export function internFormat(format: CellFormat): CellFormat {
  const key = formatKey(format);
  const known = formats.get(key);
  if (known !== undefined) return known;
  formats.set(key, format);
  return format;
}

export function isSameFormat(a: CellFormat, b: CellFormat): boolean {
  return a === b || formatKey(a) === formatKey(b);
}

/** `format` with some of it replaced; font and borders are merged, and a border given as undefined is taken away. */
export function changedFormat(format: CellFormat, change: FormatChange): CellFormat {
  const { font, borders, ...rest } = change;
  return internFormat({
    ...format,
    ...rest,
    ...(font && { font: { ...format.font, ...font } }),
    ...(borders && { borders: presentOnly({ ...format.borders, ...borders }) }),
  });
}

export type FormatChange = Partial<Omit<CellFormat, 'font' | 'borders'>> & {
  readonly font?: Partial<CellFormat['font']>;
  readonly borders?: { readonly [side in keyof CellFormat['borders']]: CellFormat['borders'][side] | undefined };
};

/** What Excel gives a workbook that nobody has styled: Calibri 11, black, nothing around. */
export function freshFormat(): CellFormat {
  return internFormat({
    numberFormat: 'General',
    quotePrefix: false,
    font: { name: 'Calibri', size: 11, bold: false, italic: false, strikethrough: false, underline: 'None', color: '000000', vertical: null },
    fill: null,
    horizontal: 'General',
    vertical: 'Bottom',
    indent: 0,
    wrap: false,
    shrink: false,
    rotation: 0,
    readingOrder: 0,
    borders: {},
    isLocked: true,
    isFormulaHidden: false,
    style: 'Normal',
  });
}

function presentOnly(borders: NonNullable<FormatChange['borders']>): CellFormat['borders'] {
  return Object.fromEntries(Object.entries(borders).filter(([, border]) => border !== undefined));
}

/** Keys in alphabetical order, so that the order in which a format was put together does not matter. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
