import { CELL_EDIT_MODE, codeOf, hostErrorOf } from '../run/program-error';
import { pause } from '../run/pause';
import { runInExcel } from '../run/run-in-excel';

/** Attaches, or takes away, some handlers of a collection of sheets. */
export type Attach = (sheets: Excel.WorksheetCollection) => void;

/** How often it is tried to stop listening while a cell is being edited. */
const ATTEMPTS = 100;

/**
 * Starts listening, in one batch, and gives what stops it. Handlers belong to the context that they were attached in, and can be taken
 * away in no other. Rejects with a HostError.
 */
export async function listen(attach: Attach, detach: Attach): Promise<() => Promise<void>> {
  const sheets = await runInExcel(({ workbook }) => {
    attach(workbook.worksheets);
    return workbook.worksheets;
  });
  return async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await Excel.run(sheets.context, async (context) => {
          detach(sheets);
          await context.sync();
        });
        return;
      } catch (error) {
        if (codeOf(error) !== CELL_EDIT_MODE || attempt === ATTEMPTS) throw hostErrorOf(error);
        await pause(200);
      }
    }
  };
}
