import type { Chart } from '../../../workbook/write/chart';
import { AXIS, GRID } from './chart-colors';

/** Labels stand below the plot, also where columns go down from zero. */
export function setAxes({ axes: { categoryAxis, valueAxis } }: Excel.Chart, { numberFormat, valueAxisTitle, axisMinimum }: Chart): void {
  // Years are names here, not places on a scale.
  categoryAxis.categoryType = 'TextAxis';
  categoryAxis.format.line.color = AXIS;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.tickLabelPosition = 'Low';
    axis.majorTickMark = 'None';
    axis.minorTickMark = 'None';
  }
  valueAxis.numberFormat = numberFormat;
  valueAxis.format.line.clear();
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = GRID;
  if (axisMinimum !== null) valueAxis.minimum = axisMinimum;
  if (valueAxisTitle !== null) valueAxis.title.text = valueAxisTitle;
}
