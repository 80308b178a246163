import { HostError } from '../../workbook/host-problem';
import type { Workbook } from '../../workbook/workbook';
import type { LiveWorkbook } from '../../workbook/workbook-host';

/** After the last key, as long as a person thinks before the next. */
const QUIET_MS = 400;
/** While a cell is being edited there is nothing to read. */
const LATER_MS = 1000;

export interface LiveReadingTerms {
  /** True where something of ours goes on, which reads itself. */
  readonly isBusy: () => boolean;
  readonly onWorkbook: (workbook: Workbook) => void;
  /** It has changed, and cannot be read. */
  readonly onBehind: () => void;
}

/** Reads the workbook again when somebody has changed it, and never in the way of their typing. */
export class LiveReading {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private leave: Promise<() => Promise<void>> | null = null;

  constructor(
    private readonly host: LiveWorkbook,
    private readonly terms: LiveReadingTerms,
  ) {}

  /** Once is enough. A host that tells of no changes is one that is read when the person asks. */
  start(): void {
    this.leave ??= this.host.onChanged(() => {
      this.in(QUIET_MS);
    });
    this.leave.catch(() => {
      this.leave = null;
    });
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    const leave = await this.leave?.catch(() => null);
    await leave?.();
  }

  private in(ms: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.read();
    }, ms);
  }

  private async read(): Promise<void> {
    if (this.terms.isBusy()) {
      this.in(LATER_MS);
      return;
    }
    try {
      const workbook = await this.host.readAgain();
      if (workbook === null || this.terms.isBusy()) this.in(LATER_MS);
      else this.terms.onWorkbook(workbook);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.terms.onBehind();
    }
  }
}
