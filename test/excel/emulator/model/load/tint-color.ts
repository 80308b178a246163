/** Windows' own scale of hue, lightness and saturation, which Excel uses; its whole numbers decide the last digit of a colour. */
const HLS = 240;
const RGB = 255;

/** Lighter (0 to 1) or darker (−1 to 0), as Excel shows a theme's colour (ECMA-376 part 1, 18.8.19). "4472C4", 0.8 → "D9E1F2". */
export function tintColor(color: string, tint: number): string {
  if (tint === 0) return color;
  const [hue, lightness, saturation] = hlsOf(color);
  const tinted = tint < 0 ? Math.floor(lightness * (1 + tint)) : Math.floor(lightness * (1 - tint)) + HLS - Math.floor(HLS * (1 - tint));
  return rgbOf(hue, tinted, saturation);
}

function hlsOf(color: string): [hue: number, lightness: number, saturation: number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const sum = max + min;
  const span = max - min;
  const lightness = Math.floor((sum * HLS + RGB) / (2 * RGB));
  if (span === 0) return [(HLS * 2) / 3, lightness, 0];
  const whole = lightness <= HLS / 2 ? sum : 2 * RGB - sum;
  const saturation = Math.floor((span * HLS + Math.floor(whole / 2)) / whole);
  const distance = (part: number): number => Math.floor(((max - part) * (HLS / 6) + Math.floor(span / 2)) / span);
  const hue =
    red === max
      ? distance(blue) - distance(green)
      : green === max
        ? HLS / 3 + distance(red) - distance(blue)
        : (2 * HLS) / 3 + distance(green) - distance(red);
  return [(hue + HLS) % HLS, lightness, saturation];
}

function rgbOf(hue: number, lightness: number, saturation: number): string {
  if (saturation === 0) return hex(Math.round((lightness * RGB) / HLS)).repeat(3);
  const high =
    lightness <= HLS / 2
      ? Math.floor((lightness * (HLS + saturation) + HLS / 2) / HLS)
      : lightness + saturation - Math.floor((lightness * saturation + HLS / 2) / HLS);
  const low = 2 * lightness - high;
  const part = (at: number): string => hex(Math.floor((partOf(low, high, (at + HLS) % HLS) * RGB + HLS / 2) / HLS));
  return part(hue + HLS / 3) + part(hue) + part(hue - HLS / 3);
}

function partOf(low: number, high: number, hue: number): number {
  const rise = (by: number): number => low + Math.floor(((high - low) * by + HLS / 12) / (HLS / 6));
  if (hue < HLS / 6) return rise(hue);
  if (hue < HLS / 2) return high;
  return hue < (HLS * 2) / 3 ? rise((HLS * 2) / 3 - hue) : low;
}

function hex(value: number): string {
  return Math.min(RGB, Math.max(0, value)).toString(16).toUpperCase().padStart(2, '0');
}
