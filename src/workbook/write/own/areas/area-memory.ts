import type { SheetCell } from '../../../workbook';

/** What is known of what we wrote in an area before. */
export interface AreaMemory {
  /** Whose is what stands at a place where we now want something else? */
  readonly standing: (row: number, column: number, current: SheetCell | undefined) => Standing;
  /** True where the cell got this look (`markOfStyle`) from us before. */
  readonly hasStyle: (row: number, column: number, current: SheetCell | undefined, style: string) => boolean;
  /** Cells of ours where nothing is wanted any longer. */
  readonly leftovers: (isWanted: (row: number, column: number) => boolean) => readonly Place[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export type Standing =
  | 'ours'
  /** Nothing, and nobody took it away. */
  | 'free'
  /** What a person made of what was ours. */
  | 'changed'
  | 'deleted'
  /** A person's own. */
  | 'occupied';

/** Of an area that is new. */
export const NO_MEMORY: AreaMemory = {
  standing: (_row, _column, current) => (current ? 'occupied' : 'free'),
  hasStyle: () => false,
  leftovers: () => [],
};
