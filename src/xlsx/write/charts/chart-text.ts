import { setting, tag, textTag } from './xml-tag';

/** The language that titles are written and checked in. */
export const CHART_LANGUAGE = 'sv-SE';

const TITLE_SIZE = 1300;
/** Hundredths of a point. */
const TEXT_SIZE = 900;
const TEXT_COLOR = '404040';

export function solidFill(rgb: string): string {
  return tag('a:solidFill', {}, setting('a:srgbClr', rgb.toUpperCase()));
}

/** The look of axis labels, data labels and the legend. */
export function textLook(color = TEXT_COLOR): string {
  const look = tag('a:defRPr', { sz: TEXT_SIZE, b: 0 }, solidFill(color));
  const end = tag('a:endParaRPr', { lang: CHART_LANGUAGE });
  return tag('c:txPr', {}, tag('a:bodyPr', {}), tag('a:lstStyle', {}), tag('a:p', {}, tag('a:pPr', {}, look), end));
}

export function chartTitle(text: string): string {
  return title(text, { sz: TITLE_SIZE, b: 1 }, {});
}

/** Black or white, whichever is read more easily on this ground (relative luminance, WCAG 2). */
export function readableOn(ground: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => (parseInt(ground.slice(at, at + 2), 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18 ? 'FFFFFF' : '262626';
}

/** Along the value axis, from below. */
export function axisTitle(text: string): string {
  return title(text, { sz: TEXT_SIZE, b: 0 }, { rot: -5_400_000, vert: 'horz' });
}

function title(text: string, look: Readonly<Record<string, number>>, body: Readonly<Record<string, string | number>>): string {
  const color = solidFill(TEXT_COLOR);
  const run = tag('a:r', {}, tag('a:rPr', { lang: CHART_LANGUAGE, ...look }, color), textTag('a:t', text));
  const paragraph = tag('a:p', {}, tag('a:pPr', {}, tag('a:defRPr', look, color)), run);
  const rich = tag('c:rich', {}, tag('a:bodyPr', body), tag('a:lstStyle', {}), paragraph);
  return tag('c:title', {}, tag('c:tx', {}, rich), setting('c:overlay', 0));
}
