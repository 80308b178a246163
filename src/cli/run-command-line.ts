import type { Language } from '../app/options';
import { unreadableMessage } from '../app/messages/unreadable-message';
import { version } from '../../package.json';
import { ArgumentError } from './arguments/argument-error';
import type { Command } from './arguments/command';
import { parseCommand } from './arguments/parse-command';
import { EXIT } from './exit-status';
import type { ExitStatus } from './exit-status';
import { processFiles } from './process-files';
import { failureOf } from './read-workbook-file';
import { refreshFiles } from './refresh-files';
import type { Terminal } from './terminal';
import { argumentMessage } from './words/argument-message';
import { helpText } from './words/help-text';

/** The words after the program's name → output and exit status. Never rejects. */
export async function runCommandLine(words: readonly string[], terminal: Terminal, now: () => Date): Promise<ExitStatus> {
  const language = wantedLanguage(words);
  try {
    return await execute(parseCommand(words), terminal, now);
  } catch (error) {
    if (error instanceof ArgumentError) {
      terminal.error(`${argumentMessage(error.problem, language)}\n`);
      return EXIT.wrongUsage;
    }
    const { problem, where } = failureOf(error);
    terminal.error(`${unreadableMessage(problem, where, language)}\n`);
    return EXIT.fileFailed;
  }
}

async function execute(command: Command, terminal: Terminal, now: () => Date): Promise<ExitStatus> {
  switch (command.kind) {
    case 'help':
      terminal.out(helpText(command.language));
      return EXIT.done;
    case 'version':
      terminal.out(`${version}\n`);
      return EXIT.done;
    case 'check':
    case 'plan':
    case 'variance':
      return await processFiles(command, terminal, now);
    case 'refresh':
      return await refreshFiles(command, terminal, now);
  }
}

/** For the sentence about arguments that could not be understood. */
function wantedLanguage(words: readonly string[]): Language {
  const place = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = words[place] === '--lang' ? words[place + 1] : words[place]?.slice('--lang='.length);
  return value === 'en' ? 'en' : 'sv';
}
