/**
 * True where Excel's own class has such a property, as Microsoft's library says it. The difference is one of honesty: what Excel has not
 * is the caller's mistake, what Excel has and the emulator has not is the emulator's gap. Where the library is not loaded (the browser
 * has it, the emulator beside it has not) everything counts as a gap.
 */
export function isRealMember(type: string, name: string): boolean {
  const library: unknown = Reflect.get(globalThis, 'Excel');
  const prototype = prototypeOf(library, type);
  if (!prototype) return true;
  return [...namesOf(prototype, '_scalarPropertyOriginalNames'), ...namesOf(prototype, '_navigationPropertyNames').map(capitalized)].includes(name);
}

/** Names that the library keeps on a class's prototype; empty where it keeps none. */
export function namesOf(prototype: object, list: string): readonly string[] {
  const names: unknown = Reflect.get(prototype, list);
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

export function prototypeOf(library: unknown, type: string): object | null {
  if (typeof library !== 'object' || library === null) return null;
  const made: unknown = Reflect.get(library, type);
  if (typeof made !== 'function') return null;
  const prototype: unknown = made.prototype;
  return typeof prototype === 'object' ? prototype : null;
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
