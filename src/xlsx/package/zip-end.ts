import { UnreadableWorkbookError } from '../../workbook/workbook';
import type { ZipBytes } from './zip-bytes';

/** Where the list of a zip file's entries stands. */
export interface ZipEnd {
  readonly entryCount: number;
  readonly directoryOffset: number;
  readonly directorySize: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_SIZE = 56;

/** The end record of a zip file. Throws 'truncated' when there is none: it is the last thing in the file. */
export function findZipEnd(zip: ZipBytes): ZipEnd {
  const first = Math.max(0, zip.length - END_SIZE - MAX_COMMENT);
  for (let offset = zip.length - END_SIZE; offset >= first; offset -= 1) {
    if (zip.u32(offset) !== END_SIGNATURE) continue;
    const end = readZip64End(zip, offset) ?? {
      entryCount: zip.u16(offset + 10),
      directorySize: zip.u32(offset + 12),
      directoryOffset: zip.u32(offset + 16),
    };
    if (end.directoryOffset + end.directorySize <= offset) return end;
  }
  throw new UnreadableWorkbookError('truncated', null);
}

function readZip64End(zip: ZipBytes, end: number): ZipEnd | null {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || zip.u32(locator) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const offset = zip.u64(locator + 8);
  if (offset + ZIP64_END_SIZE > locator || zip.u32(offset) !== ZIP64_END_SIGNATURE) return null;
  return {
    entryCount: zip.u64(offset + 32),
    directorySize: zip.u64(offset + 40),
    directoryOffset: zip.u64(offset + 48),
  };
}
