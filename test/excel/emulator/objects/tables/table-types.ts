import type { ObjectTypes } from '../../protocol/object-type';
import { table } from './table';
import { tableCollection } from './table-collection';
import { tableColumn, tableColumnCollection } from './table-columns';
import { tableRow, tableRowCollection } from './table-rows';

export const tableTypes: ObjectTypes = {
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
};
