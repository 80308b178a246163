import type { PartSource } from '../package/part-source';
import { parseXml } from '../xml/parse-xml';
import type { ReadingBudget } from './reading-budget';
import { TextRuns } from './text-runs';

/** The texts that cells refer to by their number, counted from 0. Throws UnreadableWorkbookError. */
export function readSharedStrings(parts: PartSource, part: string, budget: ReadingBudget): string[] {
  const strings: string[] = [];
  const runs = new TextRuns();
  parseXml(part, parts.pieces(part), {
    root: 'sst',
    open(name, attributes) {
      runs.open(name, attributes);
    },
    text(text) {
      runs.text(text);
    },
    close(name) {
      runs.close(name);
      if (name !== 'si') return;
      budget.takeItems(1, part);
      strings.push(runs.take());
    },
  });
  return strings;
}
