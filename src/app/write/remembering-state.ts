import type { Workbook } from '../../workbook/workbook';
import { findOwn } from '../../workbook/write/own/find/find-own';
import { isOwnName } from '../../workbook/write/own/find/own-names';
import { writeState } from '../../workbook/write/own/find/stored-state';
import type { Language } from '../options';
import { optionsToRemember } from './remembered-options';
import type { RememberedOptions } from './remembered-options';

/**
 * What the workbook is to keep out of sight (`LiveWorkbook.remember`) for it to remember the options, all else as it stands; also of
 * one that keeps nothing yet, whose sheets are to be written in `language`.
 */
export function rememberingState(workbook: Workbook, options: RememberedOptions, language: Language): string {
  const found = findOwn(workbook);
  const { state } = found;
  return writeState({
    version: 1,
    language: found.language ?? language,
    options: { ...state?.options, ...UNSAID, ...optionsToRemember(options) },
    areas: state?.areas ?? {},
    dress: state?.dress ?? {},
    // Those that a person can see: without a state they are known by what they refer to.
    names: state?.names ?? found.names.filter((name) => !isOwnName(name)),
  });
}

/** What is not said any longer is not kept either: JSON leaves it out. */
const UNSAID = { base: undefined, table: undefined, tables: undefined, links: undefined, approvals: undefined };
