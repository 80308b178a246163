import { takeGuid } from '../../model/sheets';
import type { ChartModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { notFound } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { rangeArgument } from '../areas/range-argument';
import { countArgument, oneOf, textArgument } from '../arguments';
import { sheetOf, type ChartHandle, type SheetPartHandle } from '../other-handles';
import { checkAllowed } from '../protection';
import { newChart } from './new-chart';

/** Charts of a file that the model cannot tell of are no part of it. */
export const chartCollection: ObjectType<SheetPartHandle> = {
  items: (session, handle) => sheetOf(session, handle).charts.map((chart) => handleOf(handle, chart)),
  scalars: ['Count'],
  get: { Count: (session, handle) => sheetOf(session, handle).charts.length },
  call: {
    GetCount: (session, handle) => sheetOf(session, handle).charts.length,
    // By name in a program, by id in what the library asks for again.
    GetItem: (session, handle, [key]) => there(handle, named(session, handle, key)),
    GetItemOrNullObject: (session, handle, [key]) => {
      const chart = named(session, handle, key);
      return chart ? handleOf(handle, chart) : null;
    },
    GetItemAt: (session, handle, [index]) => there(handle, sheetOf(session, handle).charts[countArgument(index, 0, Infinity)]),
    Add: (session, handle, [type, source, by]) => {
      const sheet = sheetOf(session, handle);
      checkAllowed(sheet, 'allowEditObjects');
      const range = rangeArgument(session, source, handle.sheet);
      const terms = { id: takeGuid(session.model), type: textArgument(type), by: oneOf(by ?? 'Auto', ['Auto', 'Columns', 'Rows']) };
      const chart = { ...newChart(sheetOf(session, range), range.area, terms), name: `Chart ${sheet.charts.length + 1}` };
      sheet.charts.push(chart);
      return handleOf(handle, chart);
    },
  },
};

function named(session: EmulatorSession, handle: SheetPartHandle, key: unknown): ChartModel | undefined {
  const wanted = textArgument(key).toLowerCase();
  const { charts } = sheetOf(session, handle);
  return charts.find(({ id }) => id.toLowerCase() === wanted) ?? charts.find(({ name }) => name.toLowerCase() === wanted);
}

function handleOf({ sheet }: SheetPartHandle, { id }: ChartModel): ChartHandle {
  return { type: 'Chart', sheet, chart: id };
}

function there(handle: SheetPartHandle, chart: ChartModel | undefined): ChartHandle {
  if (!chart) throw notFound();
  return handleOf(handle, chart);
}
