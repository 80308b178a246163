import { UnreadableWorkbookError } from '../../workbook/workbook';
import { checkEntryName } from './entry-name';
import { MAX_ENTRIES } from './limits';
import type { ZipBytes } from './zip-bytes';
import { findZipEnd } from './zip-end';

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not used in workbooks. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the file. */
  readonly packedSize: number;
  /** Bytes when unpacked, as the file says. */
  readonly size: number;
  /** Of the entry's local header. */
  readonly offset: number;
  /** Of its line in the directory. */
  readonly listedAt: number;
}

const SIGNATURE = 0x02014b50;
const HEADER_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64_EXTRA = 0xffffffff;

/**
 * The entries of a zip file, from the central directory at its end: the one list that is the same for every reader.
 * Throws 'truncated', 'too-large', or 'unsafe' for names and overlaps that no workbook has.
 */
export function readZipDirectory(zip: ZipBytes): ZipEntry[] {
  const end = findZipEnd(zip);
  if (end.entryCount > MAX_ENTRIES) throw new UnreadableWorkbookError('too-large', null);
  const stop = end.directoryOffset + end.directorySize;
  const entries: ZipEntry[] = [];
  let offset = end.directoryOffset;
  for (let i = 0; i < end.entryCount; i += 1) {
    if (offset + HEADER_SIZE > stop || zip.u32(offset) !== SIGNATURE) throw new UnreadableWorkbookError('truncated', null);
    const nameLength = zip.u16(offset + 28);
    const extraLength = zip.u16(offset + 30);
    const next = offset + HEADER_SIZE + nameLength + extraLength + zip.u16(offset + 32);
    if (next > stop) throw new UnreadableWorkbookError('truncated', null);
    entries.push(readEntry(zip, offset, nameLength, extraLength));
    offset = next;
  }
  refuseOverlaps(entries, end.directoryOffset);
  return entries;
}

function readEntry(zip: ZipBytes, offset: number, nameLength: number, extraLength: number): ZipEntry {
  const name = zip.text(offset + HEADER_SIZE, nameLength);
  checkEntryName(name);
  // Zip64 (APPNOTE 4.5.3): only the fields that did not fit stand in the extra field, in this order.
  const extra = findZip64Extra(zip, offset + HEADER_SIZE + nameLength, extraLength);
  let at = extra.start;
  const wide = (field: number): number => {
    if (field !== IN_ZIP64_EXTRA || at + 8 > extra.end) return field;
    at += 8;
    return zip.u64(at - 8);
  };
  const size = wide(zip.u32(offset + 24));
  const packedSize = wide(zip.u32(offset + 20));
  return {
    name,
    isEncrypted: (zip.u16(offset + 8) & 1) !== 0,
    method: zip.u16(offset + 10),
    crc: zip.u32(offset + 16),
    packedSize,
    size,
    offset: wide(zip.u32(offset + 42)),
    listedAt: offset,
  };
}

function findZip64Extra(zip: ZipBytes, start: number, length: number): { start: number; end: number } {
  const stop = start + length;
  for (let at = start; at + 4 <= stop; ) {
    const next = at + 4 + zip.u16(at + 2);
    if (zip.u16(at) === ZIP64_EXTRA && next <= stop) return { start: at + 4, end: next };
    at = next;
  }
  return { start: stop, end: stop };
}

/** Entries that share bytes are how a few kilobytes become terabytes without any high ratio of one entry. */
function refuseOverlaps(entries: readonly ZipEntry[], directoryOffset: number): void {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const end = entry.offset + LOCAL_HEADER_SIZE + entry.packedSize;
    if (end > directoryOffset) throw new UnreadableWorkbookError('truncated', entry.name);
    if (entry.offset < free) throw new UnreadableWorkbookError('unsafe', entry.name);
    free = end;
  }
}
