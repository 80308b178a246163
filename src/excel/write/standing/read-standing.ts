import { addressOf, parseAddress } from '../../../workbook/address';
import type { Sheet, Workbook } from '../../../workbook/workbook';
import type { WriteWatch } from '../../../workbook/workbook-host';
import type { CellWrite, WritePlan } from '../../../workbook/write/write-plan';
import { Batches } from '../../run/batches';
import type { Place } from '../cells/rectangles';
import { linkChanges } from '../dress/link-changes';
import { NOTHING_STANDS, type StandingDress } from '../dress/standing-dress';
import { writesBySheet, type SheetWrites } from '../writes-by-sheet';
import { askFormatPlaces, askFormats, formatsWithin, type FormatPlace } from './ask-formats';
import { askLinks } from './ask-links';
import { askLooks, askNumberFormats } from './ask-looks';
import type { StandingSheet } from './standing-sheet';

/**
 * What the writer has to know of the sheets that are there, by name: two rounds, each in as few requests as the answers' sizes allow.
 * `isOwn` tells which sheets are ours. Rejects as `runInExcel`.
 */
export async function readStanding(
  plan: WritePlan,
  workbook: Workbook,
  isOwn: (sheet: string) => boolean,
  watch: WriteWatch = {},
): Promise<ReadonlyMap<string, StandingSheet>> {
  const known = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const asked = writesBySheet(plan).flatMap((writes) => {
    const sheet = known.get(writes.sheet);
    return sheet ? [new StandingQuestions(writes, sheet, isOwn(writes.sheet))] : [];
  });
  const batches = new Batches({ watch });
  for (const questions of asked) await questions.askFirst(batches);
  await batches.send();
  for (const questions of asked) await questions.askThen(batches);
  await batches.send();
  return new Map(asked.map((questions) => [questions.writes.sheet, questions.answer()]));
}

/** What is asked of one sheet, and what has come of it. */
class StandingQuestions {
  private readonly looks = new Map<string, StandingSheet['looks'] extends ReadonlyMap<string, infer L> ? L : never>();
  private readonly numberFormats = new Map<string, string>();
  private readonly links = new Map<string, { to: string; tooltip: string }>();
  private readonly formatIds: string[] = [];
  private readonly formatPlaces: FormatPlace[] = [];
  private charts = 0;

  constructor(
    readonly writes: SheetWrites,
    private readonly sheet: Sheet,
    private readonly isOwn: boolean,
  ) {}

  async askFirst(batches: Batches): Promise<void> {
    const { sheet, cells, dress } = this.writes;
    await askLooks(batches, sheet, likePlaces(cells), this.looks);
    await askNumberFormats(batches, sheet, cells.filter((cell) => needsFormat(cell) && !this.knowsFormat(cell)), this.numberFormats);
    if (dress === null) return;
    await askFormats(batches, sheet, this.formatIds);
    if (!this.isOwn) return;
    await askLinks(batches, sheet, dress.areas, this.links);
    let charts: Excel.ChartCollection | null = null;
    await batches.add(
      300,
      ({ workbook }) => {
        charts = workbook.worksheets.getItem(sheet).charts;
        charts.load('count');
      },
      () => { this.charts = charts?.count ?? 0; },
    );
  }

  async askThen(batches: Batches): Promise<void> {
    const { sheet, dress } = this.writes;
    await askFormatPlaces(batches, sheet, this.formatIds, this.formatPlaces);
    if (dress) await askLooks(batches, sheet, linkChanges(dress.links, this.links).set, this.looks);
  }

  answer(): StandingSheet {
    return { dress: this.dress(), looks: this.looks, numberFormats: this.numberFormats };
  }

  private dress(): StandingDress {
    const { dress } = this.writes;
    return {
      ...NOTHING_STANDS,
      formats: dress ? formatsWithin(this.formatPlaces, dress.areas) : [],
      links: this.links,
      charts: this.charts,
      sizedColumns: this.sheet.sizedColumns ?? new Set(),
    };
  }

  private knowsFormat({ row, column }: Place): boolean {
    const cell = this.sheet.rows.get(row)?.get(column);
    if (cell) this.numberFormats.set(addressOf(row, column), cell.numberFormat);
    return cell !== undefined;
  }
}

function likePlaces(cells: readonly CellWrite[]): Place[] {
  const addresses = new Set(cells.flatMap(({ style }) => style?.like ?? []));
  return [...addresses].map((address) => {
    const place = parseAddress(address);
    if (place === null) throw new RangeError(`no cell: ${address}`);
    return place;
  });
}

function needsFormat({ content, style }: CellWrite): boolean {
  if (content.kind === 'gone') return false;
  return style === null || (style.like === undefined && style.numberFormat === undefined);
}
