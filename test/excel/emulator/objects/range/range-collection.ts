import type { Area } from '../../../../../src/workbook/workbook';
import type { Handle, ObjectType } from '../../protocol/object-type';
import { countArgument } from '../arguments';
import { rangeHandle } from '../handles';

export interface RangeCollectionHandle extends Handle {
  readonly type: 'RangeCollection';
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export const rangeCollection: ObjectType<RangeCollectionHandle> = {
  items: (_, { sheet, areas }) => areas.map((area) => rangeHandle(sheet, area)),
  call: {
    GetCount: (_, { areas }) => areas.length,
    GetItemAt: (_, { sheet, areas }, [index]) => {
      const area = areas[countArgument(index, 0, areas.length - 1)];
      return area ? rangeHandle(sheet, area) : null;
    },
  },
};
