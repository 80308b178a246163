import type { CellValue, Content } from '../../model/workbook-model';

const EMPTY: CellValue = { kind: 'empty' };

/** What a cell shows: of a formula what it was worked out to. */
export function valueOfContent(content: Content): CellValue {
  switch (content.kind) {
    case 'formula':
    case 'spilled':
      return content.value;
    case 'empty':
      return EMPTY;
    case 'number':
    case 'text':
    case 'boolean':
    case 'error':
      return content;
  }
}

/** As `values` has it: an empty cell is "", an error its name. */
export function plainValue(value: CellValue): number | string | boolean {
  return value.kind === 'empty' ? '' : value.value;
}

/** As `valueTypes` names it. A formula that gives nothing is a number 0 in Excel; "" is a text. */
export function valueType(value: CellValue): string {
  switch (value.kind) {
    case 'number':
      return 'Double';
    case 'text':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'error':
      return 'Error';
    case 'empty':
      return 'Empty';
  }
}
