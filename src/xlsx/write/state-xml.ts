import { writeStateXml } from '../../workbook/state-xml';
import type { StoredCounts, StoredFileState } from '../read/state-part';
import { escapeAttribute } from '../xml/escape-xml';

/** The part that keeps `state` (JSON) and what the file needs to be put back as it was. */
export function stateXml(state: string, { before, after, calculation, looks }: StoredFileState): string {
  const lines = looks.map(
    ({ sheetId, cell, style }) => `<look sheet="${sheetId}" cell="${escapeAttribute(cell)}"${style === null ? '' : ` style="${style}"`}/>`,
  );
  const file = `<file calculation="${escapeAttribute(calculation)}">${countsXml('before', before)}${countsXml('after', after)}${lines.join('')}</file>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeStateXml({ state, looks: null, journal: null }, file)}`;
}

function countsXml(name: string, counts: StoredCounts | null): string {
  if (counts === null) return '';
  return `<${name}${[...counts].map(([key, value]) => ` ${key}="${value}"`).join('')}/>`;
}
