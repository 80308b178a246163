import { allTypes } from '../objects/all-types';
import type { EmulatorSession } from './emulator-session';
import { notEmulated } from './excel-error';
import type { Handle, ObjectType } from './object-type';

/** The table of an object's class. Tables are kept under the handle's own type, so the handle is of the kind that its table takes. */
export function typeOf(handle: Handle): ObjectType {
  const type = own(allTypes, handle.type) as ObjectType | undefined;
  if (!type) throw notEmulated(handle.type);
  return type;
}

/** An object of Excel's, which a table gave; every other value is JSON. */
export function isHandle(value: unknown): value is Handle {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return typeof value.type === 'string' && Object.hasOwn(allTypes, value.type);
}

/** @throws ExcelError NotImplemented for a member that the table has not. */
export function getMember(session: EmulatorSession, handle: Handle, name: string): unknown {
  const get = own(typeOf(handle).get, name);
  if (!get) throw notEmulated(memberName(handle, name));
  return get(session, handle);
}

export function setMember(session: EmulatorSession, handle: Handle, name: string, value: unknown): void {
  const set = own(typeOf(handle).set, name);
  if (!set) throw notEmulated(`${memberName(handle, name)} to set`);
  set(session, handle, value);
  if (STRUCTURAL.has(handle.type)) session.structureChanged();
}

/** What is set of these may change what formulas mean. */
const STRUCTURAL: ReadonlySet<string> = new Set(['Worksheet', 'Table', 'TableColumn', 'NamedItem']);

export function callMember(session: EmulatorSession, handle: Handle, name: string, args: readonly unknown[]): unknown {
  if (name === '_KeepReference') {
    keep(session, handle);
    return null;
  }
  const call = own(typeOf(handle).call, name);
  if (!call) throw notEmulated(`${memberName(handle, name)}()`);
  return call(session, handle, args);
}

/** What a batch's indexer gives, which is the same as `getItem`. */
export function itemOf(session: EmulatorSession, handle: Handle, args: readonly unknown[]): Handle | null {
  return callMember(session, handle, 'GetItem', args) as Handle | null;
}

export function hasMember(handle: Handle, name: string): boolean {
  return own(typeOf(handle).get, name) !== undefined;
}

/** A kept object has to say its reference, or the library throws InvalidObjectPath when it is used next. */
export function identityOf(session: EmulatorSession, handle: Handle): Record<string, unknown> {
  const identity = typeOf(handle).identity?.(session, handle) ?? {};
  return handle.referenceId === undefined ? { ...identity } : { ...identity, _ReferenceId: handle.referenceId };
}

function keep(session: EmulatorSession, handle: Handle): void {
  if (handle.referenceId !== undefined && session.references.has(handle.referenceId)) return;
  handle.referenceId = session.nextId();
  session.references.set(handle.referenceId, handle);
}

function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function memberName(handle: Handle, name: string): string {
  return `${handle.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
