import type { ObjectTypes } from '../protocol/object-type';
import { appRuntimeTypes } from './app-runtime-types';
import { formatTypes } from './format/format-types';
import { nameTypes } from './names/named-item-types';
import { otherTypes } from './other-types';
import { rangeTypes } from './range/range-types';
import { tableTypes } from './tables/table-types';
import { workbookTypes } from './workbook/workbook-types';
import { worksheetTypes } from './worksheets/worksheet-types';

/** All classes of Excel's that the emulator has. */
export const allTypes: ObjectTypes = { ...workbookTypes, ...worksheetTypes, ...rangeTypes, ...formatTypes, ...tableTypes, ...nameTypes, ...otherTypes, ...appRuntimeTypes };
