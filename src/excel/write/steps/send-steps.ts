import type { WriteWatch } from '../../../workbook/workbook-host';
import { Batches } from '../../run/batches';
import type { WriteStep } from './write-step';

/** That a step has been carried out is answered too. */
const BYTES_PER_ANSWER = 300;

/** A write's steps in order, in as few requests as their sizes allow. Rejects as `runInExcel`. */
export async function sendSteps(steps: readonly WriteStep[], watch: WriteWatch = {}): Promise<void> {
  const total = steps.reduce((sum, { cells }) => sum + cells, 0);
  const batches = new Batches({ watch, first: suspendUntilSync });
  let done = 0;
  for (const { sheet, cells, bytes, answerBytes = BYTES_PER_ANSWER, queue, onDone } of steps) {
    await batches.add({ request: bytes, answer: answerBytes }, queue, () => {
      onDone?.();
      if (cells === 0) return;
      done += cells;
      watch.onProgress?.(done, total, sheet);
    });
  }
  await batches.send();
}

/** Nothing is worked out and nothing drawn between the steps of a batch; Excel goes on with both by itself when the batch ends. */
function suspendUntilSync({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
