/** Fields of an entry in the central directory, and the bytes they are at (APPNOTE.TXT 4.3.12). */
const FIELDS = { flags: [8, 2], method: [10, 2], crc: [16, 4], packedSize: [20, 4], size: [24, 4], offset: [42, 4] } as const;

/** A copy of a zip file in which the directory says something else of one entry. */
export function patchEntry(bytes: Uint8Array, name: string, changes: Partial<Record<keyof typeof FIELDS, number>>): Uint8Array {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  const at = findEntry(copy, name);
  for (const [field, value] of Object.entries(changes)) {
    const [offset, width] = FIELDS[field as keyof typeof FIELDS];
    if (width === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

/** A copy in which an entry has another name of the same length, in the directory and, unless told not to, before its content. */
export function renameEntry(bytes: Uint8Array, name: string, other: string, where: 'everywhere' | 'directory' = 'everywhere'): Uint8Array {
  if (name.length !== other.length) throw new Error('another length');
  const copy = new Uint8Array(bytes);
  const buffer = Buffer.from(copy.buffer);
  const directory = findEntry(copy, name) + 46;
  const local = new DataView(copy.buffer).getUint32(findEntry(copy, name) + 42, true) + 30;
  buffer.write(other, directory, 'latin1');
  if (where === 'everywhere') buffer.write(other, local, 'latin1');
  return copy;
}

/** What the directory says of an entry's place. */
export function offsetOf(bytes: Uint8Array, name: string): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(findEntry(bytes, name) + 42, true);
}

function findEntry(bytes: Uint8Array, name: string): number {
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf('PK\u0001\u0002'); at !== -1; at = buffer.indexOf('PK\u0001\u0002', at + 1)) {
    const length = buffer.readUInt16LE(at + 28);
    if (buffer.toString('latin1', at + 46, at + 46 + length) === name) return at;
  }
  throw new Error(`no entry ${name}`);
}
