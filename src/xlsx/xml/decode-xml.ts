/**
 * A part's bytes as text. Parts are UTF-8 or UTF-16 (OPC, part 2, 6.2.5); UTF-16 is told by its first two bytes.
 * Throws TypeError where the bytes are neither.
 */
export function* decodeXml(pieces: Iterable<Uint8Array>): Generator<string, void> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function encodingOf(beginning: Uint8Array): string {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
