import { SaxesParser } from 'saxes';

/** An element with everything in it. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ManifestElement[];
  text: string;
}

/** Throws for XML that is not well-formed. */
export function readManifest(xml: string): ManifestElement {
  const top: ManifestElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: ManifestElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0] ?? top;
}

/** It and all below it. */
export function allElements(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

export function named(element: ManifestElement, name: string): ManifestElement[] {
  return allElements(element).filter((each) => each.name === name);
}
