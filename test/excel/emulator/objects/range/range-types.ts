import type { ObjectTypes } from '../../protocol/object-type';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { rangeCollection } from './range-collection';

export const rangeTypes: ObjectTypes = { Range: range, RangeAreas: rangeAreas, RangeCollection: rangeCollection };
