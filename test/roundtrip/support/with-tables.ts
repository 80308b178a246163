import type { CellWrite } from '../../../src/workbook/write/write-plan';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { planSheets } from './plan-tables';
import { EMPTY_PLAN } from '../../../src/workbook/write/empty-plan';

/** A workbook that has much else in it, with the tables of a plan on sheets of their own. */
export async function withTables(bytes: Uint8Array): Promise<Uint8Array> {
  const host = new XlsxFile(bytes);
  const cells = planSheets().flatMap(({ name, rows }) =>
    rows.flatMap((values, row) =>
      values.flatMap((value, column): CellWrite[] => {
        const place = { sheet: `${name} 2`, row, column };
        if (typeof value === 'number') return [{ ...place, content: { kind: 'number', value }, style: { numberFormat: '#,##0' } }];
        return typeof value === 'string' ? [{ ...place, content: { kind: 'text', value }, style: null }] : [];
      }),
    ),
  );
  await host.apply({ ...EMPTY_PLAN, addSheets: planSheets().map(({ name }) => `${name} 2`), cells });
  return host.bytes;
}
