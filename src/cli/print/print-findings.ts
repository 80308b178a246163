import type { FindingReport } from '../../app/contract/finding-report';
import { groupFindings } from '../../app/group-findings';
import { FINDING_NAMES } from '../../app/messages/finding-names';
import { TABLE_WORDS } from '../../app/messages/table-words';
import type { FindingCode, Severity } from '../../core/finding';
import { line, span } from '../layout/line';
import type { Line, Look } from '../layout/line';
import { wrapText } from '../layout/text-width';
import { heading, paragraph } from './printing';
import type { Printing } from './printing';

const LOOKS: Readonly<Record<Severity, Look>> = { error: 'error', warning: 'warning', info: 'faint' };

/** A sign as well, since colour is never the only one. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };

/** More findings of one informing kind than this are shown together, as cells. */
const SHOWN_ONE_BY_ONE = 3;
const CELLS_SHOWN = 12;

/** "1 fel, 2 varningar, 5 upplysningar". */
export function countFindings(findings: readonly FindingReport[], { language }: Printing): string {
  const { severities } = TABLE_WORDS[language];
  return (['error', 'warning', 'info'] as const)
    .map((severity) => {
      const count = ofSeverity(findings, severity).length;
      return `${count} ${severities[severity][count === 1 ? 0 : 1]}`;
    })
    .join(', ');
}

/** Errors and warnings in full, the most important first. */
export function printProblems(findings: readonly FindingReport[], printing: Printing): Line[] {
  return (['error', 'warning'] as const).flatMap((severity) => printInFull(ofSeverity(findings, severity), severity, printing));
}

/** What is good to know: few of a kind in full, many as cells. */
export function printNotes(findings: readonly FindingReport[], printing: Printing): Line[] {
  const notes = ofSeverity(findings, 'info');
  if (notes.length === 0) return [];
  const codes = [...new Set(notes.map(({ code }) => code))];
  const title = TABLE_WORDS[printing.language].severities.info[1];
  return [
    ...heading(capitalise(title)),
    ...codes.flatMap((code) => printKind(code, notes.filter((note) => note.code === code), printing)),
  ];
}

function printInFull(findings: readonly FindingReport[], severity: Severity, printing: Printing): Line[] {
  if (findings.length === 0) return [];
  const [one, several] = TABLE_WORDS[printing.language].severities[severity];
  const title = heading(`${capitalise(findings.length === 1 ? one : several)} (${findings.length})`);
  return [...title, ...groupFindings(findings).flatMap((group) => printGroup(group, printing))];
}

function printGroup(group: readonly FindingReport[], printing: Printing): Line[] {
  const [first, ...others] = group;
  if (!first) return [];
  const also = others.map(({ cell, label }) => (label === first.label || label === null ? cell : `${cell} (${label})`));
  const rest = also.length === 0 ? [] : paragraph(printing.words.alsoIn(also.join(', ')), printing, 4);
  return [...printFinding(first, printing), ...rest];
}

/** The sign and the place, and the sentence below it. */
function printFinding({ severity, sheet, cell, message }: FindingReport, { width }: Printing): Line[] {
  const first: Line = [span(`  ${SIGNS[severity]} `, LOOKS[severity]), span(`${sheet}!${cell}`, 'strong')];
  return [first, ...wrapText(message, Math.max(20, width - 4)).map((part) => line(`    ${part}`))];
}

function printKind(code: FindingCode, notes: readonly FindingReport[], printing: Printing): Line[] {
  if (notes.length <= SHOWN_ONE_BY_ONE) return notes.flatMap((note) => printFinding(note, printing));
  const name = FINDING_NAMES[printing.language][code];
  const title: Line = [span(`  ${SIGNS.info} `, LOOKS.info), span(`${name} (${notes.length})`, 'strong')];
  return [title, ...paragraph(cellsOf(notes, printing), printing, 4)];
}

/** "Volymer!B3, C3, D8; Mått!B4 och 3 till". */
function cellsOf(notes: readonly FindingReport[], { words }: Printing): string {
  const shown = notes.slice(0, CELLS_SHOWN);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))];
  const text = sheets
    .map((sheet) => `${sheet}!${shown.flatMap((note) => (note.sheet === sheet ? [note.cell] : [])).join(', ')}`)
    .join('; ');
  const rest = notes.length - shown.length;
  return rest === 0 ? text : `${text} ${words.cellsMore(rest)}`;
}

function ofSeverity(findings: readonly FindingReport[], severity: Severity): FindingReport[] {
  return findings.filter((finding) => finding.severity === severity);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
