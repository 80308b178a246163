import { OWN_STYLES } from '../../draft/own-styles';
import { number, plus } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at } from '../../formula/reference';
import type { CellHandle } from '../../formula/reference';
import { sourceExpression } from '../../formula/source-expression';
import type { BasisDraft } from '../basis-draft';
import type { ChangeBlock } from './change-block';
import { draftHeader } from '../draft-header';

const LABEL = 0;

/**
 * The total frame by year: as it is given, else the year before carried over the bridge. Years without one are absent.
 * Years between plan years are there for what is carried through them.
 */
export function draftFrame(basis: BasisDraft, baseTotal: CellHandle<number>, changes: ChangeBlock): Map<number, CellHandle<number>> {
  const { write, draft, rows, years, words } = basis;
  const { model } = write.input;
  const { heading, header, first } = rows.frame;
  const all = [model.baseYear, ...years];
  draft.text(heading, LABEL, words.frame.heading, OWN_STYLES.heading);
  draftHeader(draft, header, [
    { column: LABEL, text: words.frame.label, isNumber: false },
    ...all.map((year, index) => ({ column: LABEL + 1 + index, text: words.frame.year(year), isNumber: true })),
  ]);
  draft.text(first, LABEL, words.frame.row, OWN_STYLES.text);
  const frame = new Map<number, CellHandle<number>>();
  all.forEach((year, index) => {
    const amount = frameOf(basis, year, { baseTotal, changes, before: frame.get(year - 1) });
    if (amount) frame.set(year, draft.formula(first, LABEL + 1 + index, amount, OWN_STYLES.exact));
  });
  return frame;
}

interface FrameTerms {
  readonly baseTotal: CellHandle<number>;
  readonly changes: ChangeBlock;
  readonly before: CellHandle<number> | undefined;
}

function frameOf({ write, kept }: BasisDraft, year: number, { baseTotal, changes, before }: FrameTerms): Expression<number> | null {
  const { sources, model } = write.input;
  const source = sources.frame.get(year);
  if (source?.kind === 'cell') return sourceExpression(source.source, write.workbook, kept);
  if (source?.kind === 'budgets') return at(baseTotal, 'both');
  if (source?.kind === 'carried' && before) return plus(at(before), changes.total(year));
  const known = model.frame.get(year);
  return known === undefined ? null : number(known);
}
