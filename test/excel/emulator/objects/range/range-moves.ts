import { notEmulated } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import type { RangeHandle } from '../handles';

/** Cells that move others. */
export const rangeMoves = {
  call: {
    Insert: () => { throw notEmulated('Range.insert'); },
    Delete: () => { throw notEmulated('Range.delete'); },
  },
} satisfies ObjectType<RangeHandle>;
