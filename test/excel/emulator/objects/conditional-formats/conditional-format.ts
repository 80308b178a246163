import type { ConditionalFormatModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { ExcelError, invalidArgument, notFound } from '../../protocol/excel-error';
import type { Handle, ObjectType, ObjectTypes } from '../../protocol/object-type';
import { booleanArgument, numberArgument, textArgument } from '../arguments';
import { parseColor, printColor } from '../colors';
import type { RangeAreasHandle } from '../handles';
import { rangeHandle } from '../handles';
import { conditionalFormatOf, sheetOf, type ConditionalFormatHandle } from '../other-handles';
import { checkFormattable } from '../protection';
import { conditionalFormatCollection } from './conditional-format-collection';

const conditionalFormat: ObjectType<ConditionalFormatHandle> = {
  identity: (session, handle) => ({ Id: conditionalFormatOf(session, handle).id }),
  scalars: ['StopIfTrue', 'Priority', 'Type', 'Id'],
  get: {
    Id: (_session, { rule }) => rule,
    Type: (session, handle) => conditionalFormatOf(session, handle).type,
    // Counted from 0, among the rules of the sheet: our reading.
    Priority: (session, handle) => sheetOf(session, handle).conditionalFormats.indexOf(conditionalFormatOf(session, handle)),
    StopIfTrue: (session, handle) => conditionalFormatOf(session, handle).stopIfTrue,
    // The property of another type is refused, says the documentation of the properties with OrNullObject; not by which code.
    Custom: (session, handle) => {
      if (conditionalFormatOf(session, handle).type !== 'Custom') throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
      return part('CustomConditionalFormat', handle);
    },
    CustomOrNullObject: (session, handle) => (conditionalFormatOf(session, handle).type === 'Custom' ? part('CustomConditionalFormat', handle) : null),
  },
  set: {
    StopIfTrue: (session, handle, value) => { changeable(session, handle).stopIfTrue = booleanArgument(value); },
    // Negative counts from the back, and what lies beyond the ends is the end.
    Priority: (session, handle, value) => {
      const rule = changeable(session, handle);
      const others = sheetOf(session, handle).conditionalFormats.filter((other) => other !== rule);
      const wanted = Math.trunc(numberArgument(value));
      const at = Math.min(Math.max(wanted < 0 ? others.length + 1 + wanted : wanted, 0), others.length);
      sheetOf(session, handle).conditionalFormats = others.toSpliced(at, 0, rule);
    },
  },
  call: {
    // Also where it was reached from a range that it reaches beyond.
    Delete: (session, handle) => {
      const rule = changeable(session, handle);
      const sheet = sheetOf(session, handle);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
      return null;
    },
    GetRange: (session, handle) => {
      const range = onlyRange(session, handle);
      if (range === null) throw notFound();
      return range;
    },
    GetRangeOrNullObject: (session, handle) => onlyRange(session, handle),
    GetRanges: (session, handle): RangeAreasHandle => ({ type: 'RangeAreas', sheet: handle.sheet, areas: conditionalFormatOf(session, handle).areas }),
  },
};

const customConditionalFormat: ObjectType<ConditionalFormatHandle> = {
  get: {
    Rule: (_session, handle) => part('ConditionalFormatRule', handle),
    Format: (_session, handle) => part('ConditionalRangeFormat', handle),
  },
};

/** FormulaLocal and FormulaR1C1 are not emulated; so they are no part of what is loaded when nothing is named. */
const conditionalFormatRule: ObjectType<ConditionalFormatHandle> = {
  scalars: ['Formula'],
  get: { Formula: (session, handle) => conditionalFormatOf(session, handle).formula },
  set: {
    // Written for the first cell of the range: our reading.
    Formula: (session, handle, value) => {
      const formula = textArgument(value);
      if (!/^=./s.test(formula)) throw invalidArgument();
      changeable(session, handle).formula = formula;
    },
  },
};

const conditionalRangeFormat: ObjectType<ConditionalFormatHandle> = {
  get: {
    Font: (_session, handle) => part('ConditionalRangeFont', handle),
    Fill: (_session, handle) => part('ConditionalRangeFill', handle),
  },
};

/** What the rule says nothing of is null: our reading. */
const conditionalRangeFont: ObjectType<ConditionalFormatHandle> = {
  scalars: ['Color', 'Italic', 'Bold'],
  get: {
    Bold: (session, handle) => conditionalFormatOf(session, handle).font.bold ?? null,
    Italic: (session, handle) => conditionalFormatOf(session, handle).font.italic ?? null,
    Color: (session, handle) => printed(conditionalFormatOf(session, handle).font.color),
  },
  set: {
    Bold: (session, handle, value) => { changeFont(session, handle, { bold: booleanArgument(value) }); },
    Italic: (session, handle, value) => { changeFont(session, handle, { italic: booleanArgument(value) }); },
    Color: (session, handle, value) => { changeFont(session, handle, { color: parseColor(value) }); },
  },
  call: {
    Clear: (session, handle) => {
      changeable(session, handle).font = {};
      return null;
    },
  },
};

const conditionalRangeFill: ObjectType<ConditionalFormatHandle> = {
  scalars: ['Color'],
  get: { Color: (session, handle) => printed(conditionalFormatOf(session, handle).fill ?? undefined) },
  set: { Color: (session, handle, value) => { changeable(session, handle).fill = parseColor(value); } },
  call: {
    Clear: (session, handle) => {
      changeable(session, handle).fill = null;
      return null;
    },
  },
};

export const conditionalFormatTypes: ObjectTypes = {
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
};

function part(type: string, { sheet, rule }: ConditionalFormatHandle): ConditionalFormatHandle {
  return { type, sheet, rule };
}

function changeable(session: EmulatorSession, handle: ConditionalFormatHandle): ConditionalFormatModel {
  checkFormattable(sheetOf(session, handle));
  return conditionalFormatOf(session, handle);
}

function changeFont(session: EmulatorSession, handle: ConditionalFormatHandle, font: ConditionalFormatModel['font']): void {
  const rule = changeable(session, handle);
  rule.font = { ...rule.font, ...font };
}

function onlyRange(session: EmulatorSession, handle: ConditionalFormatHandle): Handle | null {
  const [area, another] = conditionalFormatOf(session, handle).areas;
  return area && !another ? rangeHandle(handle.sheet, area) : null;
}

function printed(color: string | undefined): string | null {
  return color === undefined ? null : printColor(color);
}
