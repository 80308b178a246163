import { displayText } from '../../culture/display-text';
import { changedFormat } from '../../model/cell-formats';
import { contentAt, formatAt, setFormat } from '../../model/cells';
import type { Content } from '../../model/workbook-model';
import type { ObjectType } from '../../protocol/object-type';
import { numberArgument, textArgument } from '../arguments';
import { rangeHandle, type RangeHandle } from '../handles';
import { sheetOf } from '../other-handles';
import { checkFormattable } from '../protection';
import { plainValue, valueOfContent, valueType } from './cell-value';
import { readGrid, sizeOf } from './read-grid';
import { writeContents } from './write-content';
import { eachWritten, wrongSize } from './write-grid';

/** What stands in the cells. */
export const rangeContents = {
  get: {
    Values: (session, handle) => {
      session.calculate();
      return readGrid(session, sheetOf(session, handle), handle.area, (content) => plainValue(valueOfContent(content)));
    },
    Formulas: (session, handle) => {
      session.calculate();
      return readGrid(session, sheetOf(session, handle), handle.area, formulaOrValue);
    },
    Text: (session, handle) => {
      session.calculate();
      return readGrid(session, sheetOf(session, handle), handle.area, (content, { numberFormat }) => displayText(valueOfContent(content), numberFormat, session.culture));
    },
    ValueTypes: (session, handle) => {
      session.calculate();
      return readGrid(session, sheetOf(session, handle), handle.area, (content) => valueType(valueOfContent(content)));
    },
    NumberFormat: (session, handle) => readGrid(session, sheetOf(session, handle), handle.area, (_, { numberFormat }) => numberFormat),
    HasSpill: (session, handle) => {
      session.calculate();
      const found = new Set(readGrid(session, sheetOf(session, handle), handle.area, spills)?.flat());
      return found.size === 1 ? [...found][0] : null;
    },
  },
  set: {
    Values: (session, handle, value) => { writeContents(session, sheetOf(session, handle), handle.area, value); },
    Formulas: (session, handle, value) => { writeContents(session, sheetOf(session, handle), handle.area, value); },
    NumberFormat: (session, handle, value) => {
      const sheet = sheetOf(session, handle);
      checkFormattable(sheet);
      eachWritten(session, handle.area, value, (row, column, numberFormat) => {
        setFormat(sheet, row, column, changedFormat(formatAt(sheet, row, column), { numberFormat: textArgument(numberFormat) || 'General' }));
      });
    },
  },
  call: {
    /** The library asks before it writes a large array in parts. */
    _ValidateArraySize: (_, { area }, [rows, columns]) => {
      const [height, width] = sizeOf(area);
      if (numberArgument(rows) !== height || numberArgument(columns) !== width) throw wrongSize();
      return null;
    },
    GetSpillingToRangeOrNullObject: (session, handle) => {
      session.calculate();
      return spillingTo(handle, contentAt(sheetOf(session, handle), handle.area.top, handle.area.left));
    },
    GetSpillParentOrNullObject: (session, handle) => {
      session.calculate();
      const content = contentAt(sheetOf(session, handle), handle.area.top, handle.area.left);
      if (content.kind === 'spilled') return rangeHandle(handle.sheet, { top: content.row, left: content.column, bottom: content.row, right: content.column });
      return spillingTo(handle, content) === null ? null : rangeHandle(handle.sheet, handle.area);
    },
    Calculate: (session) => {
      session.calculate();
      return null;
    },
  },
  scalars: ['Values', 'Formulas', 'Text', 'ValueTypes', 'NumberFormat', 'HasSpill'],
} satisfies ObjectType<RangeHandle>;

/** A text that looks like a formula is given as it is: only its type says that it is none. What has spilled is a value. */
function formulaOrValue(content: Content): number | string | boolean {
  return content.kind === 'formula' ? content.formula : plainValue(valueOfContent(content));
}

function spills(content: Content): boolean {
  return content.kind === 'spilled' || (content.kind === 'formula' && content.spill !== undefined);
}

function spillingTo({ sheet }: RangeHandle, content: Content): RangeHandle | null {
  return content.kind === 'formula' && content.spill ? rangeHandle(sheet, content.spill) : null;
}
