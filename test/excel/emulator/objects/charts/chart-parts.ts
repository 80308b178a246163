import type { ChartModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { notFound } from '../../protocol/excel-error';
import { chartOf, sheetOf, type ChartHandle } from '../other-handles';
import { checkAllowed } from '../protection';
import type { LooksHandle } from './remembered-looks';

export type SeriesModel = ChartModel['series'][number];

/** Of a chart: its title, legend, an axis. */
export interface ChartPartHandle extends ChartHandle, LooksHandle {}

export interface AxisHandle extends ChartPartHandle {
  readonly axis: 'value' | 'category';
}

export interface SeriesHandle extends ChartPartHandle {
  readonly series: SeriesModel;
}

export function chartPart(session: EmulatorSession, type: string, handle: ChartHandle, path: string): ChartPartHandle {
  return { type, sheet: handle.sheet, chart: handle.chart, holder: chartOf(session, handle), path };
}

/** Throws AccessDenied where the sheet is protected: a chart is one of its objects. */
export function changeableChart(session: EmulatorSession, handle: ChartHandle): ChartModel {
  checkAllowed(sheetOf(session, handle), 'allowEditObjects');
  return chartOf(session, handle);
}

/** Throws ItemNotFound where the series was deleted. */
export function seriesOf(session: EmulatorSession, handle: SeriesHandle): SeriesModel {
  if (!chartOf(session, handle).series.includes(handle.series)) throw notFound();
  return handle.series;
}

export function changeableSeries(session: EmulatorSession, handle: SeriesHandle): SeriesModel {
  changeableChart(session, handle);
  return seriesOf(session, handle);
}

/** Lines are coloured by their line, columns and bars by their fill. */
export function isLine({ type }: ChartModel): boolean {
  return type.startsWith('Line');
}
