import type { OwnContent, OwnSheetRole } from '../../../workbook/write/draft/own-content';
import type { Preview } from './preview';

/** What is written on a sheet, with what there is to say of it. */
export type SheetPart =
  | { readonly kind: 'results'; readonly hasFrame: boolean; readonly hasDeviation: boolean }
  | { readonly kind: 'prices' }
  /** The existing plan's cells. */
  | { readonly kind: 'replaced'; readonly cells: number }
  | { readonly kind: 'scenarios'; readonly selector: string; readonly charts: number }
  | { readonly kind: 'links'; readonly items: number }
  | { readonly kind: 'findings'; readonly rows: number }
  | { readonly kind: Exclude<OwnSheetRole, 'results' | 'scenarios' | 'links' | 'findings'> };

/** By sheet, what all of ours on it is, in the order the sheets stand. */
export function sheetParts(preview: Preview): Map<string, SheetPart[]> {
  const { content } = preview.composition;
  const parts = new Map<string, SheetPart[]>();
  const add = (sheet: string, part: SheetPart): void => {
    parts.set(sheet, [...(parts.get(sheet) ?? []), part]);
  };
  for (const { id, sheet } of content.besides) add(sheet, id === RESULTS ? resultsPart(preview) : { kind: 'prices' });
  for (const [sheet, cells] of replacedBySheet(content)) add(sheet, { kind: 'replaced', cells });
  for (const { name, role } of content.sheets) add(name, partOf(role, preview));
  return parts;
}

const RESULTS = 'results';

function partOf(role: OwnSheetRole, preview: Preview): SheetPart {
  const { report, composition } = preview;
  switch (role) {
    case 'results':
      return resultsPart(preview);
    case 'scenarios': {
      const charts = composition.content.sheets.find((sheet) => sheet.role === 'scenarios')?.dress.charts.length ?? 0;
      return { kind: role, selector: report.writing.selector?.cell ?? '', charts };
    }
    case 'links':
      return { kind: role, items: report.items.length };
    case 'findings':
      return { kind: role, rows: preview.findings };
    case 'basis':
    case 'document':
    case 'kept':
    case 'snapshots':
      return { kind: role };
  }
}

function resultsPart({ composition: { results } }: Preview): SheetPart {
  const cells = results.activities.flatMap((years) => [...years.values()]);
  return { kind: 'results', hasFrame: cells.some(({ frame }) => frame !== null), hasDeviation: cells.some(({ deviation }) => deviation !== null) };
}

function replacedBySheet({ replaced }: OwnContent): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of replaced) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}
