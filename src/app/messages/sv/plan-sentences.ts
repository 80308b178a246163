import type { Finding, NamedThing, Overwriting } from '../../../core/finding';
import type { FindingSentences } from '../finding-sentences';
import type { Phrases } from '../phrases';

/** What prices, volumes and the plan say about each other. */
export const planSentences: Pick<
  FindingSentences,
  | 'uplift-mismatch'
  | 'uplift-outlier'
  | 'bridge-volume'
  | 'overdrawn'
  | 'budget-deviation'
  | 'unlinked'
  | 'unknown-label'
  | 'overwritten'
  | 'volume-deviation'
  | 'price-deviation'
> = {
  'uplift-mismatch': (finding, say) =>
    `Priserna för ${periodOf(finding)} är uppräknade med ${say.share(finding.actual)}${fits(finding, say)}, ` +
    `inte med ${say.share(finding.expected)} som ${scenario(finding, say)} säger. ` +
    'Räkna om priserna eller rätta det uttalade talet.',
  'uplift-outlier': (finding, say) =>
    `À-priset för ${say.quote(finding.label ?? '')} ${periodOf(finding)} är ${say.amount(finding.actual, finding.unit)}; ` +
    `med de andra radernas uppräkning${others(finding, say)} vore det ${say.amount(finding.expected, finding.unit)}. ` +
    'Något annat än uppräkningen har ändrat priset.',
  'bridge-volume': (finding, say) =>
    `${say.quote(finding.label ?? 'Volymförändring')} för ${periodOf(finding)} är ${say.amount(finding.actual, finding.unit)}; ` +
    `volymer och à-priser ger ${say.computed(finding.expected, finding.unit)}${say.computedDifference(finding)}.`,
  overdrawn: (finding, say) =>
    `${rowName(finding, say)} är ${say.amount(finding.actual, finding.unit)}, men de kopplade volymerna kostar ensamma ` +
    `${say.computed(finding.expected, finding.unit)}. Se över kopplingarna eller budgeten; övrigt förs vidare oförändrat.`,
  'budget-deviation': (finding, say) =>
    `${rowName(finding, say)} är tryckt som ${say.amount(finding.actual, finding.unit)} men volymer och priser ger behovet ` +
    `${say.computed(finding.expected, finding.unit)}${say.computedDifference(finding)}${limit(finding, say)}.`,
  unlinked: (finding, say) =>
    `${say.quote(finding.label ?? '')} ${linkedShare(finding, say)}. Välj vilken verksamhet den hör till på bladet Kopplingar, eller med --link.`,
  'unknown-label': (finding, say) => `${UNKNOWN[finding.details.speaksOf ?? 'linkedItem'](say.amount(finding.actual, null))} Skriv namnet som det står i tabellen, eller töm raden.`,
  overwritten: (finding, say) => OVERWRITTEN[finding.details.overwriting ?? 'changed'](content(finding, 'actual', say), content(finding, 'expected', say)),
  'volume-deviation': (finding, say) =>
    `Volymen för ${say.quote(finding.label ?? '')} blev ${say.amount(finding.actual, finding.unit)} mot budgeterade ` +
    `${say.computed(finding.expected, finding.unit)}${say.computedDifference(finding)}${shareLimit(finding, say)}.`,
  'price-deviation': (finding, say) =>
    `À-priset för ${say.quote(finding.label ?? '')} blev ${say.amount(finding.actual, finding.unit)} mot budgeterade ` +
    `${say.computed(finding.expected, finding.unit)}${say.computedDifference(finding)}${shareLimit(finding, say)}.`,
};

/** What comes of it, from the name that stands there. */
const UNKNOWN: Readonly<Record<NamedThing, (name: string) => string>> = {
  volumeChange: (name) => `Ingen insats heter ${name}, så radens volymändring räknas inte.`,
  otherUplift: (name) => `Ingen verksamhet heter ${name}, så radens uppräkning räknas inte.`,
  linkedItem: (name) => `Ingen insats heter ${name}, så kopplingen räknas inte.`,
  linkedActivity: (name) => `Ingen verksamhet heter ${name}, så kopplingen räknas inte.`,
};

/** From what stands in the cell and what was to stand there. */
const OVERWRITTEN: Readonly<Record<Overwriting, (actual: string, expected: string) => string>> = {
  changed: (actual, expected) =>
    `Någon har ändrat cellen: där står ${actual} i stället för ${expected}. ` +
    'Den lämnas som den är; ange --overwrite för att skriva över den.',
  occupied: (actual, expected) =>
    `Cellen behövs för ${expected}, men där står redan ${actual}. ` +
    'Den lämnas som den är; flytta innehållet, eller ange --overwrite för att skriva över det.',
  left: (actual, expected) =>
    `Någon har ändrat cellen efter att den ersattes: där står ${actual}. Den lämnas så; före ersättningen stod där ${expected}.`,
  lost: (actual) => `Någon hade ändrat cellen: där stod ${actual}. Den tas bort med resten.`,
};

function periodOf({ period, label }: Finding): string {
  return period?.label ?? label ?? 'perioden';
}

function rowName({ label, period }: Finding, say: Phrases): string {
  const name = label === null ? 'Raden' : say.quote(label);
  return period === null ? name : `${name} för ${period.label}`;
}

function fits({ details: { low, high, rows, consistentRows } }: Finding, say: Phrases): string {
  const interval = say.interval(low, high);
  if (interval === '') return '';
  return consistentRows === undefined || rows === undefined
    ? ` (${interval})`
    : ` (${interval} passar ${consistentRows} av ${rows} rader)`;
}

function others({ details: { low, high } }: Finding, say: Phrases): string {
  const interval = say.interval(low, high);
  return interval === '' ? '' : ` (${interval})`;
}

function scenario({ details }: Finding, say: Phrases): string {
  return details.scenario === undefined ? 'scenariot' : `scenariot ${say.quote(details.scenario)}`;
}

function limit({ details, unit }: Finding, say: Phrases): string {
  return details.limit === undefined ? '' : `, mer än gränsen ${say.computed(details.limit, unit)}`;
}

function shareLimit({ details }: Finding, say: Phrases): string {
  return details.limit === undefined ? '' : `, mer än gränsen ${say.share(details.limit)}`;
}

function linkedShare({ actual }: Finding, say: Phrases): string {
  return typeof actual === 'number' && actual > 0
    ? `är kopplad till verksamheter med bara ${say.share(actual)} av kostnaden; resten räknas inte`
    : 'är inte kopplad till någon verksamhet och räknas inte';
}

/** A formula says more than its value, which may be the same. */
function content(finding: Finding, side: 'actual' | 'expected', say: Phrases): string {
  const formula = finding.details.formulas?.[side] ?? null;
  if (formula !== null) return `formeln ${say.quote(formula)}`;
  return finding[side] === null ? 'ingenting' : say.amount(finding[side], finding.unit);
}
