import type { ObjectTypes } from '../../protocol/object-type';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';

export const worksheetTypes: ObjectTypes = { WorksheetCollection: worksheetCollection, Worksheet: worksheet };
