import type { Finding } from '../../../core/finding';
import type { FindingSentences } from '../finding-sentences';
import type { Phrases } from '../phrases';

/** Numbers that do not follow from the others of the workbook. */
export const arithmeticSentences: Pick<
  FindingSentences,
  | 'sum-mismatch'
  | 'sum-rounding'
  | 'row-arithmetic'
  | 'percent-mismatch'
  | 'reconciliation'
  | 'reconciliation-gross'
  | 'sign'
  | 'unit'
> = {
  'sum-mismatch': (finding, say) =>
    `${sumName(finding, say)} är tryckt som ${say.amount(finding.actual, finding.unit)} men raderna ger ` +
    `${say.amount(finding.expected, finding.unit)}${say.difference(finding)}. ` +
    'Räkna om summan, eller leta efter en rad som saknas eller är fel.',
  'sum-rounding': (finding, say) =>
    `${sumName(finding, say)} är tryckt som ${say.amount(finding.actual, finding.unit)}, raderna ger ` +
    `${say.amount(finding.expected, finding.unit)}${say.difference(finding)}. Avrundningen räcker som förklaring.`,
  'row-arithmetic': (finding, say) =>
    `${computed(finding, say, 'det beräknade beloppet')} är tryckt som ${say.amount(finding.actual, finding.unit)} men ` +
    `${sources(finding, say)} ger ${say.amount(finding.expected, finding.unit)}${say.difference(finding)}. ` +
    'Rätta cellen eller det den räknas från.',
  'percent-mismatch': (finding, say) =>
    `${computed(finding, say, 'procenttalet')} är tryckt som ${say.share(finding.actual)} men ${sources(finding, say)} ger ` +
    `${say.share(finding.expected)}${say.points(finding)}. Räkna om procenttalet.`,
  reconciliation: (finding, say) =>
    `${rowName(finding, say)} är tryckt som ${say.amount(finding.actual, finding.unit)} men ` +
    `${otherPlace(finding, say)} säger ${say.amount(finding.expected, finding.unit)}${say.difference(finding)}. ` +
    'Samma sak ska ha samma belopp i båda tabellerna: avgör vilket som gäller.',
  'reconciliation-gross': (finding, say) =>
    `${rowName(finding, say)} är tryckt som ${say.amount(finding.actual, finding.unit)} men ` +
    `${otherPlace(finding, say)} säger ${say.amount(finding.expected, finding.unit)}${say.difference(finding)}. ` +
    'Nettot stämmer, så kostnader och intäkter är bara olika uppdelade.',
  sign: (finding, say) =>
    `${rowName(finding, say)} har fel tecken: ${say.amount(finding.actual, finding.unit)} ska vara ` +
    `${say.amount(finding.expected, finding.unit)} för att tabellens egna summor ska stämma. Byt tecken i cellen.`,
  unit: (finding) =>
    `Tabellens enhet kan inte stämma: den anges i ${finding.unit ?? 'okänd enhet'} men beloppen är större än hela ` +
    `driftbudgeten${likelyUnit(finding)}. Rätta enheten i tabellens rubrik.`,
};

function sumName({ label, period }: Finding, say: Phrases): string {
  const name = label === null || /^(summa|totalt?|totalsumma)$/i.test(label.trim()) ? 'Summan' : `Summan ${say.quote(label)}`;
  return period === null ? name : `${name} för ${period.label}`;
}

function rowName({ label, period, cell }: Finding, say: Phrases): string {
  if (label === null) return period === null ? `Cellen ${cell}` : `Beloppet för ${period.label}`;
  return period === null ? say.quote(label) : `${say.quote(label)} för ${period.label}`;
}

/** The cell follows from others of its row or column, so the period alone does not say which one it is. */
function computed({ label, period, cell }: Finding, say: Phrases, what: string): string {
  const name = period === null ? what : `${what} för ${period.label}`;
  return `${label === null ? cell : say.quote(label)}: ${name}`;
}

function sources({ details }: Finding, say: Phrases): string {
  const cells = say.cells(details.from ?? []);
  return cells === '' ? 'de tal den räknas från' : cells;
}

function otherPlace({ details: { other } }: Finding, say: Phrases): string {
  if (!other) return 'den andra tabellen';
  const title = other.tableTitle === null ? `bladet ${say.quote(other.sheet)}` : say.quote(other.tableTitle);
  return `${title} (${other.label === null ? say.cell(other) : `${say.cell(other)}, ${say.quote(other.label)}`})`;
}

function likelyUnit({ expected }: Finding): string {
  return typeof expected === 'string' ? `; troligen är det ${expected}` : '';
}
