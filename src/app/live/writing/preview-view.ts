import { rangeOf } from '../../../workbook/address';
import { around } from '../../../workbook/area';
import { writesBySheet } from '../../../workbook/write/writes-by-sheet';
import type { FindingReport } from '../../contract/finding-report';
import type { SheetWriting } from '../../contract/writing-report';
import type { Language, WriteOptions } from '../../options';
import { rememberedOptions } from '../../write/remembered-options';
import { linkCounts } from '../basis/link-counts';
import type { Working } from '../working';
import { cellChanges } from './cell-change';
import type { CellChange } from './cell-change';
import { needYears } from './need-table';
import type { NeedYear } from './need-table';
import type { Preview } from './preview';
import { scenarioPercents } from './scenario-percents';
import { sheetParts } from './sheet-part';
import type { SheetPart } from './sheet-part';

/** What the tab *Skriv* shows before anything is written. */
export interface PreviewView {
  readonly scenario: string;
  /** "3,5 / 3,1 %". */
  readonly percents: string;
  readonly choice: WritingChoice;
  /** Cells that get another content: what the button says. */
  readonly cells: number;
  readonly hasChanges: boolean;
  readonly sheets: readonly SheetFold[];
  /** Cells of ours that a person has changed, with what stands there and what would. */
  readonly changedByPerson: readonly FindingReport[];
  /** Items whose links nobody has confirmed, and how many of them are not counted until somebody has. */
  readonly toConfirm: number;
  readonly uncounted: number;
}

/** What can be chosen of how it is written. */
export interface WritingChoice extends WriteOptions {
  /** Whether there is a plan that could be replaced. */
  readonly canReplace: boolean;
  /** Done by an earlier run: only taking out everything of ours puts it back. */
  readonly isReplaced: boolean;
  readonly hasDocument: boolean;
}

/** A sheet that is written on, or that is ours and stays as it is. */
export interface SheetFold extends Pick<SheetWriting, 'sheet' | 'isNew' | 'filled' | 'changed' | 'emptied'> {
  readonly state: 'written' | 'unchanged' | 'removed';
  /** Around all its written cells; null where there are none. */
  readonly range: string | null;
  readonly parts: readonly SheetPart[];
  /** Where the need stands on it: by plan year; else nothing. */
  readonly needs: readonly NeedYear[];
  readonly cells: readonly CellChange[];
}

export function previewView(preview: Preview, language: Language): PreviewView {
  const { report, working, overwritten } = preview;
  const links = linkCounts(working.planned.kind === 'planned' ? working.planned.basis.input.model : { items: [], links: [] });
  return {
    scenario: report.scenario.name,
    percents: scenarioPercents(report.scenario, language),
    choice: choiceOf(working, preview),
    cells: report.writes.length,
    hasChanges: preview.hasChanges,
    sheets: sheetFolds(preview),
    changedByPerson: overwritten,
    toConfirm: links.toConfirm,
    uncounted: links.weak,
  };
}

function choiceOf({ reading, choices }: Working, { report }: Preview): WritingChoice {
  const before = rememberedOptions(reading.own.found);
  const { replace, document, overwrite } = choices.writing;
  return {
    replace: replace || before.replace,
    document: document || before.document,
    overwrite,
    canReplace: Object.values(report.totals).some(({ existing }) => existing !== null) || report.activities.some(({ years }) => Object.values(years).some(({ existing }) => existing !== null)),
    isReplaced: before.replace,
    hasDocument: before.document,
  };
}

/** Sheets that are written on as they stand in the workbook, then those of ours that stay as they are, and those that go. */
export function sheetFolds(preview: Preview): SheetFold[] {
  const { report, plan, working } = preview;
  const { writing } = report;
  const parts = sheetParts(preview);
  const writes = new Map(writesBySheet(plan).map((each) => [each.sheet, each.cells]));
  const needs = needYears(preview);
  const written = writing.sheets.map(({ sheet, isNew, filled, changed, emptied }): SheetFold => {
    const cells = writes.get(sheet) ?? [];
    const here = parts.get(sheet) ?? [];
    return {
      sheet,
      isNew,
      filled,
      changed,
      emptied,
      state: 'written',
      range: cells.length === 0 ? null : rangeOf(around(cells)),
      parts: here,
      needs: here.some(({ kind }) => kind === 'results') ? needs : [],
      cells: cellChanges(sheet, cells, working.reading.own.current),
    };
  });
  const isWritten = new Set(written.map(({ sheet }) => sheet));
  const unchanged = [...parts].filter(([sheet]) => !isWritten.has(sheet)).map(([sheet, here]) => ({ ...still(sheet, 'unchanged'), parts: here }));
  return [...written, ...unchanged, ...writing.removedSheets.map((sheet) => still(sheet, 'removed'))];
}

function still(sheet: string, state: 'unchanged' | 'removed'): SheetFold {
  return { sheet, isNew: false, filled: 0, changed: 0, emptied: 0, state, range: null, parts: [], needs: [], cells: [] };
}
