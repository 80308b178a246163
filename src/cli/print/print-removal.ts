import type { RemovalReport } from '../../app/contract/writing-report';
import { span } from '../layout/line';
import type { Line } from '../layout/line';
import { WRITING_WORDS } from '../words/writing-words';
import { printProblems } from './print-findings';
import { printOtherKind, printSheets } from './print-writing';
import { heading, paragraph } from './printing';
import type { Printing } from './printing';

/** What was taken out, or would be. */
export function printRemoval({ file, writing, findings, out }: RemovalReport, printing: Printing): Line[] {
  const say = WRITING_WORDS[printing.language];
  const name: Line = [span(file, 'strong')];
  if (!writing.hasChanges) {
    const rest = out === null ? say.nothingWritten : say.copied(out);
    return [name, ...paragraph(`${say.nothingToRemove} ${rest}`, printing)];
  }
  return [
    name,
    ...heading(out === null ? say.wouldRemove : say.removed(out)),
    ...printSheets(writing, printing),
    ...printProblems(findings, printing),
    ...printOtherKind(file, out, printing),
    ...(out === null ? [[], ...paragraph(`${say.nothingWritten} ${say.howToRemove}`, printing, 0, 'faint')] : []),
  ];
}
