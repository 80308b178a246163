import { deflateSync } from 'fflate';
import { UnreadableWorkbookError } from '../../workbook/workbook';
import { crc32 } from './crc32';
import { rawBytes } from './inflate-entry';
import type { ZipBytes } from './zip-bytes';
import type { ZipEntry } from './zip-directory';

/** An entry of the new file: one of the old as it is packed, or new content, which takes the place of `old` where there was one. */
export interface WrittenEntry {
  readonly name: string;
  readonly old: ZipEntry | null;
  /** Unpacked; null keeps what `old` holds. */
  readonly content: Uint8Array | null;
}

interface PackedEntry {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date in one number. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly madeBy: number;
  readonly internal: number;
  readonly external: number;
  readonly extra: Uint8Array;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const LISTED_SIGNATURE = 0x02014b50;
const LISTED_SIZE = 46;
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const VERSION = 20;
const DEFLATED = 8;
/** Sizes stand in a data descriptor behind the content: ours always stand before it. */
const HAS_DESCRIPTOR = 0x0008;
const NAME_IS_UTF8 = 0x0800;
const ZIP64_EXTRA = 0x0001;
/** Of packing, up to 9: the default of 6 takes half as much time again for a sheet that is four per cent smaller. */
const LEVEL = 4;
/** 1 January 1980, the first that the format knows: a file depends on nothing but what is in it. */
const FIRST_DAY = 0x0021_0000;
const LIMIT = 0xffff_ffff;

/**
 * A zip file with these entries in this order. Those without new content keep their packed bytes; what programs may say in several ways
 * about them (data descriptors, zip64) is said in the plainest. Throws UnreadableWorkbookError where an old entry cannot be copied.
 */
export function writeZip(zip: ZipBytes, entries: readonly WrittenEntry[]): Uint8Array {
  const packed = entries.map((entry) => packEntry(zip, entry));
  const size = packed.reduce(
    (sum, { name, packed: { length }, extra }) => sum + LOCAL_SIZE + LISTED_SIZE + 2 * (name.length + extra.length) + length,
    END_SIZE,
  );
  if (size > LIMIT) throw new UnreadableWorkbookError('too-large', null);
  const output = new ZipOutput(size);
  const offsets = packed.map((entry) => {
    const offset = output.length;
    output.local(entry);
    return offset;
  });
  const directory = output.length;
  packed.forEach((entry, i) => {
    output.listed(entry, offsets[i] ?? 0);
  });
  output.end(packed.length, directory);
  return output.bytes;
}

function packEntry(zip: ZipBytes, { name, old, content }: WrittenEntry): PackedEntry {
  const bytes = new TextEncoder().encode(name);
  const listed = old === null ? null : listedFields(zip, old);
  const flags = listed?.flags ?? (bytes.length === name.length ? 0 : NAME_IS_UTF8);
  const entry = {
    name: listed?.name ?? bytes,
    flags: flags & ~HAS_DESCRIPTOR,
    modified: listed?.modified ?? FIRST_DAY,
    madeBy: listed?.madeBy ?? VERSION,
    internal: listed?.internal ?? 0,
    external: listed?.external ?? 0,
    extra: listed?.extra ?? new Uint8Array(),
  };
  if (content !== null) {
    const packed = deflateSync(content, { level: LEVEL });
    return { ...entry, packed, method: DEFLATED, crc: crc32(content, 0), size: content.length };
  }
  if (old === null) throw new RangeError(`${name}: no content`);
  // Of a password-protected entry the flags are a part of the password's check.
  if (old.isEncrypted) throw new UnreadableWorkbookError('encrypted', old.name);
  return { ...entry, packed: rawBytes(zip, old), method: old.method, crc: old.crc, size: old.size };
}

function listedFields(zip: ZipBytes, { listedAt: at }: ZipEntry): Omit<PackedEntry, 'packed' | 'method' | 'crc' | 'size'> {
  const nameLength = zip.u16(at + 28);
  const nameAt = at + LISTED_SIZE;
  return {
    name: zip.bytes.subarray(nameAt, nameAt + nameLength),
    flags: zip.u16(at + 8),
    modified: zip.u32(at + 12),
    madeBy: zip.u16(at + 4),
    internal: zip.u16(at + 36),
    external: zip.u32(at + 38),
    extra: withoutZip64(zip, nameAt + nameLength, zip.u16(at + 30)),
  };
}

/** The extra fields but for the sizes beyond 4 GB, which are written where sizes belong; nothing where they are not well formed. */
function withoutZip64(zip: ZipBytes, start: number, length: number): Uint8Array {
  const stop = start + length;
  const kept: number[] = [];
  let at = start;
  while (at + 4 <= stop) {
    const next = at + 4 + zip.u16(at + 2);
    if (next > stop) break;
    if (zip.u16(at) !== ZIP64_EXTRA) kept.push(...zip.bytes.subarray(at, next));
    at = next;
  }
  return at === stop ? Uint8Array.from(kept) : new Uint8Array();
}

/** Writes the records of a zip file one after the other (APPNOTE 4.3). */
class ZipOutput {
  readonly bytes: Uint8Array;
  length = 0;
  private readonly view: DataView;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
  }

  local(entry: PackedEntry): void {
    this.u32(LOCAL_SIGNATURE);
    this.common(entry);
    this.put(entry.name, entry.extra, entry.packed);
  }

  listed(entry: PackedEntry, offset: number): void {
    this.u32(LISTED_SIGNATURE);
    this.u16(entry.madeBy);
    this.common(entry);
    // No comment, on the first disk.
    this.u32(0);
    this.u16(entry.internal);
    this.u32(entry.external);
    this.u32(offset);
    this.put(entry.name, entry.extra);
  }

  end(count: number, directory: number): void {
    const size = this.length - directory;
    this.u32(END_SIGNATURE);
    this.u32(0);
    this.u16(count);
    this.u16(count);
    this.u32(size);
    this.u32(directory);
    this.u16(0);
  }

  /** What stands alike before the content and in the directory. */
  private common({ name, extra, packed, flags, method, modified, crc, size }: PackedEntry): void {
    this.u16(VERSION);
    this.u16(flags);
    this.u16(method);
    this.u32(modified);
    this.u32(crc);
    this.u32(packed.length);
    this.u32(size);
    this.u16(name.length);
    this.u16(extra.length);
  }

  private put(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.bytes.set(piece, this.length);
      this.length += piece.length;
    }
  }

  private u16(value: number): void {
    this.view.setUint16(this.length, value, true);
    this.length += 2;
  }

  private u32(value: number): void {
    this.view.setUint32(this.length, value, true);
    this.length += 4;
  }
}
