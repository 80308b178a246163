import type { Fault } from './fault';

interface PlannedFault {
  readonly at: number;
  readonly fault: Fault;
  readonly isLasting: boolean;
}

/** Which requests go wrong, and what happens between two of them. Requests are counted from 1, from the last `restart` on. */
export class FaultPlan {
  private requests = 0;
  private planned: PlannedFault[] = [];
  private readonly between: { readonly before: number; readonly happens: () => void }[] = [];

  /** How many requests there have been. */
  get count(): number {
    return this.requests;
  }

  /** Counts anew and forgets what was planned. */
  restart(): void {
    this.requests = 0;
    this.planned = [];
    this.between.length = 0;
  }

  /** Only that request. */
  failAt(request: number, fault: Fault): void {
    this.planned.push({ at: request, fault, isLasting: false });
  }

  /** That request and all that follow. */
  failFrom(request: number, fault: Fault): void {
    this.planned.push({ at: request, fault, isLasting: true });
  }

  /** What somebody else does before that request and after the one before it. */
  happensBefore(request: number, happens: () => void): void {
    this.between.push({ before: request, happens });
  }

  /** To be called for each request as it arrives. */
  next(): Fault | null {
    this.requests += 1;
    const request = this.requests;
    for (const { before, happens } of this.between) if (before === request) happens();
    return this.planned.find(({ at, isLasting }) => at === request || (isLasting && at <= request))?.fault ?? null;
  }
}
