import { Inflate } from 'fflate';
import { UnreadableWorkbookError } from '../../workbook/workbook';
import { crc32 } from './crc32';
import { MAX_PART_BYTES, MAX_RATIO, RATIO_FREE_BYTES } from './limits';
import type { ZipBytes } from './zip-bytes';
import type { ZipEntry } from './zip-directory';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** Packed bytes at a time: at deflate's best ratio this is 33 MB unpacked, and usually a few hundred kB. */
const SLICE = 32 * 1024;

/** A deflate stream of which this many slices give nothing has ended: the longest block without output is 64 kB. */
const MAX_SILENT_SLICES = 8;

/**
 * One entry's bytes, a piece at a time, so that a large sheet never stands whole in memory. Each piece may be used until the next is
 * asked for. Throws UnreadableWorkbookError: 'malformed' where the bytes are not what the directory says, 'unsafe' and
 * 'too-large' beyond the limits, judged by what is really unpacked and not only by what is declared.
 */
export function* inflateEntry(zip: ZipBytes, entry: ZipEntry): Generator<Uint8Array, void> {
  const packed = packedBytes(zip, entry);
  let size = 0;
  let crc = 0;
  for (const piece of entry.method === STORED ? slices(packed) : inflate(packed, entry)) {
    size += piece.length;
    if (size > entry.size) throw new UnreadableWorkbookError('unsafe', entry.name);
    if (size > MAX_PART_BYTES) throw new UnreadableWorkbookError('too-large', entry.name);
    crc = crc32(piece, crc);
    yield piece;
    // What stands behind the last byte is not looked at: the stream could be followed by anything.
    if (size === entry.size) break;
  }
  if (size !== entry.size || crc !== entry.crc) throw new UnreadableWorkbookError('malformed', entry.name);
}

function packedBytes(zip: ZipBytes, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new UnreadableWorkbookError('encrypted', entry.name);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new UnreadableWorkbookError('malformed', entry.name);
  if (entry.size > MAX_PART_BYTES) throw new UnreadableWorkbookError('too-large', entry.name);
  if (entry.size > RATIO_FREE_BYTES && entry.size > entry.packedSize * MAX_RATIO) {
    throw new UnreadableWorkbookError('unsafe', entry.name);
  }
  return rawBytes(zip, entry);
}

/** An entry's bytes as they are packed. Throws UnreadableWorkbookError where they are not at the place that the directory says. */
export function rawBytes(zip: ZipBytes, entry: ZipEntry): Uint8Array {
  const { offset } = entry;
  if (zip.u32(offset) !== LOCAL_SIGNATURE) throw new UnreadableWorkbookError('malformed', entry.name);
  const nameLength = zip.u16(offset + 26);
  const start = offset + LOCAL_HEADER_SIZE + nameLength + zip.u16(offset + 28);
  const stop = start + entry.packedSize;
  if (stop > zip.length) throw new UnreadableWorkbookError('truncated', entry.name);
  // A name of its own in the local header would show other readers another file.
  if (zip.text(offset + LOCAL_HEADER_SIZE, nameLength) !== entry.name) throw new UnreadableWorkbookError('unsafe', entry.name);
  return zip.bytes.subarray(start, stop);
}

function* slices(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

function* inflate(packed: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void> {
  let pieces: Uint8Array[] = [];
  let silent = 0;
  const stream = new Inflate((piece) => {
    if (piece.length > 0) pieces.push(piece);
  });
  for (const slice of slices(packed)) {
    try {
      stream.push(slice);
    } catch (cause) {
      throw new UnreadableWorkbookError('malformed', entry.name, { cause });
    }
    silent = pieces.length === 0 ? silent + 1 : 0;
    if (silent > MAX_SILENT_SLICES) throw new UnreadableWorkbookError('malformed', entry.name);
    yield* pieces;
    pieces = [];
  }
}
