import type { EmulatorSession } from '../../protocol/emulator-session';
import type { ObjectType } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import { parseColor, printColor } from '../colors';
import { chartOf } from '../other-handles';
import { changeableSeries, isLine, type SeriesHandle, type SeriesModel } from './chart-parts';
import { remembering, setLook, type LooksHandle } from './remembered-looks';

/** The ground of a part of a chart. Of columns and bars it is the colour of the series; of a line only that of its markers. */
export const chartFill: ObjectType<LooksHandle> = {
  call: {
    SetSolidColor: (session, handle, [value]) => {
      const color = parseColor(value);
      const series = columnSeries(session, handle);
      if (series) series.color = color;
      else setLook(handle, 'Color', printColor(color));
      return null;
    },
    Clear: (session, handle) => {
      const series = columnSeries(session, handle);
      if (series) series.color = null;
      else setLook(handle, 'Color', null);
      return null;
    },
  },
};

const lineLooks = remembering<LooksHandle>(['Weight', 'Color', 'LineStyle']);

/** A line of a chart. Of a line series it is the series itself; around columns it is only their edge. */
export const chartLineFormat: ObjectType<LooksHandle> = {
  get: {
    ...lineLooks.get,
    Color: (session, handle) => {
      const color = isSeries(handle) && isLine(chartOf(session, handle)) ? handle.series.color : undefined;
      return color === undefined || color === null ? lineLooks.get['Color']?.(session, handle) : printColor(color);
    },
  },
  set: {
    ...lineLooks.set,
    Color: (session, handle, value) => {
      const color = parseColor(value);
      const series = lineSeries(session, handle);
      if (series) series.color = color;
      else setLook(handle, 'Color', printColor(color));
    },
    LineStyle: (session, handle, value) => {
      const series = lineSeries(session, handle);
      if (series && value === 'None') series.color = null;
      setLook(handle, 'LineStyle', textArgument(value));
    },
  },
  call: {
    Clear: (session, handle) => {
      const series = lineSeries(session, handle);
      if (series) series.color = null;
      setLook(handle, 'LineStyle', 'None');
      return null;
    },
  },
};

function isSeries(handle: LooksHandle): handle is SeriesHandle {
  return 'series' in handle;
}

function columnSeries(session: EmulatorSession, handle: LooksHandle): SeriesModel | null {
  if (!isSeries(handle) || isLine(chartOf(session, handle))) return null;
  return changeableSeries(session, handle);
}

function lineSeries(session: EmulatorSession, handle: LooksHandle): SeriesModel | null {
  if (!isSeries(handle) || !isLine(chartOf(session, handle))) return null;
  return changeableSeries(session, handle);
}
