import type { EmulatorSession } from './emulator-session';

/** An object of Excel's, as a batch refers to it: its type, and where in the workbook it is. */
export interface Handle {
  readonly type: string;
  /** Once it is kept for later batches. */
  referenceId?: string;
}

/**
 * One class of Excel's object model, for the dispatcher. Names as in the protocol, with a capital first ("NumberFormat"). A member that
 * is not listed is refused with `notEmulated`. Every access may throw an ExcelError.
 */
export interface ObjectType<H extends Handle = Handle> {
  /** What a batch gets to know of the object when it is first made, besides its reference ("Id" most often). */
  readonly identity?: (session: EmulatorSession, handle: H) => Readonly<Record<string, unknown>>;
  /** A value as JSON can hold it, or another object. */
  readonly get?: Readonly<Record<string, (session: EmulatorSession, handle: H) => unknown>>;
  readonly set?: Readonly<Record<string, (session: EmulatorSession, handle: H, value: unknown) => void>>;
  /** Null gives the null object of `…OrNullObject`. */
  readonly call?: Readonly<Record<string, (session: EmulatorSession, handle: H, args: readonly unknown[]) => unknown>>;
  /** Of a collection. */
  readonly items?: (session: EmulatorSession, handle: H) => readonly Handle[];
  /** What `load()` without names, and "*", loads. */
  readonly scalars?: readonly string[];
}

/** Types by name; each room of `objects/` gives its own, and `objects/all-types.ts` puts them together. */
export type ObjectTypes = Readonly<Record<string, ObjectType<never>>>;
