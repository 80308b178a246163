import type { Finding, FindingCode } from '../../../core/finding';
import { findingMessage } from '../../messages/finding-message';
import type { Inspection } from '../../inspect-workbook';
import type { FindingEntry } from './deviation-entry';
import type { DeviationRow } from './deviation-row';
import { isShared } from './finding-entries';
import type { FindingRowText } from './finding-row-text';
import { figuresSentence } from './figures-sentence';
import { printedCell, roundingOf } from './printed-cells';
import type { RowTerms } from './row-terms';
import type { SharedCode, SingleCode } from './shared-codes';
import { upliftRow } from './uplift-row';

export interface FindingRowInput {
  readonly inspection: Inspection;
  readonly baseYear: number | null;
}

export function findingRow(entry: FindingEntry, input: FindingRowInput, terms: RowTerms): Omit<DeviationRow, 'approval'> {
  const { key, severity, table } = entry;
  return { key, severity, table, entry, bar: null, ...textOf(entry, input, terms) };
}

function textOf({ findings, severity }: FindingEntry, input: FindingRowInput, terms: RowTerms): FindingRowText {
  const [first] = findings;
  if (first.code === 'uplift-mismatch') return upliftRow(findings, input.inspection, severity === 'info', terms);
  if (first.code === 'overdrawn') return overdrawnRow(findings, input, terms);
  if (isShared(first.code)) return sharedRow(findings, terms);
  return singleRow(findings, input.inspection, terms);
}

/** One cell; what else is wrong with the same one comes after. */
function singleRow(findings: FindingEntry['findings'], inspection: Inspection, terms: RowTerms): FindingRowText {
  const [first, ...others] = findings;
  const { words, amount, language } = terms;
  const sentences = findings.map((finding) => figuresSentence(finding, inspection, terms) ?? findingMessage(finding, language));
  const rounding = first.code === 'sum-mismatch' ? roundingOf(inspection, [first, ...(first.details.from ?? [])]) : null;
  const isAmount = first.unit !== null && first.code !== 'percent-mismatch';
  return {
    name: words.finding.title[first.code as SingleCode](subjectOf(first, inspection), first.period?.label ?? null, String(first.actual ?? '')),
    difference: first.difference !== null && isAmount ? amount(first.difference, first.unit, { signed: true }) : null,
    sentence: sentences.join(' '),
    aside: rounding !== null ? words.finding.rounding(amount(rounding, first.unit)) : others.length > 0 && first.code === 'excel-error' ? words.finding.cells(findings.length) : null,
    place: { sheet: first.sheet, cell: first.cell },
  };
}

const NAMED_BY_TABLE: readonly FindingCode[] = ['unit'];
const NAMED_BY_OTHER: readonly FindingCode[] = ['reconciliation', 'reconciliation-gross'];

/** What the row is about: "Summa" of a detail table is the activity that the overview has it as. */
function subjectOf({ code, label, details, sheet, cell, table }: Finding, inspection: Inspection): string {
  const title = inspection.tables.find(({ id }) => id === table)?.title ?? null;
  if (NAMED_BY_TABLE.includes(code)) return title ?? sheet;
  return (NAMED_BY_OTHER.includes(code) ? details.other?.label : null) ?? label ?? printedCell(inspection, { sheet, cell })?.table.title ?? cell;
}

const NAMES_SHOWN = 3;

function sharedRow(findings: FindingEntry['findings'], terms: RowTerms): FindingRowText {
  const { words, language } = terms;
  const [first] = findings;
  const code = first.code as Exclude<SharedCode, 'uplift-mismatch'>;
  const names = namesOf(findings, terms);
  const advice = words.finding.sharedAdvice[code];
  const count = findings.reduce((sum, { details }) => sum + (details.count ?? 1), 0);
  const isTold = findings.length === 1 && advice === undefined;
  return {
    name: words.finding.shared[code](findings.length),
    difference: null,
    sentence: isTold ? findingMessage(first, language) : [words.finding.among(names.slice(0, NAMES_SHOWN), Math.max(0, names.length - NAMES_SHOWN)), advice].filter(Boolean).join(' '),
    aside: count === 1 ? null : words.finding.cells(count),
    place: { sheet: first.sheet, cell: first.cell },
  };
}

/** What tells them apart: the rows, else the periods of a row. */
function namesOf(findings: FindingEntry['findings'], { words, amount }: RowTerms): string[] {
  const [{ code }] = findings;
  if (code === 'bridge-volume') {
    return findings.map(({ period, actual, expected, unit }) => words.finding.bridge(period?.label ?? '', amount(actual, unit, { most: 0 }), amount(expected, unit, { most: 0 })));
  }
  const labels = [...new Set(findings.map(({ label, cell }) => label ?? cell))];
  return labels.length > 1 ? labels : [...new Set(findings.map(({ period, label, cell }) => period?.label ?? label ?? cell))];
}

/** Said of the base year, where the plan itself decides by it. */
function overdrawnRow(findings: FindingEntry['findings'], { baseYear }: FindingRowInput, { words, amount, percent }: RowTerms): FindingRowText {
  const lead = findings.find(({ period }) => period?.year === baseYear) ?? findings[0];
  const { actual, expected, unit, period, label } = lead;
  const share = typeof actual === 'number' && typeof expected === 'number' && actual !== 0 ? percent(expected / actual, 0) : '';
  const others = findings.filter((finding) => finding !== lead).flatMap(({ period: each }) => each?.label ?? []);
  const whole = (value: Finding['actual']): string => amount(value, unit, unit === 'mnkr' ? {} : { most: 0 });
  return {
    name: words.finding.title.overdrawn(label ?? '', null, ''),
    difference: null,
    sentence: [words.finding.overdrawn(period?.label ?? '', share, whole(expected), whole(actual)), others.length === 0 ? '' : words.finding.also(others)].join(' ').trim(),
    aside: share,
    place: { sheet: lead.sheet, cell: lead.cell },
  };
}
