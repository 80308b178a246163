import { addressOf } from '../../workbook/address';
import { UnwritableCellError } from '../../workbook/write/unwritable-cell-error';
import type { CellBinding } from '../../workbook/write/unwritable-cell-error';
import { problemOf } from '../live/session-problem';
import type { Language } from '../options';
import { sessionMessage } from './session-message';
import type { SessionSentence } from './session-message';

const CAUSES: Readonly<Record<Language, Readonly<Record<CellBinding, string>>>> = {
  sv: {
    'array-formula': 'Cellen hör till en matrisformel, som inte går att ändra i en cell för sig.',
    'data-table': 'Cellen hör till en datatabell, som inte går att ändra i en cell för sig.',
    'table-header': 'Cellen är en rubrik i en Excel-tabell. Formler går efter rubriken, så den går inte att ändra här.',
  },
  en: {
    'array-formula': 'The cell belongs to an array formula, which cannot be changed in a single cell.',
    'data-table': 'The cell belongs to a data table, which cannot be changed in a single cell.',
    'table-header': 'The cell is a header of an Excel table. Formulas go by it, so it cannot be changed here.',
  },
};

const NEXT: Readonly<Record<Language, string>> = {
  sv: 'Ändra den i Excel. Det du skrev är inte infört.',
  en: 'Change it in Excel. What you typed has not been entered.',
};

/** Why what a person typed in a cell was not taken, whatever was thrown for it. */
export function refusedEditMessage(error: unknown, language: Language): SessionSentence {
  if (!(error instanceof UnwritableCellError)) return sessionMessage(problemOf(error), language);
  const { sheet, row, column, binding } = error;
  return { cause: `${sheet}!${addressOf(row, column)}: ${CAUSES[language][binding]}`, next: NEXT[language] };
}
