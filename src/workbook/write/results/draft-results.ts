import type { OwnArea, OwnSheet } from '../draft/own-content';
import { refersTo } from '../formula/reference';
import type { BasisPlaces, ScenarioPlaces } from '../plan-places';
import type { WriteInput } from '../write-input';
import type { NameWrite, TableResize } from '../write-plan';
import { draftBeside } from './beside/beside-table';
import { resultColumns } from './result-columns';
import type { ResultPlaces } from './result-places';
import { draftResultsSheet } from './results-sheet';
import { RESULT_WORDS } from './words';

export interface Results {
  readonly besides: readonly OwnArea[];
  readonly sheets: readonly OwnSheet[];
  readonly tables: readonly TableResize[];
  readonly names: readonly NameWrite[];
  readonly places: ResultPlaces;
}

/**
 * Need, frame, deviation, flag and rounding of each plan year: beside the activity table, or where there is no room on a
 * sheet of their own. `replace`: the existing plan's cells are about to hold the need, so nothing is compared with them.
 */
export function draftResults(
  write: WriteInput,
  scenario: ScenarioPlaces,
  basis: BasisPlaces,
  { replace }: { readonly replace: boolean },
): Results {
  const columns = resultColumns(write.input, basis, RESULT_WORDS[write.language]);
  const drafted = draftBeside(write, scenario, basis, columns, replace);
  if (drafted) {
    const { area, resize, places } = drafted;
    return { besides: [area], sheets: [], tables: resize ? [resize] : [], names: namesOf(write, basis, places), places };
  }
  const { sheet, places } = draftResultsSheet(write, scenario, basis, columns);
  return { besides: [], sheets: [sheet], tables: [], names: namesOf(write, basis, places), places };
}

/**
 * The totals of need and frame by year; where the table has no total row, those of Underlag, unless the table writes costs with
 * another sign: a name says the same in every workbook.
 */
function namesOf({ workbook, input, language }: WriteInput, basis: BasisPlaces, { total }: ResultPlaces): NameWrite[] {
  const words = RESULT_WORDS[language];
  const taken = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  const free = (name: string) => (taken.has(name.toLowerCase()) ? `volymplan_${name}` : name);
  return input.model.planYears.flatMap((year): NameWrite[] => {
    const [written, totals] = [total?.get(year), input.costFactor === 1 ? basis.totals.get(year) : undefined];
    const need = written?.need ?? totals?.footedNeed;
    const frame = written?.frame ?? totals?.footedFrame;
    return [
      ...(need ? [{ name: free(words.needName(year)), refersTo: refersTo(need), isHidden: false }] : []),
      ...(frame ? [{ name: free(words.frameName(year)), refersTo: refersTo(frame), isHidden: false }] : []),
    ];
  });
}
