export type TextEncoding = 'utf-8' | 'utf-8-marked' | 'utf-16le' | 'utf-16be';

/** A part's text and how its bytes say it. Throws TypeError where they are neither UTF-8 nor UTF-16. */
export function decodePart(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding === 'utf-8-marked' ? 'utf-8' : encoding, { fatal: true });
  return { text: decoder.decode(bytes), encoding };
}

/** The bytes of a text in the encoding that its part had: what the XML declaration says stays true. */
export function encodePart(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-marked') return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  const isLittleEndian = encoding === 'utf-16le';
  view.setUint16(0, 0xfeff, isLittleEndian);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * (i + 1), text.charCodeAt(i), isLittleEndian);
  return bytes;
}

function encodingOf([first, second, third]: Uint8Array): TextEncoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8-marked' : 'utf-8';
}
