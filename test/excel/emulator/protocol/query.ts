import type { QueryInfo } from './batch';
import type { EmulatorSession } from './emulator-session';
import { invalidArgument, notEmulated } from './excel-error';
import { getMember, hasMember, identityOf, isHandle, typeOf } from './members';
import type { Handle } from './object-type';
import { isRealMember } from './real-members';

/**
 * What `load` asked for, as `{Name: value}`, and of a collection `{_Items: […]}`. Paths as "name", "format/fill/color" or, of a
 * collection's items, "tables/name"; nothing, "*" and "$all" ask for all scalar properties.
 */
export function query(session: EmulatorSession, handle: Handle, { Select, Expand, Top, Skip }: QueryInfo): unknown {
  const asked = [...(Select ?? []), ...(Expand ?? []).map((path) => `${path}/*`)];
  return load(session, handle, asked.length === 0 ? ALL : asked, { first: Skip ?? 0, ...(Top === undefined ? {} : { count: Top }) });
}

const ALL = ['*'];
const EVERYTHING = new Set(['*', '$all']);

interface Part {
  readonly first: number;
  readonly count?: number;
}

function load(session: EmulatorSession, handle: Handle, paths: readonly string[], part: Part = { first: 0 }): unknown {
  const { items } = typeOf(handle);
  if (!items) return properties(session, handle, paths);
  const all = items(session, handle);
  const chosen = part.first === 0 && part.count === undefined ? all : all.slice(part.first, part.count === undefined ? undefined : part.first + part.count);
  const [ofItems, ofCollection] = sort(handle, paths);
  const own = ofCollection.length === 0 ? {} : properties(session, handle, ofCollection);
  return { ...own, _Items: chosen.map((item) => properties(session, item, ofItems)) };
}

/** The library takes "items/" away; what is left is of the items, but for the few properties that a collection has itself. */
function sort(handle: Handle, paths: readonly string[]): [string[], string[]] {
  const ofCollection = paths.filter((path) => hasMember(handle, originalName(path)));
  const ofItems = paths.filter((path) => !hasMember(handle, originalName(path))).map((path) => path.replace(/^items[/.]/i, ''));
  return [ofItems, ofCollection];
}

function properties(session: EmulatorSession, handle: Handle, paths: readonly string[]): Record<string, unknown> {
  const loaded = identityOf(session, handle);
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    if (EVERYTHING.has(path)) {
      for (const name of typeOf(handle).scalars ?? []) loaded[name] = valueOf(session, handle, name);
      continue;
    }
    const [head = '', ...rest] = path.split(/[/.]/);
    if (head === '$none' || head === '') continue;
    const name = originalName(head);
    checkMember(handle, head, name);
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    else if (!(name in loaded)) loaded[name] = valueOf(session, handle, name);
  }
  for (const [name, inner] of nested) loaded[name] = navigate(session, handle, name, inner);
  return loaded;
}

/** A navigation property that is named by itself is loaded with all its scalar ones. */
function valueOf(session: EmulatorSession, handle: Handle, name: string): unknown {
  const value = getMember(session, handle, name);
  return isHandle(value) ? load(session, value, ALL) : value;
}

function navigate(session: EmulatorSession, handle: Handle, name: string, inner: readonly string[]): unknown {
  const value = getMember(session, handle, name);
  if (value === null) return null;
  if (!isHandle(value)) throw invalidArgument();
  return load(session, value, inner);
}

function checkMember(handle: Handle, written: string, name: string): void {
  if (hasMember(handle, name)) return;
  if (isRealMember(handle.type, name)) throw notEmulated(`${handle.type}.${written} to load`);
  throw invalidArgument();
}

/** "numberFormat" → "NumberFormat"; "_Id" stays. */
function originalName(path: string): string {
  const head = path.split(/[/.]/, 1)[0] ?? '';
  return head.charAt(0).toUpperCase() + head.slice(1);
}
