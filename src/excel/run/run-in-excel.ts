import { HostError } from '../../workbook/host-problem';
import type { WriteWatch } from '../../workbook/workbook-host';
import { pause } from './pause';
import { CELL_EDIT_MODE, codeOf, hostErrorOf } from './program-error';

/** Pauses between attempts while a cell is being edited, in milliseconds; the last is repeated. */
const PAUSES = [50, 100, 200, 400, 700, 1000];

/**
 * One batch: `queue` asks, everything is sent in a single request, and what `queue` gave comes back, loaded. While the person is
 * editing a cell Excel takes nothing: `queue` is then asked again until it does, so it must take all its objects from the context that
 * it is given and change nothing but that. Objects do not outlive the batch: ranges are untracked (`range.untrack()`), or the library
 * sends a request of its own to let them go. Rejects with a HostError: 'program' for what Excel says, 'cancelled' where `watch.signal`
 * breaks it off before it is sent.
 */
export async function runInExcel<T>(queue: (context: Excel.RequestContext) => T, watch: WriteWatch = {}): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    if (watch.signal?.aborted === true) throw new HostError({ kind: 'cancelled' });
    try {
      return await Excel.run(async (context) => {
        const asked = queue(context);
        await context.sync();
        return asked;
      });
    } catch (error) {
      if (codeOf(error) !== CELL_EDIT_MODE) throw hostErrorOf(error);
      if (attempt === 0) watch.onWaiting?.();
      await pause(PAUSES[attempt] ?? 1000, watch.signal);
    }
  }
}
