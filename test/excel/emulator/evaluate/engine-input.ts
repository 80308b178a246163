import type { CellValue } from '../model/workbook-model';

/** A value as it is typed into the engine, in its own language. */
export function inputOf(value: CellValue): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'number':
      return String(value.value);
    case 'text':
      return `'${value.value}`;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.value;
  }
}
