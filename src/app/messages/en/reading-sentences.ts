import type { Finding } from '../../../core/finding';
import type { FindingSentences } from '../finding-sentences';
import type { Phrases } from '../phrases';

/** Cells and labels that cannot be read, or that are read with a reservation. */
export const readingSentences: Pick<
  FindingSentences,
  | 'unreadable'
  | 'ambiguous'
  | 'excel-error'
  | 'duplicate-row'
  | 'missing-price'
  | 'missing-volume'
  | 'personal-data'
  | 'near-label'
  | 'text-number'
  | 'blank'
> = {
  unreadable: (finding, say) =>
    String(finding.actual).startsWith('=')
      ? `${place(finding, say)} has a formula without a calculated value: ${say.quote(String(finding.actual))}. Open the file in Excel and save it.`
      : `${place(finding, say)} should be a number but holds ${say.amount(finding.actual, null)}. Write the number, or "-" if there is none.`,
  ambiguous: (finding, say) =>
    `${place(finding, say)} can be read in two ways: is ${say.amount(finding.actual, null)} thousands or decimals? ` +
    'Nothing is counted. Write it with a space between thousands and a comma before decimals.',
  'excel-error': (finding, say) =>
    `${place(finding, say)} holds ${finding.actual === null ? 'an Excel error' : `the error ${String(finding.actual)}`}. Nothing is counted; mend the formula or write the number.`,
  'duplicate-row': (finding, say) =>
    `The row ${say.quote(finding.label ?? '')} occurs twice in the same section${otherCell(finding, say, ' (also in ', ')')}. ` +
    'Remove one of them or give them different names.',
  'missing-price': (finding, say) =>
    `${say.quote(finding.label ?? '')} has a volume but no unit price${otherTable(finding, say, ' in ')}. ` +
    'Its cost cannot be computed; add a unit price.',
  'missing-volume': (finding, say) =>
    `${say.quote(finding.label ?? '')} has a unit price but no volume${otherTable(finding, say, ' in ')}. ` +
    'Its cost cannot be computed; add the volume.',
  // The number itself is never repeated.
  'personal-data': () => 'The cell seems to hold a personal identity number. Remove it before the file is passed on.',
  'near-label': (finding, say) =>
    `${say.amount(finding.actual ?? finding.label ?? 'The label', null)} and ${say.amount(finding.expected ?? 'another', null)}` +
    `${otherCell(finding, say, ' (', ')')} are probably the same thing under different names. They are taken as one; write them alike.`,
  'text-number': (finding, say) =>
    `${countOf(finding)} in ${finding.label === null ? 'the column' : say.quote(finding.label)} (${finding.cell}) are stored as text. ` +
    'They are read as numbers here, but Excel does not count them; convert them.',
  blank: (finding, say) =>
    `${place(finding, say)} is empty though the rest of its row is filled. It is counted as nothing; write "-" or 0 if that is meant.`,
};

function place({ label, period, cell }: Finding, say: Phrases): string {
  if (label === null) return period === null ? `Cell ${cell}` : `The cell for ${period.label}`;
  return period === null ? say.quote(label) : `${say.quote(label)} for ${period.label}`;
}

function otherCell({ details: { other } }: Finding, say: Phrases, before: string, after: string): string {
  return other ? before + say.cell(other) + after : '';
}

function otherTable({ details: { other } }: Finding, say: Phrases, before: string): string {
  return other?.tableTitle ? before + say.quote(other.tableTitle) : '';
}

function countOf({ details: { count } }: Finding): string {
  return count === undefined ? 'Numbers' : `${count} number(s)`;
}
