export const TEXT = '#404040';
export const AXIS = '#A6A6A6';
export const GRID = '#E3E7EC';
export const GROUND = '#FFFFFF';

/** Black or white, whichever is read more easily on this ground, RRGGBB (relative luminance, WCAG 2). */
export function readableOn(ground: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => (parseInt(ground.slice(at, at + 2), 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18 ? '#FFFFFF' : '#262626';
}
