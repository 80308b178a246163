import { UnreadableWorkbookError } from '../workbook/workbook';
import { MAX_CELLS } from './limits';
import type { PackageParts } from './package-parts';
import { parseXml } from './parse-xml';
import { TextRuns } from './text-runs';

/** The texts that cells refer to by their number, counted from 0. Throws UnreadableWorkbookError. */
export function readSharedStrings(parts: PackageParts, part: string): string[] {
  const strings: string[] = [];
  const runs = new TextRuns();
  parseXml(part, parts.pieces(part), {
    open(name, attributes) {
      runs.open(name, attributes);
    },
    text(text) {
      runs.text(text);
    },
    close(name) {
      runs.close(name);
      if (name !== 'si') return;
      if (strings.length >= MAX_CELLS) throw new UnreadableWorkbookError('too-large', part);
      strings.push(runs.take());
    },
  });
  return strings;
}
