import type { CellStyle, Emphasis } from '../../../workbook/write/cell-style';
import type { XmlElement } from '../../xml/xml-outline';
import { blankStyleSheet } from './blank-style-sheet';
import { restyleFormat, type StyleLists } from './restyle-format';
import { areSameCounts, checksumOf, NO_STYLES, type StyleCounts } from './style-counts';
import { StyleList, type StyleListName } from './style-list';
import { withAppended, withoutAppended } from './style-sheet-text';
import { childOf, outlineStyle, StyleXml } from './style-xml';

/**
 * Appends looks to a workbook's styles.xml. What is there is never changed, and a look that is there already is used again, so that
 * writing the same once more appends nothing.
 */
export class StyleSheetEdit {
  private readonly isMissing: boolean;
  private readonly xml: StyleXml;
  private source: string;
  private root: XmlElement;
  private lists: StyleLists;
  private readonly formats = new Map<string, number>();
  private isTrimmed = false;

  /** `xml` is the part's text, null where the workbook has none. Throws where it is no XML. */
  constructor(xml: string | null) {
    this.isMissing = xml === null;
    this.source = xml ?? blankStyleSheet();
    this.root = outlineStyle(this.source);
    this.xml = new StyleXml(this.root.prefix);
    this.lists = listsOf(this.source, this.root, this.xml);
  }

  /**
   * The number of a cell format (`s`) that looks like the format `base`, with everything that `style` says laid over it. `like` is
   * the caller's to resolve: `base` is the format of that cell then.
   */
  xfFor(style: CellStyle, base: number): number {
    const key = `${base} ${JSON.stringify({ ...style, like: null })}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const format = restyleFormat(style, base, this.lists, this.xml);
    this.formats.set(key, format);
    return format;
  }

  /** The number of a format that a conditional format lays over cells (`dxfId`). */
  dxfFor(emphasis: Emphasis): number {
    return this.lists.dxfs.placeOf(this.xml.emphasis(emphasis));
  }

  /** Of the part as it is now; NO_STYLES where the workbook has none and nothing was appended. */
  counts(): StyleCounts {
    if (this.isMissing && !this.hasAdded()) return NO_STYLES;
    const lengthOf = (name: StyleListName): number | null => {
      const { element, length } = this.lists[name];
      return element || length > 0 ? length : null;
    };
    return {
      numFmts: lengthOf('numFmts'),
      fonts: lengthOf('fonts'),
      fills: lengthOf('fills'),
      borders: lengthOf('borders'),
      cellXfs: lengthOf('cellXfs'),
      dxfs: lengthOf('dxfs'),
      checksum: checksumOf(this.currentText()),
    };
  }

  /** The part's new text; null where nothing is new. */
  text(): string | null {
    return this.hasAdded() || this.isTrimmed ? this.currentText() : null;
  }

  /**
   * Takes away what we appended between the two counts, where the part is letter by letter as we left it (`after`); else a program
   * has written it anew, cells of the person's may use any of its formats, and all stays. True where something was taken away.
   */
  trimTo(before: StyleCounts, after: StyleCounts): boolean {
    if (this.hasAdded() || before.cellXfs === null || areSameCounts(before, after) || !areSameCounts(this.counts(), after)) return false;
    this.source = withoutAppended(this.source, this.root, before);
    this.root = outlineStyle(this.source);
    this.lists = listsOf(this.source, this.root, this.xml);
    this.formats.clear();
    this.isTrimmed = true;
    return true;
  }

  private currentText(): string {
    return withAppended(this.source, this.root, this.lists, this.xml);
  }

  private hasAdded(): boolean {
    return Object.values(this.lists).some(({ added }) => added.length > 0);
  }
}

/** The first entries mean "nothing" for cells without a style; Excel takes the second fill for its pattern whatever a file says. */
function listsOf(text: string, root: XmlElement, xml: StyleXml): StyleLists {
  const list = (name: StyleListName, first: readonly string[] = []): StyleList => new StyleList(childOf(root, name), text, first);
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => xml.element(side, {}));
  return {
    numFmts: list('numFmts'),
    fonts: list('fonts', [xml.element('font', {}, xml.element('sz', { val: '11' }) + xml.element('name', { val: 'Calibri' }))]),
    fills: list('fills', [xml.patternFill('none'), xml.patternFill('gray125')]),
    borders: list('borders', [xml.element('border', {}, sides.join(''))]),
    cellXfs: list('cellXfs', [xml.element('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' })]),
    dxfs: list('dxfs'),
  };
}
