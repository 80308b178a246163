import { crc32 } from '../../package/crc32';
import { STYLE_LISTS, type StyleListName } from './style-list';

/** How much each list of styles.xml holds, null where the list is missing; and a checksum of the whole part, 0 where it is. */
export interface StyleCounts extends Readonly<Record<StyleListName, number | null>> {
  readonly checksum: number;
}

/** Of a workbook without styles. */
export const NO_STYLES: StyleCounts = {
  numFmts: null,
  fonts: null,
  fills: null,
  borders: null,
  cellXfs: null,
  dxfs: null,
  checksum: 0,
};

export function checksumOf(text: string): number {
  return crc32(new TextEncoder().encode(text), 0);
}

/** True where nobody has touched the part between the two. */
export function areSameCounts(left: StyleCounts, right: StyleCounts): boolean {
  return left.checksum === right.checksum && STYLE_LISTS.every((name) => left[name] === right[name]);
}
