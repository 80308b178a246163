import { SaxesParser } from 'saxes';

/** Of the outermost element, "" where it has none; null for XML that is not well formed. */
export function xmlNamespace(xml: string): string | null {
  const namespaces: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri }) => namespaces.push(uri));
  try {
    parser.write(xml).close();
  } catch (error) {
    // The parser has no class of its own for what it finds.
    if (!(error instanceof Error)) throw error;
    return null;
  }
  return namespaces[0] ?? '';
}
