import type { Language } from '../../app/options';
import { line } from '../layout/line';
import type { Line, Look } from '../layout/line';
import { wrapText } from '../layout/text-width';
import { COMMAND_LINE_WORDS } from '../words/command-line-words';
import type { CommandLineWords } from '../words/command-line-words';

/** What every part of the output needs to know. */
export interface Printing {
  readonly language: Language;
  readonly words: CommandLineWords;
  /** Places on a line. */
  readonly width: number;
}

export function printingIn(language: Language, width: number): Printing {
  return { language, words: COMMAND_LINE_WORDS[language], width };
}

export function heading(text: string): Line[] {
  return [[], line(text, 'strong')];
}

/** A text on as many lines as it takes, each as far in as `indent`. */
export function paragraph(text: string, { width }: Printing, indent = 0, look: Look = 'plain'): Line[] {
  const space = ' '.repeat(indent);
  return wrapText(text, Math.max(20, width - indent)).map((part) => line(space + part, look));
}
