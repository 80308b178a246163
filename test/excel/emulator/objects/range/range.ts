import type { ObjectType } from '../../protocol/object-type';
import type { RangeHandle } from '../handles';
import { rangeContents } from './range-contents';
import { rangeMoves } from './range-moves';
import { rangeNavigation } from './range-navigation';
import { rangePlace } from './range-place';
import { rangeWork } from './range-work';

export const range: ObjectType<RangeHandle> = {
  get: { ...rangePlace.get, ...rangeContents.get },
  set: { ...rangePlace.set, ...rangeContents.set },
  call: { ...rangeNavigation.call, ...rangeContents.call, ...rangeWork.call, ...rangeMoves.call },
  scalars: [...rangePlace.scalars, ...rangeContents.scalars],
};
