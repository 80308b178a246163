import type { ObjectType } from '../../protocol/object-type';
import { booleanArgument, countArgument, textArgument } from '../arguments';
import { chartOf } from '../other-handles';
import { changeableChart, type ChartPartHandle } from './chart-parts';
import { looks, remembering } from './remembered-looks';

const titleLooks = remembering<ChartPartHandle>(['Overlay', 'Position', 'HorizontalAlignment', 'VerticalAlignment']);

/** A chart whose title is "" has none. A text makes the title seen: our reading. */
export const chartTitle: ObjectType<ChartPartHandle> = {
  scalars: ['Visible', 'Text'],
  get: {
    ...titleLooks.get,
    Text: (session, handle) => chartOf(session, handle).title,
    Visible: (session, handle) => chartOf(session, handle).title !== '',
    Format: (_session, handle) => looks('ChartTitleFormat', handle, 'Format'),
  },
  set: {
    ...titleLooks.set,
    Text: (session, handle, value) => { changeableChart(session, handle).title = textArgument(value); },
    Visible: (session, handle, value) => {
      const isVisible = booleanArgument(value);
      const model = changeableChart(session, handle);
      if (!isVisible) model.title = '';
      else if (model.title === '') model.title = 'Chart Title';
    },
  },
};

const legendLooks = remembering<ChartPartHandle>(['Position', 'Overlay']);

export const chartLegend: ObjectType<ChartPartHandle> = {
  scalars: ['Visible'],
  get: {
    ...legendLooks.get,
    Visible: (session, handle) => chartOf(session, handle).hasLegend,
    LegendEntries: (_session, handle) => ({ ...handle, type: 'ChartLegendEntryCollection', path: 'Legend.Entries' }),
    Format: (_session, handle) => looks('ChartLegendFormat', handle, 'Format'),
  },
  set: {
    ...legendLooks.set,
    Visible: (session, handle, value) => { changeableChart(session, handle).hasLegend = booleanArgument(value); },
  },
};

/** One for each series. */
export const chartLegendEntryCollection: ObjectType<ChartPartHandle> = {
  call: {
    GetCount: (session, handle) => chartOf(session, handle).series.length,
    GetItemAt: (session, handle, [index]) => {
      const at = countArgument(index, 0, chartOf(session, handle).series.length - 1);
      return { ...handle, type: 'ChartLegendEntry', path: `${handle.path}.${at}` };
    },
  },
};

export const chartLegendEntry: ObjectType<ChartPartHandle> = remembering<ChartPartHandle>(['Visible']);
