import { HostError } from '../../workbook/host-problem';

/** What the least of all Excels that we work in can do. */
export const EXCEL_API_FLOOR = '1.14';

/** Throws a HostError 'too-old' where this Excel cannot do all of that set ("1.14"). */
export function requireExcelApi(version: string = EXCEL_API_FLOOR): void {
  if (!hasExcelApi(version)) throw new HostError({ kind: 'too-old', needed: `ExcelApi ${version}` });
}

export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
