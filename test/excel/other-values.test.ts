import { preparePlan } from '../../src/app/write/prepare-plan';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { WritePlan } from '../../src/workbook/write/write-plan';
import { USUAL_PLAN } from '../support/plan-options';
import { openExcel } from './support/open-excel';

const TIME = '2026-11-21 07:12:00';

/** The plan with another value for its first formula that gives a number. */
function withWrongValue(plan: WritePlan): { readonly plan: WritePlan; readonly place: object } {
  const at = plan.cells.findIndex(({ content }) => content.kind === 'formula' && typeof content.value === 'number');
  const wrong = plan.cells[at];
  if (wrong?.content.kind !== 'formula') throw new Error('no formula');
  const { sheet, row, column, content } = wrong;
  const cells = plan.cells.with(at, { ...wrong, content: { ...content, value: Number(content.value) + 1 } });
  return { plan: { ...plan, cells }, place: { sheet, row, column } };
}

it('tells where Excel works a formula out to another value than we did, and only there', async () => {
  const { close } = await openExcel('upplands-bro-namndplan-2025');
  try {
    const host = new ExcelWorkbook(() => new Date(TIME));
    const wanted = { replace: false, document: false, overwrite: false };
    const { plan } = preparePlan('plan.xlsx', await host.read(), USUAL_PLAN, wanted, TIME);
    expect((await host.apply(plan)).otherValues).toEqual([]);
    await host.undo();
    await host.read();
    const wrong = withWrongValue(plan);
    expect((await host.apply(wrong.plan)).otherValues).toEqual([wrong.place]);
  } finally {
    close();
  }
});
