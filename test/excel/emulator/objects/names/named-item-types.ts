import { sheetWithId } from '../../model/sheets';
import type { NameModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument, notEmulated, notFound } from '../../protocol/excel-error';
import type { Handle, ObjectType, ObjectTypes } from '../../protocol/object-type';
import { booleanArgument, textArgument } from '../arguments';
import { printAddress, printFixedAddress } from '../areas/print-address';
import type { RangeHandle } from '../handles';
import { sheetOf } from '../other-handles';
import { checkFormula } from '../range/write-content';
import { nameArgument } from './name-argument';
import { findName, rangeOfName } from './named-range';

/** Of the workbook, or of the sheet that the names are local to. */
interface NamesHandle extends Handle {
  readonly sheet?: string;
}

interface NamedItemHandle extends Handle {
  readonly name: string;
  readonly sheet: string | null;
}

const namedItemCollection: ObjectType<NamesHandle> = {
  items: ({ model }, { sheet = null }) => model.names.filter((name) => name.sheet === sheet).map(itemHandle),
  call: {
    Add: (session, { sheet = null }, [name, reference, comment]) => {
      const item: NameModel = {
        name: nameArgument(session, name, sheet),
        formula: formulaArgument(session, reference),
        sheet,
        isVisible: true,
        comment: comment === null || comment === undefined ? '' : textArgument(comment),
      };
      session.model.names.push(item);
      session.structureChanged();
      return itemHandle(item);
    },
    GetItem: (session, { sheet = null }, [name]) => {
      const item = findName(session, textArgument(name), sheet);
      if (item === null) throw notFound();
      return itemHandle(item);
    },
    GetItemOrNullObject: (session, { sheet = null }, [name]) => {
      const item = findName(session, textArgument(name), sheet);
      return item && itemHandle(item);
    },
    GetCount: ({ model }, { sheet = null }) => model.names.filter((name) => name.sheet === sheet).length,
  },
};

const namedItem: ObjectType<NamedItemHandle> = {
  identity: (_, { name }) => ({ _Id: name }),
  get: {
    Name: (session, handle) => nameOf(session, handle).name,
    Formula: (session, handle) => nameOf(session, handle).formula,
    Visible: (session, handle) => nameOf(session, handle).isVisible,
    Comment: (session, handle) => nameOf(session, handle).comment,
    Scope: (_, { sheet }) => (sheet === null ? 'Workbook' : 'Worksheet'),
    Type: (session, handle) => typeOfName(session, nameOf(session, handle)),
    Value: (session, handle) => valueOfName(session, nameOf(session, handle)),
    _Id: (_, { name }) => name,
    Worksheet: (_, { sheet }) => {
      if (sheet === null) throw notFound();
      return { type: 'Worksheet', sheet };
    },
    WorksheetOrNullObject: (_, { sheet }) => sheet && { type: 'Worksheet', sheet },
  },
  set: {
    Formula: (session, handle, value) => { nameOf(session, handle).formula = formulaArgument(session, value); },
    Visible: (session, handle, value) => { nameOf(session, handle).isVisible = booleanArgument(value); },
    Comment: (session, handle, value) => { nameOf(session, handle).comment = textArgument(value); },
  },
  call: {
    GetRange: (session, handle) => {
      const range = rangeOfName(session, nameOf(session, handle));
      if (range === null) throw notFound();
      return range;
    },
    GetRangeOrNullObject: (session, handle) => rangeOfName(session, nameOf(session, handle)),
    Delete: (session, handle) => {
      const name = nameOf(session, handle);
      session.model.names = session.model.names.filter((other) => other !== name);
      session.structureChanged();
      return null;
    },
  },
  scalars: ['Name', 'Formula', 'Visible', 'Comment', 'Scope', 'Type', 'Value'],
};

export const nameTypes: ObjectTypes = { NamedItemCollection: namedItemCollection, NamedItem: namedItem };

function itemHandle({ name, sheet }: NameModel): NamedItemHandle {
  return { type: 'NamedItem', name, sheet };
}

function nameOf(session: EmulatorSession, { name, sheet }: NamedItemHandle): NameModel {
  const item = session.model.names.find((one) => one.sheet === sheet && one.name === name);
  if (!item) throw notFound();
  return item;
}

/** A range, or a formula with or without its "=". */
function formulaArgument(session: EmulatorSession, value: unknown): string {
  if (isRange(value)) return `=${printFixedAddress(sheetOf(session, value).name, value.area)}`;
  const text = textArgument(value);
  if (text === '') throw invalidArgument();
  const formula = text.startsWith('=') ? text : `=${text}`;
  checkFormula(formula);
  return formula;
}

function typeOfName(session: EmulatorSession, name: NameModel): string {
  if (rangeOfName(session, name) !== null) return 'Range';
  const value = constantOf(name);
  if (value === null) return /#REF!/.test(name.formula) ? 'Error' : missing();
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Of a range its address. */
function valueOfName(session: EmulatorSession, name: NameModel): unknown {
  const range = rangeOfName(session, name);
  const sheet = range && sheetWithId(session.model, range.sheet);
  if (range && sheet) return printAddress(sheet.name, range.area);
  return constantOf(name) ?? (/#REF!/.test(name.formula) ? '#REF!' : missing());
}

function missing(): never {
  throw notEmulated('NamedItem.value of a formula');
}

function constantOf({ formula }: NameModel): number | string | boolean | null {
  const text = formula.slice(1);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : null;
}

function isRange(value: unknown): value is RangeHandle {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Range';
}
