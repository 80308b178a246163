import type { FileCommand } from './arguments/command';
import { EXIT } from './exit-status';
import type { ExitStatus } from './exit-status';
import { EMPTY_LINE, line, renderLines } from './layout/line';
import { printingIn } from './print/printing';
import type { Printing } from './print/printing';
import { processFile } from './process-file';
import type { FileOutcome } from './process-file';
import type { Terminal } from './terminal';

/** Does the command with every file, in order, and gives the highest status. */
export async function processFiles(command: FileCommand, terminal: Terminal): Promise<ExitStatus> {
  const printing = printingIn(command.options.language, terminal.width);
  const json: FileOutcome['json'][] = [];
  let status: ExitStatus = EXIT.done;
  for (const [index, file] of command.files.entries()) {
    const wipe = showProgress(index, command, printing, terminal);
    const outcome = await processFile(file, command, printing);
    wipe();
    json.push(outcome.json);
    if (outcome.status > status) status = outcome.status;
    if (outcome.failure !== null) terminal.error(renderLines([line(`${file}: ${outcome.failure}`)], false));
    if (!command.json && outcome.failure === null) {
      const between = index === 0 ? [] : [EMPTY_LINE];
      terminal.out(renderLines([...between, ...outcome.lines], terminal.hasColour));
    }
  }
  if (command.json) terminal.out(`${JSON.stringify(command.files.length === 1 ? json[0] : json, null, 2)}\n`);
  return status;
}

/** Says on a terminal's standard error which file is being read; returns what wipes it out. */
function showProgress(index: number, { files }: FileCommand, { words }: Printing, terminal: Terminal): () => void {
  const file = files[index];
  if (!terminal.showsProgress || files.length < 2 || file === undefined) return () => undefined;
  const text = renderLines([line(words.reading(index + 1, files.length, file))], false).trimEnd();
  terminal.error(`\r\u001B[K${text}`);
  return () => {
    terminal.error('\r\u001B[K');
  };
}
