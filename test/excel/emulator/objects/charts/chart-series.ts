import type { EmulatorSession } from '../../protocol/emulator-session';
import { notEmulated, notFound } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { printFixedAddress } from '../areas/print-address';
import { rangeArgument } from '../areas/range-argument';
import { booleanArgument, countArgument, textArgument } from '../arguments';
import { chartOf, sheetOf } from '../other-handles';
import { changeableChart, changeableSeries, chartPart, seriesOf, type ChartPartHandle, type SeriesHandle, type SeriesModel } from './chart-parts';
import { newSeries } from './new-chart';
import { looks, remembering } from './remembered-looks';

/** Series have no id: the library asks for them by their place. */
export const chartSeriesCollection: ObjectType<ChartPartHandle> = {
  items: (session, handle) => chartOf(session, handle).series.map((series) => handleOf(session, handle, series)),
  scalars: ['Count'],
  get: { Count: (session, handle) => chartOf(session, handle).series.length },
  call: {
    GetCount: (session, handle) => chartOf(session, handle).series.length,
    GetItemAt: (session, handle, [index]) => {
      const series = chartOf(session, handle).series[countArgument(index, 0, Infinity)];
      if (!series) throw notFound();
      return handleOf(session, handle, series);
    },
    Add: (session, handle, [name, index]) => {
      const { series } = changeableChart(session, handle);
      const added = newSeries(seriesName(name ?? `Series${series.length + 1}`));
      series.splice(index === null || index === undefined ? series.length : countArgument(index, 0, series.length), 0, added);
      return handleOf(session, handle, added);
    },
  },
};

const otherLooks = remembering<SeriesHandle>(['GapWidth', 'Overlap', 'InvertIfNegative', 'MarkerStyle', 'MarkerSize', 'MarkerBackgroundColor', 'MarkerForegroundColor', 'Smooth']);

export const chartSeries: ObjectType<SeriesHandle> = {
  scalars: ['Name', 'HasDataLabels'],
  get: {
    ...otherLooks.get,
    Name: (session, handle) => seriesOf(session, handle).name,
    HasDataLabels: (session, handle) => seriesOf(session, handle).hasLabels,
    Format: (_session, handle) => ({ ...handle, type: 'ChartSeriesFormat' }),
    DataLabels: (_session, handle) => ({ ...handle, type: 'ChartDataLabels', path: 'DataLabels' }),
  },
  set: {
    ...otherLooks.set,
    Name: (session, handle, value) => { changeableSeries(session, handle).name = seriesName(value); },
    HasDataLabels: (session, handle, value) => { changeableSeries(session, handle).hasLabels = booleanArgument(value); },
  },
  call: {
    Delete: (session, handle) => {
      const gone = changeableSeries(session, handle);
      const model = chartOf(session, handle);
      model.series = model.series.filter((other) => other !== gone);
      return null;
    },
    SetValues: (session, handle, [range]) => {
      changeableSeries(session, handle).values = reference(session, range, handle);
      return null;
    },
    SetXAxisValues: (session, handle, [range]) => {
      changeableSeries(session, handle).categories = reference(session, range, handle);
      return null;
    },
    // "Values" and "Categories" answer with what is drawn from; the others belong to other kinds of charts.
    GetDimensionDataSourceString: (session, handle, [dimension]) => {
      const { values, categories } = seriesOf(session, handle);
      if (dimension === 'Values') return values;
      if (dimension === 'Categories') return categories;
      throw notEmulated(`ChartSeries.getDimensionDataSourceString of ${String(dimension)}`);
    },
  },
};

export const chartSeriesFormat: ObjectType<SeriesHandle> = {
  get: {
    Fill: (_session, handle) => ({ ...handle, type: 'ChartFill', path: 'Fill' }),
    Line: (_session, handle) => ({ ...handle, type: 'ChartLineFormat', path: 'Line' }),
  },
};

const labelLooks = remembering<SeriesHandle>(['Position', 'ShowValue', 'ShowSeriesName', 'ShowCategoryName', 'ShowLegendKey', 'ShowPercentage', 'LinkNumberFormat']);

export const chartDataLabels: ObjectType<SeriesHandle> = {
  get: {
    ...labelLooks.get,
    NumberFormat: (session, handle) => seriesOf(session, handle).labelFormat ?? refuse('ChartDataLabels.numberFormat before it is set'),
    Format: (_session, handle) => looks('ChartDataLabelFormat', handle, 'Format'),
  },
  set: {
    ...labelLooks.set,
    NumberFormat: (session, handle, value) => { changeableSeries(session, handle).labelFormat = textArgument(value); },
  },
};

function handleOf(session: EmulatorSession, handle: ChartPartHandle, series: SeriesModel): SeriesHandle {
  return { ...chartPart(session, 'ChartSeries', handle, ''), holder: series, series };
}

/** A name by reference ("=Underlag!$B$3") would follow its cell, which the model does not tell. */
function seriesName(value: unknown): string {
  const name = textArgument(value);
  if (name.startsWith('=')) throw notEmulated('ChartSeries.name by reference');
  return name;
}

function reference(session: EmulatorSession, argument: unknown, { sheet }: SeriesHandle): string {
  const range = rangeArgument(session, argument, sheet);
  return printFixedAddress(sheetOf(session, range).name, range.area);
}

function refuse(member: string): never {
  throw notEmulated(member);
}
