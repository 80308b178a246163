import { HostError } from '../../../src/workbook/host-problem';
import type { Fault } from '../emulator/faults/fault';
import { copyModel } from '../emulator/model/copy-model';
import { openExcel } from '../support/open-excel';
import { differences, untold } from './state-of-workbook';
import { newHost, type UseCase } from './use-cases';

export interface FaultTrial {
  readonly at: number;
  readonly fault: Fault;
  /** That request and all that follow. */
  readonly isLasting: boolean;
}

export type Survival = 'went well' | 'as before' | 'put back' | 'lost';

export interface TrialOutcome {
  readonly survival: Survival;
  /** Where it is lost: what is wrong. */
  readonly wrong: readonly string[];
}

/** One failure in a use case, and what has become of the workbook. */
export async function tryFault(useCase: UseCase, { at, fault, isLasting }: FaultTrial): Promise<TrialOutcome> {
  const { emulator, close } = await openExcel(copyModel(useCase.start));
  try {
    const host = newHost();
    await useCase.prepare(host);
    emulator.faults.restart();
    if (isLasting) emulator.faults.failFrom(at, fault);
    else emulator.faults.failAt(at, fault);
    const error = await errorOf(useCase.act(host));
    emulator.faults.restart();
    if (error === null) return outcome('went well', differences(useCase.done, emulator.model));
    if (!(error instanceof HostError)) return outcome('lost', [`no HostError: ${error instanceof Error ? error.message : typeof error}`]);
    if (error.remains === null) return outcome('as before', differences(useCase.before, emulator.model));
    // What is taken back stays on its way back.
    const goal = useCase.plan === null ? useCase.done : useCase.before;
    const left = untold(differences(useCase.before, emulator.model), error.remains);
    if (left.length > 0) return outcome('put back', left);
    await host.undo();
    return outcome('put back', differences(goal, emulator.model));
  } catch (error) {
    return outcome('lost', [String(error instanceof Error ? error.stack : error)]);
  } finally {
    close();
  }
}

function outcome(survival: Survival, wrong: readonly string[]): TrialOutcome {
  return { survival: wrong.length === 0 ? survival : 'lost', wrong };
}

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return error ?? 'nothing';
  }
}
