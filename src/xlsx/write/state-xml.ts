import { STATE_NAMESPACE, type StoredCounts, type StoredFileState } from '../read/state-part';
import { escapeAttribute, escapeText } from '../xml/escape-xml';

/** The part that keeps `state` (JSON) and what the file needs to be put back as it was. */
export function stateXml(state: string, { before, after, calculation, looks }: StoredFileState): string {
  const lines = looks.map(
    ({ sheetId, cell, style }) => `<look sheet="${sheetId}" cell="${escapeAttribute(cell)}"${style === null ? '' : ` style="${style}"`}/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<volymplan xmlns="${STATE_NAMESPACE}"><state>${escapeText(printable(state))}</state>` +
    `<file calculation="${escapeAttribute(calculation)}">${countsXml('before', before)}${countsXml('after', after)}${lines.join('')}</file></volymplan>`
  );
}

/** JSON as XML can hold it: the characters that it cannot hold stand only inside strings, where there is another way of writing them. */
export function printable(json: string): string {
  return json.replace(/[\ufffe\uffff\ud800-\udfff]/g, (unit, at: number) => {
    const isPaired = unit >= '\udc00' ? /[\ud800-\udbff]/.test(json[at - 1] ?? '') : unit < '\ufffe' && /[\udc00-\udfff]/.test(json[at + 1] ?? '');
    return isPaired ? unit : `\\u${unit.charCodeAt(0).toString(16)}`;
  });
}

function countsXml(name: string, counts: StoredCounts | null): string {
  if (counts === null) return '';
  return `<${name}${[...counts].map(([key, value]) => ` ${key}="${value}"`).join('')}/>`;
}
