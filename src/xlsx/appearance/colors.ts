import type { XmlAttributes } from '../xml/parse-xml';
import { countOf } from '../xml/xml-values';

/** Colours that a file names by number (ECMA-376 part 1, 18.8.27); 64 and 65 are the program's own. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(' ');

/** "#RRGGBB" of a colour element; null for the program's own. `theme` in the order that cells name it. */
export function colorOf(attributes: XmlAttributes, theme: readonly string[]): string | null {
  const { rgb, theme: themed, indexed } = attributes;
  const base = rgb !== undefined ? rgbOf(rgb) : themed !== undefined ? (theme[countOf(attributes, 'theme', -1)] ?? null) : indexed !== undefined ? (INDEXED[countOf(attributes, 'indexed', -1)] ?? null) : null;
  if (base === null) return null;
  return `#${tinted(base, Number(attributes['tint'] ?? 0))}`;
}

/** "FF0F6CBD" or "0F6CBD" → "0F6CBD". */
function rgbOf(text: string): string | null {
  return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(text) ? text.slice(-6).toUpperCase() : null;
}

/** Lighter above zero and darker below it, −1 to 1 (ECMA-376 part 1, 18.8.19), which of the three channels comes close enough to. */
function tinted(rgb: string, tint: number): string {
  if (!(Math.abs(tint) <= 1) || tint === 0) return rgb;
  return [0, 2, 4]
    .map((at) => {
      const channel = parseInt(rgb.slice(at, at + 2), 16);
      const changed = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(changed).toString(16).padStart(2, '0').toUpperCase();
    })
    .join('');
}
