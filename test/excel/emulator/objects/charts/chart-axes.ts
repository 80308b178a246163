import type { EmulatorSession } from '../../protocol/emulator-session';
import { notEmulated } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { booleanArgument, numberArgument, oneOf, textArgument } from '../arguments';
import { chartOf } from '../other-handles';
import { changeableChart, chartPart, type AxisHandle, type ChartPartHandle } from './chart-parts';
import { looks, remembering, setLook } from './remembered-looks';

const AXES = { Value: 'value', Category: 'category' } as const;

export const chartAxes: ObjectType<ChartPartHandle> = {
  get: {
    ValueAxis: (session, handle) => axis(session, handle, 'value'),
    CategoryAxis: (session, handle) => axis(session, handle, 'category'),
  },
  call: {
    GetItem: (session, handle, [type, group]) => {
      if (oneOf(group ?? 'Primary', ['Primary', 'Secondary']) === 'Secondary') throw notEmulated('ChartAxes.getItem of the secondary group');
      return axis(session, handle, AXES[oneOf(type, ['Value', 'Category'])]);
    },
  },
};

const axisLooks = remembering<AxisHandle>([
  'Maximum',
  'Visible',
  'CategoryType',
  'TickLabelPosition',
  'TickLabelSpacing',
  'MajorTickMark',
  'MinorTickMark',
  'MajorUnit',
  'LinkNumberFormat',
  'Offset',
  'TextOrientation',
  'Minimum',
  'NumberFormat',
]);

export const chartAxis: ObjectType<AxisHandle> = {
  get: {
    ...axisLooks.get,
    // Where nothing is set Excel says which it has chosen, which is beyond us.
    Minimum: (session, handle) => {
      if (handle.axis === 'category') return axisLooks.get['Minimum']?.(session, handle);
      return chartOf(session, handle).valueAxis.minimum ?? refuse('ChartAxis.minimum before it is set');
    },
    NumberFormat: (session, handle) => {
      if (handle.axis === 'category') return axisLooks.get['NumberFormat']?.(session, handle);
      return chartOf(session, handle).valueAxis.numberFormat;
    },
    Title: (_session, handle) => ({ ...handle, type: 'ChartAxisTitle', path: `${handle.path}.Title` }),
    Format: (_session, handle) => looks('ChartAxisFormat', handle, 'Format'),
    MajorGridlines: (_session, handle) => looks('ChartGridlines', handle, 'MajorGridlines'),
    MinorGridlines: (_session, handle) => looks('ChartGridlines', handle, 'MinorGridlines'),
  },
  set: {
    ...axisLooks.set,
    // "Can be set to a numeric value or an empty string (for automatic axis values)."
    Minimum: (session, handle, value) => {
      const minimum = value === '' ? null : numberArgument(value);
      if (handle.axis === 'category') setLook(handle, 'Minimum', value);
      else changeableChart(session, handle).valueAxis.minimum = minimum;
    },
    NumberFormat: (session, handle, value) => {
      if (handle.axis === 'category') setLook(handle, 'NumberFormat', textArgument(value));
      else changeableChart(session, handle).valueAxis.numberFormat = textArgument(value);
    },
  },
};

const titleLooks = remembering<AxisHandle>(['TextOrientation', 'Text', 'Visible']);

/** A text makes the title seen: our reading. Of the category axis it is only given back. */
export const chartAxisTitle: ObjectType<AxisHandle> = {
  get: {
    ...titleLooks.get,
    Text: (session, handle) => (handle.axis === 'category' ? titleLooks.get['Text']?.(session, handle) : (chartOf(session, handle).valueAxis.title ?? '')),
    Visible: (session, handle) => (handle.axis === 'category' ? titleLooks.get['Visible']?.(session, handle) : chartOf(session, handle).valueAxis.title !== null),
    Format: (_session, handle) => looks('ChartAxisTitleFormat', handle, 'Format'),
  },
  set: {
    ...titleLooks.set,
    Text: (session, handle, value) => {
      if (handle.axis === 'category') setLook(handle, 'Text', textArgument(value));
      else changeableChart(session, handle).valueAxis.title = textArgument(value);
    },
    Visible: (session, handle, value) => {
      const isVisible = booleanArgument(value);
      if (handle.axis === 'category') {
        setLook(handle, 'Visible', isVisible);
        return;
      }
      const { valueAxis } = changeableChart(session, handle);
      valueAxis.title = isVisible ? (valueAxis.title ?? 'Axis Title') : null;
    },
  },
};

function axis(session: EmulatorSession, handle: ChartPartHandle, name: 'value' | 'category'): AxisHandle {
  return { ...chartPart(session, 'ChartAxis', handle, name === 'value' ? 'ValueAxis' : 'CategoryAxis'), axis: name };
}

function refuse(member: string): never {
  throw notEmulated(member);
}
