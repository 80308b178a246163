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
      ? `${place(finding, say)} har en formel utan beräknat värde: ${say.quote(String(finding.actual))}. Öppna filen i Excel och spara den.`
      : `${place(finding, say)} ska vara ett tal men innehåller ${say.amount(finding.actual, null)}. Skriv talet, eller "-" om det inte finns något.`,
  ambiguous: (finding, say) =>
    `${place(finding, say)} kan läsas på två sätt: är ${say.amount(finding.actual, null)} ett tusental eller ett decimaltal? ` +
    'Inget är räknat. Skriv talet med mellanslag mellan tusental och komma före decimaler.',
  'excel-error': (finding, say) =>
    `${place(finding, say)} innehåller ${finding.actual === null ? 'ett Excelfel' : `felet ${String(finding.actual)}`}. Inget är räknat; rätta formeln eller skriv talet.`,
  'duplicate-row': (finding, say) =>
    `Raden ${say.quote(finding.label ?? '')} finns två gånger i samma avsnitt${otherCell(finding, say, ' (även i ', ')')}. ` +
    'Ta bort den ena eller ge dem olika namn.',
  'missing-price': (finding, say) =>
    `${say.quote(finding.label ?? '')} har volym men inget à-pris${otherTable(finding, say, ' i ')}. ` +
    'Kostnaden kan inte räknas; lägg till ett à-pris.',
  'missing-volume': (finding, say) =>
    `${say.quote(finding.label ?? '')} har à-pris men ingen volym${otherTable(finding, say, ' i ')}. ` +
    'Kostnaden kan inte räknas; lägg till volymen.',
  // The number itself is never repeated.
  'personal-data': () => 'Cellen ser ut att innehålla ett personnummer. Ta bort det innan filen sprids.',
  'near-label': (finding, say) =>
    `${say.amount(finding.actual ?? finding.label ?? 'Namnet', null)} och ${say.amount(finding.expected ?? 'ett annat', null)}` +
    `${otherCell(finding, say, ' (', ')')} är troligen samma sak under olika namn. De räknas som samma; skriv lika.`,
  'text-number': (finding, say) =>
    `${countOf(finding)} i ${finding.label === null ? 'kolumnen' : say.quote(finding.label)} (${finding.cell}) är lagrade som text. ` +
    'De är lästa som tal, men Excel räknar inte med dem; gör om dem till tal.',
  blank: (finding, say) =>
    `${place(finding, say)} är tom fast resten av raden är ifylld. Den räknas som ingenting; skriv "-" eller 0 om det är meningen.`,
};

function place({ label, period, cell }: Finding, say: Phrases): string {
  if (label === null) return period === null ? `Cellen ${cell}` : `Cellen för ${period.label}`;
  return period === null ? say.quote(label) : `${say.quote(label)} för ${period.label}`;
}

function otherCell({ details: { other } }: Finding, say: Phrases, before: string, after: string): string {
  return other ? before + say.cell(other) + after : '';
}

function otherTable({ details: { other } }: Finding, say: Phrases, before: string): string {
  return other?.tableTitle ? before + say.quote(other.tableTitle) : '';
}

function countOf({ details: { count } }: Finding): string {
  return count === undefined ? 'Tal' : `${count} tal`;
}
