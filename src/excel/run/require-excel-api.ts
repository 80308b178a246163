import { HostError } from '../../workbook/host-problem';

/** What the least of all Excels that we work in can do. */
const EXCEL_API_FLOOR = '1.14';

/** Throws a HostError 'too-old' where this Excel cannot do all of that set. */
export function requireExcelApi(): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API_FLOOR)) throw new HostError({ kind: 'too-old', needed: `ExcelApi ${EXCEL_API_FLOOR}` });
}
