import { UnreadableWorkbookError } from '../../workbook/workbook';
import { requireZip } from './container';
import { foldPartName } from './entry-name';
import { inflateEntry } from './inflate-entry';
import { MAX_TOTAL_BYTES } from './limits';
import type { PartSource } from './part-source';
import { ZipBytes } from './zip-bytes';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** The parts of a workbook file by name ("xl/workbook.xml"), unpacked when asked for. */
export class PackageParts implements PartSource {
  readonly zip: ZipBytes;
  private readonly entries = new Map<string, ZipEntry>();
  private unpacked = 0;

  /** Throws UnreadableWorkbookError when the bytes are no zip file that can be trusted. */
  constructor(
    bytes: Uint8Array,
    private readonly maxTotalBytes = MAX_TOTAL_BYTES,
  ) {
    requireZip(bytes);
    this.zip = new ZipBytes(bytes);
    for (const entry of readZipDirectory(this.zip)) {
      const name = foldPartName(entry.name);
      const other = this.entries.get(name);
      // Which of two is the workbook depends on the program that opens it.
      if (other && (other.crc !== entry.crc || other.size !== entry.size)) {
        throw new UnreadableWorkbookError('unsafe', entry.name);
      }
      this.entries.set(name, entry);
    }
  }

  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  /** Each entry of the file once, folders too, in the order of its directory. */
  list(): readonly ZipEntry[] {
    return [...this.entries.values()];
  }

  /** The part's bytes, a piece at a time. Throws UnreadableWorkbookError, 'malformed' where there is no such part. */
  *pieces(part: string): Generator<Uint8Array, void> {
    const entry = this.find(part);
    if (!entry) throw new UnreadableWorkbookError('malformed', part);
    for (const piece of inflateEntry(this.zip, entry)) {
      this.unpacked += piece.length;
      if (this.unpacked > this.maxTotalBytes) throw new UnreadableWorkbookError('too-large', part);
      yield piece;
    }
  }

  /** References are URIs, so a letter may stand as `%C3%A5` in them and as itself in the list of entries. */
  find(part: string): ZipEntry | undefined {
    return this.entries.get(foldPartName(part)) ?? this.entries.get(foldPartName(decodeUri(part)));
  }
}

function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
