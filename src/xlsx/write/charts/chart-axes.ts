import type { Chart } from '../../../workbook/write/chart';
import { axisTitle, solidFill, textLook } from './chart-text';
import { setting, tag } from './xml-tag';

/** Unique in their chart. */
const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;

const AXIS_COLOR = 'A6A6A6';
const GRID_COLOR = 'E3E7EC';

/** Which axes a plot is drawn against. */
export function axisIds(): string {
  return setting('c:axId', CATEGORY_AXIS) + setting('c:axId', VALUE_AXIS);
}

/** Labels stand below the plot, also where columns go down from zero. */
export function categoryAxis(): string {
  return tag(
    'c:catAx',
    {},
    setting('c:axId', CATEGORY_AXIS),
    tag('c:scaling', {}, setting('c:orientation', 'minMax')),
    setting('c:delete', 0),
    setting('c:axPos', 'b'),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    setting('c:majorTickMark', 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', 'low'),
    line(AXIS_COLOR),
    textLook(),
    setting('c:crossAx', VALUE_AXIS),
    setting('c:crosses', 'autoZero'),
    setting('c:auto', 0),
    setting('c:lblAlgn', 'ctr'),
    setting('c:lblOffset', 100),
    setting('c:noMultiLvlLbl', 1),
  );
}

export function valueAxis({ numberFormat, valueAxisTitle, axisMinimum }: Chart): string {
  return tag(
    'c:valAx',
    {},
    setting('c:axId', VALUE_AXIS),
    tag('c:scaling', {}, setting('c:orientation', 'minMax'), axisMinimum === null ? '' : setting('c:min', axisMinimum)),
    setting('c:delete', 0),
    setting('c:axPos', 'l'),
    tag('c:majorGridlines', {}, line(GRID_COLOR)),
    valueAxisTitle === null ? '' : axisTitle(valueAxisTitle),
    tag('c:numFmt', { formatCode: numberFormat, sourceLinked: 0 }),
    setting('c:majorTickMark', 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', 'low'),
    tag('c:spPr', {}, tag('a:ln', {}, tag('a:noFill', {}))),
    textLook(),
    setting('c:crossAx', CATEGORY_AXIS),
    setting('c:crosses', 'autoZero'),
    setting('c:crossBetween', 'between'),
  );
}

/** Hundredths of a millimetre are too fine to see: three quarters of a point. */
function line(color: string): string {
  return tag('c:spPr', {}, tag('a:ln', { w: 9_525 }, solidFill(color)));
}
