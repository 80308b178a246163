import { notEmulated } from '../../protocol/excel-error';
import type { Handle, ObjectType } from '../../protocol/object-type';

/** What can be set of a chart and is only given back: how its letters look, where its legend stands, … */
export interface LooksHandle extends Handle {
  /** The chart's, or the series'. */
  readonly holder: { looks?: Record<string, unknown> };
  /** "Title.Font" */
  readonly path: string;
}

export function looks(type: string, { holder, path }: LooksHandle, member = type): LooksHandle {
  return { type, holder, path: path === '' ? member : `${path}.${member}` };
}

/** Members that are kept as they are set. What was never set is refused: we do not know what Excel would say. */
export function remembering<H extends LooksHandle>(names: readonly string[]): Required<Pick<ObjectType<H>, 'get' | 'set'>> {
  return {
    get: Object.fromEntries(names.map((name) => [name, (_session: unknown, handle: H) => lookOf(handle, name)])),
    set: Object.fromEntries(names.map((name) => [name, (_session: unknown, handle: H, value: unknown) => { setLook(handle, name, value); }])),
  };
}

export function setLook({ holder, path }: LooksHandle, name: string, value: unknown): void {
  (holder.looks ??= {})[path === '' ? name : `${path}.${name}`] = value;
}

function lookOf({ holder, path, type }: LooksHandle, name: string): unknown {
  const key = path === '' ? name : `${path}.${name}`;
  if (holder.looks === undefined || !Object.hasOwn(holder.looks, key)) throw notEmulated(`${type}.${name} before it is set`);
  return holder.looks[key];
}
