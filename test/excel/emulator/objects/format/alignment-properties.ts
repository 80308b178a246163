import { booleanArgument, countArgument, oneOf } from '../arguments';
import { formatProperty, type FormatProperties } from './format-property';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
/** As the file counts them. */
const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;
/** Letters below one another, as the file has it. */
const STACKED = 255;
const STACKED_IN_API = 180;

export const alignmentProperties: FormatProperties = {
  horizontalAlignment: formatProperty(({ horizontal }) => horizontal, (value, { horizontal, indent }) => {
    const next = oneOf(value, HORIZONTAL);
    // Excel takes the indent away with an alignment that has none.
    return { horizontal: next, indent: next === horizontal || INDENTED.has(next) ? indent : 0 };
  }),
  verticalAlignment: formatProperty(({ vertical }) => vertical, (value) => ({ vertical: oneOf(value, VERTICAL) })),
  indentLevel: formatProperty(({ indent }) => indent, (value, { horizontal }) => {
    const indent = countArgument(value, 0, 250);
    // An indent makes the text left-aligned where it was neither left, right nor distributed.
    return { indent, ...(indent > 0 && !INDENTED.has(horizontal) && { horizontal: 'Left' as const }) };
  }),
  wrapText: formatProperty(({ wrap }) => wrap, (value) => ({ wrap: booleanArgument(value) })),
  shrinkToFit: formatProperty(({ shrink }) => shrink, (value) => ({ shrink: booleanArgument(value) })),
  textOrientation: formatProperty(({ rotation }) => orientationOf(rotation), (value) => ({ rotation: rotationOf(value) })),
  readingOrder: formatProperty(({ readingOrder }) => READING_ORDERS[readingOrder], (value) => ({ readingOrder: READING_ORDERS.indexOf(oneOf(value, READING_ORDERS)) })),
};

const INDENTED: ReadonlySet<string> = new Set(['Left', 'Right', 'Distributed']);

/** The file counts degrees downwards from 91. */
function orientationOf(rotation: number): number {
  if (rotation === STACKED) return STACKED_IN_API;
  return rotation > 90 ? 90 - rotation : rotation;
}

function rotationOf(value: unknown): number {
  if (value === STACKED_IN_API) return STACKED;
  const degrees = countArgument(value, -90, 90);
  return degrees < 0 ? 90 - degrees : degrees;
}
