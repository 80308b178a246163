import { UnreadableWorkbookError } from '../../workbook/workbook';
import { MAX_CELL_FORMATS } from '../package/limits';
import type { PartSource } from '../package/part-source';
import { parseXml, type XmlAttributes } from '../xml/parse-xml';
import { countOf, isTrue, numberOf } from '../xml/xml-values';
import { PLAIN_ALIGNMENT, PLAIN_FONT } from './cell-look';
import type { AlignmentLook, BorderLook, BorderSide, Borders, CellLook, FontLook } from './cell-look';
import { colorOf } from './colors';
import type { EmphasisLook } from './workbook-appearance';

export interface Looks {
  /** In the order that cells name them. */
  readonly cells: readonly CellLook[];
  /** What conditional formats lay over cells, in the order that they name it. */
  readonly emphases: readonly EmphasisLook[];
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

interface Format {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: AlignmentLook;
}

const SIDES: Readonly<Record<string, BorderSide>> = { top: 'top', right: 'right', end: 'right', bottom: 'bottom', left: 'left', start: 'left' };
const HORIZONTAL: Readonly<Record<string, AlignmentLook['horizontal']>> = { left: 'left', center: 'center', centerContinuous: 'center', distributed: 'center', right: 'right' };

/** The looks of a file's part of styles. Throws UnreadableWorkbookError. */
export function readLooks(parts: PartSource, part: string, theme: readonly string[]): Looks {
  const reader = new LooksReader(part, theme);
  parseXml(part, parts.pieces(part), {
    root: 'styleSheet',
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    close: (name) => {
      reader.close(name);
    },
  });
  return reader.looks();
}

class LooksReader {
  private readonly fonts: FontLook[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: Borders[] = [];
  private readonly formats: Format[] = [];
  private readonly emphases: EmphasisLook[] = [];
  /** The list that is being read: "fonts", "cellXfs" … */
  private list = '';
  private font: Draft<FontLook> = { ...PLAIN_FONT };
  private fill: { pattern: string; front: string | null; back: string | null } | null = null;
  private border: Partial<Record<BorderSide, BorderLook>> = {};
  private side: BorderSide | null = null;

  constructor(
    private readonly part: string,
    private readonly theme: readonly string[],
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'fonts':
      case 'fills':
      case 'borders':
      case 'cellXfs':
      case 'cellStyleXfs':
      case 'dxfs':
        this.list = name;
        break;
      case 'font':
        this.font = { ...PLAIN_FONT };
        break;
      case 'fill':
        this.fill = { pattern: 'none', front: null, back: null };
        break;
      case 'patternFill':
        // A conditional format may leave the pattern unsaid, and means a whole one.
        if (this.fill) this.fill.pattern = attributes['patternType'] ?? (this.list === 'dxfs' ? 'solid' : 'none');
        break;
      case 'border':
        this.border = {};
        break;
      case 'xf':
        if (this.list === 'cellXfs') this.addFormat(attributes);
        break;
      case 'alignment':
        this.align(attributes);
        break;
      case 'dxf':
        this.font = { ...PLAIN_FONT };
        this.fill = null;
        break;
      default:
        this.openDetail(name, attributes);
    }
  }

  close(name: string): void {
    if (name === this.list) this.list = '';
    else if (name === 'font' && this.list === 'fonts') this.closeFont();
    else if (name === 'fill' && this.list === 'fills') this.fills.push(this.ground());
    else if (name === 'border' && this.list === 'borders') this.borders.push(this.border);
    else if (name === 'dxf') this.emphases.push({ bold: this.font.bold, color: this.font.color, fill: this.emphasisFill() });
    else if (name in SIDES) this.side = null;
  }

  looks(): Looks {
    const cells = this.formats.map(
      ({ font, fill, border, alignment }): CellLook => ({ font: this.fonts[font] ?? PLAIN_FONT, fill: this.fills[fill] ?? null, borders: this.borders[border] ?? {}, alignment }),
    );
    return { cells, emphases: this.emphases };
  }

  /** What follows, the colour of a diagonal line say, is of another one. */
  private closeFont(): void {
    this.fonts.push(this.font);
    this.font = { ...PLAIN_FONT };
  }

  private openDetail(name: string, attributes: XmlAttributes): void {
    const side = SIDES[name];
    if (side !== undefined) {
      const style = attributes['style'] ?? 'none';
      this.side = side;
      if (style !== 'none') this.border[side] = { style, color: null };
      return;
    }
    const { val } = attributes;
    const isOn = val === undefined || isTrue(val);
    if (name === 'b') this.font.bold = isOn;
    else if (name === 'i') this.font.italic = isOn;
    else if (name === 'u') this.font.underlined = val !== 'none';
    else if (name === 'strike') this.font.struck = isOn;
    else if (name === 'sz') this.font.size = numberOf(val ?? '') ?? PLAIN_FONT.size;
    else if (name === 'name') this.font.name = val ?? null;
    else if (name === 'fgColor' && this.fill) this.fill.front = colorOf(attributes, this.theme);
    else if (name === 'bgColor' && this.fill) this.fill.back = colorOf(attributes, this.theme);
    else if (name === 'color') this.color(attributes);
  }

  private color(attributes: XmlAttributes): void {
    const color = colorOf(attributes, this.theme);
    const line = this.side === null ? undefined : this.border[this.side];
    if (line && this.side) this.border[this.side] = { ...line, color };
    else if (this.fill && this.list === 'fills') this.fill.front ??= color;
    else this.font.color = color;
  }

  /** A pattern is shown as its foremost colour, grey ones aside that only say how dense black dots lie. */
  private ground(): string | null {
    if (this.fill === null || this.fill.pattern === 'none') return this.fill?.front ?? null;
    return this.fill.pattern === 'solid' ? this.fill.front : (this.fill.back ?? null);
  }

  private emphasisFill(): string | null {
    if (this.fill === null || this.fill.pattern === 'none') return null;
    return this.fill.back ?? this.fill.front;
  }

  private addFormat(attributes: XmlAttributes): void {
    if (this.formats.length >= MAX_CELL_FORMATS) throw new UnreadableWorkbookError('too-large', this.part);
    const number = (name: string): number => countOf(attributes, name, 0);
    this.formats.push({ font: number('fontId'), fill: number('fillId'), border: number('borderId'), alignment: PLAIN_ALIGNMENT });
  }

  private align(attributes: XmlAttributes): void {
    const format = this.formats.at(-1);
    if (!format || this.list !== 'cellXfs') return;
    const { horizontal = '', vertical, wrapText } = attributes;
    format.alignment = {
      horizontal: HORIZONTAL[horizontal] ?? null,
      vertical: vertical === 'top' || vertical === 'center' ? vertical : 'bottom',
      wraps: isTrue(wrapText),
      indent: countOf(attributes, 'indent', 0),
    };
  }
}
