import { HostError } from '../../workbook/host-problem';
import type { Workbook } from '../../workbook/workbook';
import type { LiveWorkbook } from '../../workbook/workbook-host';
import type { Language } from '../options';
import { rememberingState } from '../write/remembering-state';
import type { RememberedOptions } from '../write/remembered-options';

const QUIET_MS = 300;

/** Keeps in the workbook, out of sight, what a person has said of it. What cannot be kept now goes along with the next write. */
export class Memory {
  private waiting: { readonly workbook: Workbook; readonly options: RememberedOptions; readonly language: Language } | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private keeping: Promise<void> = Promise.resolve();

  constructor(private readonly host: LiveWorkbook) {}

  keep(workbook: Workbook, options: RememberedOptions, language: Language): void {
    this.waiting = { workbook, options, language };
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settled(), QUIET_MS);
  }

  /** When all that was said is kept. */
  settled(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.keeping = this.keeping.then(() => this.write());
    return this.keeping;
  }

  private async write(): Promise<void> {
    const { waiting } = this;
    if (waiting === null) return;
    this.waiting = null;
    const { workbook, options, language } = waiting;
    try {
      await this.host.remember(rememberingState(workbook, options, language)).catch(async (error: unknown) => {
        // A colleague's write came between.
        const now = error instanceof HostError && error.problem.kind === 'changed-state' ? await this.host.readAgain() : null;
        if (now === null) throw error;
        await this.host.remember(rememberingState(now, options, language));
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // The person's choices still count here; a write takes them along.
    }
  }
}
