import { isTrue } from '../../../xml/xml-values';
import type { SheetDressEdit } from '../sheet-edit';
import { attributesOf, type AttributeChanges } from '../tag-attributes';

/**
 * The heights of rows, said without `customHeight`: a program that fits rows to their text goes on doing so. A row that somebody has
 * given a height keeps it.
 */
export class RowHeights {
  private readonly wanted: ReadonlyMap<number, number>;
  private readonly areas: SheetDressEdit['areas'];

  constructor(dress: SheetDressEdit | null) {
    this.wanted = new Map(dress?.heights.map(({ row, height }) => [row, height]));
    this.areas = dress?.areas ?? [];
  }

  /** Of a row's start tag; null where nothing changes. */
  changeOf(row: number, tag: string): AttributeChanges | null {
    if (this.wanted.size === 0) return null;
    const height = this.wanted.get(row);
    const attributes = attributesOf(tag);
    const old = attributes.get('ht');
    if (isTrue(attributes.get('customHeight'))) return null;
    if (height !== undefined) return Number(old) === height ? null : { ht: String(height) };
    const isOurs = this.areas.some(({ top, bottom }) => top <= row && row <= bottom);
    return old === undefined || !isOurs ? null : { ht: null };
  }

  /** Of a row that is put in. */
  attributeOf(row: number): string {
    const height = this.wanted.get(row);
    return height === undefined ? '' : ` ht="${height}"`;
  }
}
