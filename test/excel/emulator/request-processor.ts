import { performance } from 'node:perf_hooks';
import type { AddInSession } from './add-in-session';
import { messageOf, type Fault } from './faults/fault';
import type { FaultPlan } from './faults/fault-plan';
import { MAX_PAYLOAD_BYTES } from './limits';
import type { Batch, BatchAnswer } from './protocol/batch';
import type { HostAnswer } from './protocol/host-answer';
import { interpretBatch } from './protocol/interpret-batch';
import type { RequestRecord } from './request-record';

/** Answers one request after another of one add-in, with its limits and faults. */
export class RequestProcessor {
  private isStopped = false;

  constructor(
    private readonly session: AddInSession,
    private readonly faults: FaultPlan,
    private readonly log: RequestRecord[],
    private readonly afterAnswer: () => void,
    private readonly onMistake: (error: unknown) => void,
  ) {}

  /** From now on nothing is carried out and nothing answered. */
  stop(): void {
    this.isStopped = true;
  }

  async process(body: string, flags: number, isEditing: boolean): Promise<HostAnswer> {
    if (this.isStopped) return never();
    const started = performance.now();
    const bytesUp = Buffer.byteLength(body);
    const batch = JSON.parse(body) as Batch;
    this.session.startBatch();
    const answer = this.answerOrMistake(batch, bytesUp, isEditing);
    this.session.endBatch();
    const { cellsRead, cellsWritten } = this.session;
    this.log.push({
      bytesUp,
      bytesDown: answer?.kind === 'answer' ? Buffer.byteLength(answer.body) : 0,
      actions: batch.Actions.length,
      cellsRead,
      cellsWritten,
      flags,
      error: answer === null ? 'killed' : errorOf(answer),
      milliseconds: performance.now() - started,
    });
    if (answer === null) {
      this.stop();
      return never();
    }
    this.afterAnswer();
    return Promise.resolve(answer);
  }

  /** What the emulator itself does wrong must not pass for one of Excel's errors: the test ends with it. */
  private answerOrMistake(batch: Batch, bytesUp: number, isEditing: boolean): HostAnswer | null {
    try {
      return this.answer(batch, bytesUp, isEditing);
    } catch (error) {
      this.onMistake(error);
      return refused('GeneralException', `The emulated Excel is at fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }

  private answer(batch: Batch, bytesUp: number, isEditing: boolean): HostAnswer | null {
    const fault = this.faults.next();
    if (fault) return this.failing(batch, fault);
    if (isEditing) return refused('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    if (bytesUp > MAX_PAYLOAD_BYTES) return refused('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    return this.limited(interpretBatch(batch, this.session));
  }

  private failing(batch: Batch, fault: Fault): HostAnswer | null {
    switch (fault.kind) {
      case 'before':
        return refused(fault.code, messageOf(fault.code));
      case 'after':
        interpretBatch(batch, this.session);
        return refused(fault.code, messageOf(fault.code));
      case 'midway':
        return this.midway(batch, fault.actions, fault.code);
      case 'killed':
        if (fault.effect === 'all') interpretBatch(batch, this.session);
        else if (fault.effect !== 'none') interpretBatch(firstActions(batch, fault.effect.actions), this.session);
        return null;
    }
  }

  private midway(batch: Batch, actions: number, code: string): HostAnswer {
    const answer = interpretBatch(firstActions(batch, actions), this.session);
    if (answer.Error || actions >= batch.Actions.length) return this.limited(answer);
    const error = { Code: code, Message: messageOf(code), Location: '', ActionIndex: actions, HttpStatusCode: 400 };
    return this.limited({ ...answer, Error: error });
  }

  /** Excel has carried out the batch by the time it sees that its answer is too large. */
  private limited(answer: BatchAnswer): HostAnswer {
    const body = JSON.stringify(answer);
    if (Buffer.byteLength(body) > MAX_PAYLOAD_BYTES) {
      return refused('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    }
    return { kind: 'answer', body };
  }
}

function firstActions(batch: Batch, count: number): Batch {
  return { ...batch, Actions: batch.Actions.slice(0, count) };
}

function refused(code: string, message: string): HostAnswer {
  return { kind: 'refused', code, message };
}

function errorOf(answer: HostAnswer): string | null {
  if (answer.kind === 'refused') return answer.code;
  // At the end of the text, if at all: parsing a megabyte again would cost more than answering it.
  return /"Error":\{"Code":"(\w+)"/.exec(answer.body.slice(-4000))?.[1] ?? null;
}

function never(): Promise<HostAnswer> {
  return new Promise(() => undefined);
}
