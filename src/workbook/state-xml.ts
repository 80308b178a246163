import { readXmlElement, type XmlElement } from './xml-element';

/** The namespace of the custom XML part that keeps what the next run needs to know. */
export const STATE_NAMESPACE = 'urn:volymplan:state:1';

/**
 * What the part holds, the same in files and in Excel. Each host keeps beside the state what it needs to put the workbook back as it
 * was: that of files counts formats (`others`), which Excel writes anew when it saves; that of Excel keeps looks as such (`looks`). So
 * neither understands the other's, and each leaves it out when it writes: what would be put back later may no longer be true.
 */
export interface StateXml {
  /** `WritePlan.state`, JSON; null where nothing is written but, perhaps, a journal. */
  readonly state: string | null;
  /** JSON, of Excel's host only. */
  readonly looks: string | null;
  /** `Journal`, JSON, of Excel's host only: a write is going on, or was broken off. */
  readonly journal: string | null;
  /** Elements of other names. */
  readonly others: readonly XmlElement[];
}

/** Null where the text is not a part of ours. */
export function readStateXml(xml: string): StateXml | null {
  const root = readXmlElement(xml);
  if (root?.name !== 'volymplan' || !isOfOurNamespace(root)) return null;
  const textOf = (name: string): string | null => root.children.find((child) => child.name === name)?.text ?? null;
  const others = root.children.filter(({ name }) => name !== 'state' && name !== 'looks' && name !== 'journal');
  return { state: textOf('state'), looks: textOf('looks'), journal: textOf('journal'), others };
}

/** Without an XML declaration. `others` is XML of the host's own. */
export function writeStateXml({ state, looks, journal }: Omit<StateXml, 'others'>, others = ''): string {
  return (
    `<volymplan xmlns="${STATE_NAMESPACE}">${jsonElement('state', state)}${others}` +
    `${jsonElement('looks', looks)}${jsonElement('journal', journal)}</volymplan>`
  );
}

/** JSON as XML can hold it: the characters that it cannot hold stand only inside strings, where there is another way of writing them. */
export function printable(json: string): string {
  return json.replace(/[\ufffe\uffff\ud800-\udfff]/g, (unit, at: number) => {
    const isPaired = unit >= '\udc00' ? /[\ud800-\udbff]/.test(json[at - 1] ?? '') : unit < '\ufffe' && /[\udc00-\udfff]/.test(json[at + 1] ?? '');
    return isPaired ? unit : `\\u${unit.charCodeAt(0).toString(16)}`;
  });
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

function jsonElement(name: string, json: string | null): string {
  if (json === null) return '';
  return `<${name}>${printable(json).replace(/[&<>\r]/g, (character) => REFERENCES[character] ?? character)}</${name}>`;
}

function isOfOurNamespace({ attributes }: XmlElement): boolean {
  return Object.entries(attributes).some(([name, value]) => /^xmlns(?::|$)/.test(name) && value === STATE_NAMESPACE);
}
