import { line, renderLines } from './layout/line';
import type { Printing } from './print/printing';
import type { Terminal } from './terminal';

/** Says on a terminal's standard error which of several files is being read; returns what wipes it out. */
export function showProgress(index: number, files: readonly string[], { words }: Printing, terminal: Terminal): () => void {
  const file = files[index];
  if (!terminal.showsProgress || files.length < 2 || file === undefined) return () => undefined;
  const text = renderLines([line(words.reading(index + 1, files.length, file))], false).trimEnd();
  terminal.error(`\r\u001B[K${text}`);
  return () => {
    terminal.error('\r\u001B[K');
  };
}
