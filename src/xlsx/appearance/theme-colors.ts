import type { PartSource } from '../package/part-source';
import { parseXml } from '../xml/parse-xml';

/** The file lists dark before light, cells count light before dark. */
const ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

const OFFICE = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

/** RRGGBB in the order that cells name them by number; Office's own where there is no part. Throws UnreadableWorkbookError. */
export function readThemeColors(parts: PartSource, part: string | null): readonly string[] {
  if (part === null || !parts.has(part)) return OFFICE;
  const colors = new Map<string, string>();
  let within = '';
  parseXml(part, parts.pieces(part), {
    root: 'theme',
    open(name, { val, lastClr }) {
      if (ORDER.includes(name)) within = name;
      else if ((name === 'srgbClr' || name === 'sysClr') && within !== '' && !colors.has(within)) {
        const rgb = lastClr ?? val ?? '';
        if (/^[0-9a-f]{6}$/i.test(rgb)) colors.set(within, rgb.toUpperCase());
      }
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return ORDER.map((name, at) => colors.get(name) ?? OFFICE[at] ?? '000000');
}
