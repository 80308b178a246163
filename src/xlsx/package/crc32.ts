/** Signed, since engines keep numbers of 32 bits with a sign without a box around them. */
const TABLE = new Int32Array(256).map((_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ 0xedb88320;
  return crc;
});

/** The checksum of zip files (ISO 3309), continued from that of the bytes before; 0 to begin with. */
export function crc32(bytes: Uint8Array, before: number): number {
  const table = TABLE;
  let crc = ~before;
  for (let i = 0; i < bytes.length; i += 1) crc = (table[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
