import type { StoredCounts, StoredFileState } from '../read/state-part';
import { targetOfKind } from '../package/workbook-parts';
import type { PackageEdit } from '../package/package-edit';
import { areSameCounts, NO_STYLES, type StyleCounts } from './styles/style-counts';
import { STYLE_LISTS } from './styles/style-list';
import { StyleSheetEdit } from './styles/style-sheet-edit';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A workbook's looks while it is being changed, and what must be remembered to take ours away again. */
export class FileStyles {
  readonly sheet: StyleSheetEdit;
  /** True where nobody has written the looks anew since we did: only then do the numbers that we remember still mean the same. */
  readonly isAsWeLeftIt: boolean;
  private readonly part: string | null;
  private readonly before: StyleCounts;

  constructor(
    private readonly pack: PackageEdit,
    private readonly workbookPart: string,
    stored: StoredFileState | null,
  ) {
    this.part = targetOfKind(pack.relationshipsOf(workbookPart), 'styles', workbookPart);
    this.sheet = new StyleSheetEdit(this.part === null ? null : pack.text(this.part));
    const now = this.sheet.counts();
    const { before = null, after = null } = stored ?? {};
    this.isAsWeLeftIt = after !== null && areSameCounts(countsOf(after), now);
    this.before = before !== null && this.isAsWeLeftIt ? countsOf(before) : now;
  }

  /** Writes what is new. Throws UnreadableWorkbookError. */
  save(): Pick<StoredFileState, 'before' | 'after'> {
    this.put();
    return { before: storedCounts(this.before), after: storedCounts(this.sheet.counts()) };
  }

  /** Takes away what we appended, as far as that is certain. Throws UnreadableWorkbookError. */
  restore(): void {
    if (!this.isAsWeLeftIt) return;
    if (areSameCounts(this.before, NO_STYLES)) this.remove();
    else if (this.sheet.trimTo(this.before, this.sheet.counts())) this.put();
  }

  /** The workbook had none before us. */
  private remove(): void {
    const styles = this.pack.relationshipsOf(this.workbookPart).find(({ kind }) => kind === 'styles');
    if (!styles || this.part === null) return;
    this.pack.unrelate(this.workbookPart, styles.id);
    this.pack.remove(this.part);
  }

  private put(): void {
    const text = this.sheet.text();
    if (text === null) return;
    if (this.part !== null) {
      this.pack.put(this.part, text);
      return;
    }
    const folder = this.workbookPart.slice(0, this.workbookPart.lastIndexOf('/') + 1);
    const part = this.pack.has(`${folder}styles.xml`) ? this.pack.freeName(`${folder}styles`) : `${folder}styles.xml`;
    this.pack.put(part, text, STYLES_TYPE);
    this.pack.relate(this.workbookPart, 'styles', part);
  }
}

function storedCounts(counts: StyleCounts): StoredCounts {
  const lists = STYLE_LISTS.flatMap((name) => (counts[name] === null ? [] : [[name, counts[name]] as const]));
  return new Map<string, number>([...lists, ['checksum', counts.checksum]]);
}

function countsOf(stored: StoredCounts): StyleCounts {
  const of = (name: string): number | null => stored.get(name) ?? null;
  return {
    ...NO_STYLES,
    numFmts: of('numFmts'),
    fonts: of('fonts'),
    fills: of('fills'),
    borders: of('borders'),
    cellXfs: of('cellXfs'),
    dxfs: of('dxfs'),
    checksum: of('checksum') ?? 0,
  };
}
