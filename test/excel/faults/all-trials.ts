import type { Fault } from '../emulator/faults/fault';
import type { WorkbookModel } from '../emulator/model/workbook-model';
import { tryFault, type TrialOutcome } from './try-fault';
import { tryColleague } from './try-colleague';
import { tryKill } from './try-kill';
import type { UseCase } from './use-cases';

export interface Trial {
  readonly name: string;
  readonly run: () => Promise<TrialOutcome>;
}

/** Of those that Excel documents, each that can come at any time. */
const CODES = [
  'GeneralException',
  'AccessDenied',
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
  'RequestPayloadSizeLimitExceeded',
  'RequestAborted',
  'Conflict',
  'UnsupportedOperation',
  'InsertDeleteConflict',
  'InvalidObjectPath',
  'ServiceNotAvailable',
];

/** Every failure of every request of a use case. */
export function faultTrials(useCase: UseCase): Trial[] {
  return requestsOf(useCase).flatMap((at) => {
    const faults: { fault: Fault; isLasting: boolean }[] = CODES.flatMap((code) => [
      { fault: { kind: 'before', code }, isLasting: false },
      { fault: { kind: 'after', code }, isLasting: false },
    ]);
    for (const isLasting of [false, true]) {
      faults.push({ fault: { kind: 'before', code: 'GeneralException' }, isLasting: true });
      faults.push({ fault: { kind: 'after', code: 'GeneralException' }, isLasting: true });
      for (const actions of [5, 40, 400]) faults.push({ fault: { kind: 'midway', actions, code: 'GeneralException' }, isLasting });
    }
    return faults.map(({ fault, isLasting }) => ({
      name: `${useCase.name}, request ${at}${isLasting ? ' and all that follow' : ''}: ${fault.kind} ${'code' in fault ? fault.code : ''} ${'actions' in fault ? fault.actions : ''}`,
      run: () => tryFault(useCase, { at, fault, isLasting }),
    }));
  });
}

/** The pane is killed at every request of a write, before or after it has reached Excel, or in the middle; recovered both ways. */
export function killTrials(useCase: UseCase, bare: WorkbookModel): Trial[] {
  if (useCase.plan === null) return [];
  return requestsOf(useCase).flatMap((at) =>
    (['none', 'all', { actions: 300 }] as const).flatMap((effect) =>
      (['put-back', 'finish'] as const).map((choice) => ({
        name: `${useCase.name}, killed at request ${at} (${typeof effect === 'string' ? effect : 'midway'}), ${choice}`,
        run: () => tryKill(useCase, { at, effect, choice, bare }),
      })),
    ),
  );
}

function requestsOf({ requests }: UseCase): number[] {
  return Array.from({ length: requests }, (_, index) => index + 1);
}

/** A colleague types between every two requests of a write; none where it writes on new sheets only. */
export function colleagueTrials(useCase: UseCase): Trial[] {
  const { plan, start } = useCase;
  if (!plan?.cells.some(({ sheet }) => start.sheets.some(({ name }) => name === sheet))) return [];
  return requestsOf(useCase).map((at) => ({ name: `${useCase.name}, a colleague types before request ${at}`, run: () => tryColleague(useCase, at) }));
}
