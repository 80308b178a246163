import { usualTextWidth } from './layout/text-width';
import type { TextWidth } from './layout/text-width';

const SEMIBOLD = 600;
/** More texts than a sitting shows; what a drag leaves behind is forgotten. */
const KEPT = 2000;

/** As the browser measures text in a font; as usual where it cannot. */
export function textWidthIn(family: string): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return usualTextWidth;
  const known = new Map<string, number>();
  return (text, size, isBold = false) => {
    const font = `${isBold ? SEMIBOLD : 400} ${size}px ${family}`;
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      if (known.size >= KEPT) known.clear();
      known.set(key, width);
    }
    return width;
  };
}
