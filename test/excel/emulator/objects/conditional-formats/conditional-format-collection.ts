import type { Area } from '../../../../../src/workbook/workbook';
import { splitFormula } from '../../../../../src/workbook/formulas/split-formula';
import { shiftFormula } from '../../../../../src/workbook/formulas/shift-formula';
import { takeGuid } from '../../model/sheets';
import type { ConditionalFormatModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument, notEmulated, notFound } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { touch, withoutAreas } from '../areas/area-sets';
import { countArgument } from '../arguments';
import { sheetOf, type ConditionalFormatHandle, type OverCellsHandle } from '../other-handles';
import { checkFormattable } from '../protection';

const OTHER_TYPES = ['DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'];

/** The rules that touch a range, the first in priority first. */
export const conditionalFormatCollection: ObjectType<OverCellsHandle> = {
  items: (session, handle) => rulesOver(session, handle).map((rule) => handleOf(handle, rule)),
  call: {
    GetCount: (session, handle) => rulesOver(session, handle).length,
    GetItem: (session, handle, [id]) => {
      const rule = rulesOver(session, handle).find((candidate) => candidate.id === id);
      if (!rule) throw notFound();
      return handleOf(handle, rule);
    },
    GetItemOrNullObject: (session, handle, [id]) => {
      const rule = rulesOver(session, handle).find((candidate) => candidate.id === id);
      return rule ? handleOf(handle, rule) : null;
    },
    GetItemAt: (session, handle, [index]) => {
      const rules = rulesOver(session, handle);
      const rule = rules[countArgument(index, 0, Infinity)];
      // Our reading of an index beyond the last: the documentation says nothing.
      if (!rule) throw notFound();
      return handleOf(handle, rule);
    },
    // "At the first/top priority", says the documentation.
    Add: (session, handle, [type]) => {
      const sheet = sheetOf(session, handle);
      checkFormattable(sheet);
      if (type !== 'Custom') throw OTHER_TYPES.some((other) => other === type) ? notEmulated(`conditional format of the type ${String(type)}`) : invalidArgument();
      const rule: ConditionalFormatModel = { id: takeGuid(session.model), areas: [...handle.areas], type, formula: '', font: {}, fill: null, stopIfTrue: false, other: '' };
      sheet.conditionalFormats.unshift(rule);
      return handleOf(handle, rule);
    },
    // Rules that reach further keep the rest of their cells.
    ClearAll: (session, handle) => {
      const sheet = sheetOf(session, handle);
      checkFormattable(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => narrowed(rule, handle.areas));
      return null;
    },
  },
};

function rulesOver(session: EmulatorSession, handle: OverCellsHandle): ConditionalFormatModel[] {
  return sheetOf(session, handle).conditionalFormats.filter(({ areas }) => touch(areas, handle.areas));
}

function handleOf({ sheet }: OverCellsHandle, { id }: ConditionalFormatModel): ConditionalFormatHandle {
  return { type: 'ConditionalFormat', sheet, rule: id };
}

/** The formula is written for the first cell: it follows when that is another. */
function narrowed(rule: ConditionalFormatModel, cleared: readonly Area[]): ConditionalFormatModel[] {
  const [former, areas] = [rule.areas[0], withoutAreas(rule.areas, cleared)];
  const first = areas[0];
  if (!former || !first) return [];
  const formula = rule.formula === '' ? '' : shiftFormula(splitFormula(rule.formula), first.top - former.top, first.left - former.left);
  return [{ ...rule, areas, formula }];
}
