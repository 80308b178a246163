import { addressOf } from '../../../src/workbook/address';
import { HostError } from '../../../src/workbook/host-problem';
import { contentAt } from '../emulator/model/cells';
import { copyModel } from '../emulator/model/copy-model';
import { sheetNamed } from '../emulator/model/sheets';
import { openExcel } from '../support/open-excel';
import { differences } from './state-of-workbook';
import type { TrialOutcome } from './try-fault';
import { newHost, type UseCase } from './use-cases';

const TYPED = 'kollegans';

/** A colleague types in a cell of the person's that the plan writes in, between two requests: it is kept, or the write has stopped and named it. */
export async function tryColleague(useCase: UseCase, at: number): Promise<TrialOutcome> {
  const { emulator, close } = await openExcel(copyModel(useCase.start));
  try {
    const host = newHost();
    await useCase.prepare(host);
    const place = useCase.plan?.cells.find(({ sheet }) => sheetNamed(emulator.model, sheet));
    if (!place) throw new Error('the plan writes in no sheet that is there');
    const { sheet, row, column } = place;
    emulator.faults.restart();
    emulator.faults.happensBefore(at, () => { emulator.typeAsPerson(sheet, addressOf(row, column), TYPED, 'Remote'); });
    let problem: HostError['problem'] | null = null;
    try {
      await useCase.act(host);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      problem = error.problem;
    }
    const model = sheetNamed(emulator.model, sheet);
    const now = model ? contentAt(model, row, column) : null;
    const isKept = now?.kind === 'text' && now.value === TYPED;
    const isNamed = problem?.kind === 'changed-cells' || problem?.kind === 'differs' ? problem.places.some((each) => each.sheet === sheet && each.row === row && each.column === column) : false;
    const cell = `${sheet}!${addressOf(row, column)}`;
    if (isKept && problem === null) return { survival: 'went well', wrong: [] };
    if (!isKept || !isNamed) return { survival: 'lost', wrong: [`${cell} ${isKept ? 'kept' : 'lost'}, ${problem?.kind ?? 'no problem'}`] };
    // Formulas that count with the cell have another value by rights.
    const wrong = differences(useCase.before, emulator.model).filter((line) => !line.startsWith(`${cell} `) && !line.startsWith(`${cell}:`) && !line.includes(' value of ='));
    return { survival: wrong.length === 0 ? 'as before' : 'lost', wrong };
  } finally {
    close();
  }
}
