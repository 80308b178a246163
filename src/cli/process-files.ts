import { localTime } from '../workbook/local-time';
import type { FileCommand } from './arguments/command';
import { EXIT } from './exit-status';
import type { ExitStatus } from './exit-status';
import type { FileOutcome } from './file-outcome';
import { EMPTY_LINE, line, renderLines } from './layout/line';
import { printingIn } from './print/printing';
import { processFile } from './process-file';
import { showProgress } from './show-progress';
import type { Terminal } from './terminal';

/** Does the command with every file, in order, and gives the highest status. */
export async function processFiles(command: FileCommand, terminal: Terminal, now: () => Date): Promise<ExitStatus> {
  const printing = printingIn(command.options.language, terminal.width);
  const json: FileOutcome['json'][] = [];
  let status: ExitStatus = EXIT.done;
  for (const [index, file] of command.files.entries()) {
    const wipe = showProgress(index, command.files, printing, terminal);
    const outcome = await processFile(file, command, printing, localTime(now()));
    wipe();
    json.push(outcome.json);
    if (outcome.status > status) status = outcome.status;
    if (outcome.failure !== null) terminal.error(renderLines([line(outcome.failure)], false));
    if (!command.json && outcome.failure === null) {
      const between = index === 0 ? [] : [EMPTY_LINE];
      terminal.out(renderLines([...between, ...outcome.lines], terminal.hasColour));
    }
  }
  if (command.json) terminal.out(`${JSON.stringify(command.files.length === 1 ? json[0] : json, null, 2)}\n`);
  return status;
}
