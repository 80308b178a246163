import type { Area } from '../../../../src/workbook/workbook';
import { sheetWithId } from '../model/sheets';
import type { ChartModel, ConditionalFormatModel, SheetModel, TableModel } from '../model/workbook-model';
import type { EmulatorSession } from '../protocol/emulator-session';
import { notFound } from '../protocol/excel-error';
import type { Handle } from '../protocol/object-type';

/** Of a sheet as a whole: its charts, frozen panes, page, protection. */
export interface SheetPartHandle extends Handle {
  readonly sheet: string;
}

/** What lies over some cells of a sheet: rules for looks, or for what may be typed. */
export interface OverCellsHandle extends Handle {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export interface ConditionalFormatHandle extends Handle {
  readonly sheet: string;
  /** Of the rule. */
  readonly rule: string;
}

export interface ChartHandle extends Handle {
  readonly sheet: string;
  readonly chart: string;
}

export interface AutoFilterHandle extends Handle {
  readonly sheet: string;
  /** Id of the table that it belongs to; null for the sheet's own. */
  readonly table: string | null;
}

export interface FilterHandle extends Handle {
  readonly table: string;
  readonly column: number;
}

/** Throws ItemNotFound: a handle may outlive what it stands for. */
export function sheetOf(session: EmulatorSession, { sheet: id }: { readonly sheet: string }): SheetModel {
  const sheet = sheetWithId(session.model, id);
  if (sheet === null) throw notFound();
  return sheet;
}

export function tableOf(session: EmulatorSession, { table: id }: { readonly table: string | null }): TableModel {
  const table = session.model.tables.find((candidate) => candidate.id === id);
  if (!table) throw notFound();
  return table;
}

export function conditionalFormatOf(session: EmulatorSession, handle: ConditionalFormatHandle): ConditionalFormatModel {
  const rule = sheetOf(session, handle).conditionalFormats.find(({ id }) => id === handle.rule);
  if (!rule) throw notFound();
  return rule;
}

export function chartOf(session: EmulatorSession, handle: ChartHandle): ChartModel {
  const chart = sheetOf(session, handle).charts.find(({ id }) => id === handle.chart);
  if (!chart) throw notFound();
  return chart;
}
