import type { Area } from '../../../../../src/workbook/workbook';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument, notEmulated } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { areaArgument } from '../areas/range-argument';
import { oneOf, textArgument } from '../arguments';
import { chartOf, sheetOf, type ChartHandle } from '../other-handles';
import { changeableChart, chartPart } from './chart-parts';
import { checkChartType } from './new-chart';
import { setLook } from './remembered-looks';

/** Places in points are not emulated, only in cells. */
export const chart: ObjectType<ChartHandle> = {
  identity: (session, handle) => ({ Id: chartOf(session, handle).id }),
  scalars: ['Name', 'Id', 'ChartType'],
  get: {
    Id: (_session, handle) => handle.chart,
    Name: (session, handle) => chartOf(session, handle).name,
    ChartType: (session, handle) => chartOf(session, handle).type,
    DisplayBlanksAs: (session, handle) => chartOf(session, handle).looks?.['DisplayBlanksAs'] ?? refuse('Chart.displayBlanksAs before it is set'),
    PlotVisibleOnly: (session, handle) => chartOf(session, handle).looks?.['PlotVisibleOnly'] ?? refuse('Chart.plotVisibleOnly before it is set'),
    Title: (session, handle) => chartPart(session, 'ChartTitle', handle, 'Title'),
    Legend: (session, handle) => chartPart(session, 'ChartLegend', handle, 'Legend'),
    Axes: (session, handle) => chartPart(session, 'ChartAxes', handle, ''),
    Series: (session, handle) => chartPart(session, 'ChartSeriesCollection', handle, ''),
    Format: (session, handle) => chartPart(session, 'ChartAreaFormat', handle, 'Area'),
    Worksheet: (_session, { sheet }) => ({ type: 'Worksheet', sheet }),
  },
  set: {
    Name: (session, handle, value) => {
      const name = textArgument(value);
      if (name === '') throw invalidArgument();
      changeableChart(session, handle).name = name;
    },
    ChartType: (session, handle, value) => { changeableChart(session, handle).type = checkChartType(textArgument(value)); },
    DisplayBlanksAs: (session, handle, value) => { remember(session, handle, 'DisplayBlanksAs', oneOf(value, ['NotPlotted', 'Zero', 'Interplotted'])); },
    PlotVisibleOnly: (session, handle, value) => { remember(session, handle, 'PlotVisibleOnly', value); },
  },
  call: {
    Delete: (session, handle) => {
      const gone = changeableChart(session, handle);
      const sheet = sheetOf(session, handle);
      sheet.charts = sheet.charts.filter((other) => other !== gone);
      return null;
    },
    // Without an end it keeps its size.
    SetPosition: (session, handle, [start, end]) => {
      const first = areaArgument(session, start, handle.sheet);
      const chosen = changeableChart(session, handle);
      const last = end === null || end === undefined ? moved(chosen.place, first) : areaArgument(session, end, handle.sheet);
      chosen.place = {
        top: Math.min(first.top, last.top),
        left: Math.min(first.left, last.left),
        bottom: Math.max(first.bottom, last.bottom),
        right: Math.max(first.right, last.right),
      };
      return null;
    },
  },
};

function moved({ top, left, bottom, right }: Area, { top: row, left: column }: Area): Area {
  return { top: row, left: column, bottom: row + bottom - top, right: column + right - left };
}

function remember(session: EmulatorSession, handle: ChartHandle, name: string, value: unknown): void {
  changeableChart(session, handle);
  setLook(chartPart(session, 'Chart', handle, ''), name, value);
}

function refuse(member: string): never {
  throw notEmulated(member);
}
