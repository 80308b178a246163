import { STATE_NAMESPACE } from '../../../../../src/workbook/state-xml';
import { allText, at, treeOf } from '../load/xml-node';
import type { WorkbookModel } from '../workbook-model';
import { comparePlain } from './compare-plain';

/** A person's parts as they are written; of ours the state alone, as the JSON that it is: what else is in it is the host's own affair. */
export function compareCustomXml(a: WorkbookModel, b: WorkbookModel): string[] {
  if (xmlOf(a).join() === xmlOf(b).join()) return [];
  return [...comparePlain('custom XML', others(a), others(b)), ...comparePlain('state', states(a), states(b))];
}

function xmlOf({ customXml }: WorkbookModel): string[] {
  return customXml.map(({ xml }) => xml);
}

function others({ customXml }: WorkbookModel): string[] {
  return customXml.filter(({ namespace }) => namespace !== STATE_NAMESPACE).map(({ xml }) => withoutDeclaration(xml)).sort();
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\ufeff?\s*<\?xml[^?]*\?>\s*/, '').trim();
}

/** A part without a state says nothing. */
function states({ customXml }: WorkbookModel): unknown {
  const found = customXml
    .filter(({ namespace }) => namespace === STATE_NAMESPACE)
    .map(({ xml }) => allText(at(treeOf(xml), 'state')))
    .filter((text) => text !== '');
  return Object.fromEntries(found.map((text, i) => [String(i + 1), parsed(text)]));
}

/** What cannot be read as JSON is compared as it stands. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
