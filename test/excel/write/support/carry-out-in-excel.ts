import type { WritePlan } from '../../../../src/workbook/write/write-plan';
import { readOpenWorkbook } from '../../../../src/excel/read/read-open-workbook';
import { queueStatePart } from '../../../../src/excel/state/state-part';
import { carryOut } from '../../../../src/excel/write/carry-out';
import type { EmulatorOptions } from '../../emulator/excel-emulator';
import type { WorkbookModel } from '../../emulator/model/workbook-model';
import { openExcel } from '../../support/open-excel';

export interface CarriedOut {
  readonly model: WorkbookModel;
  /** Of each request, in bytes. */
  readonly requests: readonly number[];
}

/** A plan in a workbook that is open in the emulated Excel, the state kept as the host keeps it. */
export async function carryOutInExcel(bytes: Uint8Array, plan: WritePlan, options: EmulatorOptions = {}): Promise<CarriedOut> {
  const { emulator, close } = await openExcel(bytes, options);
  try {
    const open = await readOpenWorkbook(null);
    const from = emulator.log.length;
    await carryOut(plan, {
      open,
      onLast: (context) => {
        queueStatePart(context, open.statePart?.id ?? null, plan.state === null ? null : { state: plan.state, looks: null, journal: null });
      },
    });
    return { model: emulator.model, requests: emulator.log.slice(from).map(({ bytesUp }) => bytesUp) };
  } finally {
    close();
  }
}
