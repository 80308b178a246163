import { readStateXml, STATE_NAMESPACE, writeStateXml, type StateXml } from '../../workbook/state-xml';
import type { WriteWatch } from '../../workbook/workbook-host';
import { runInExcel } from '../run/run-in-excel';

/** What Excel's host keeps in the custom XML part. What the host of files kept there is left out when this is written. */
export type StateContent = Omit<StateXml, 'others'>;

export interface StatePart extends StateContent {
  /** Of the part, as long as it is there. */
  readonly id: string;
}

/** As it is now, in two batches; null where there is none. Should a program have copied the part, the first that can be read. */
export async function readStatePart(watch?: WriteWatch): Promise<StatePart | null> {
  const listed = await runInExcel(({ workbook }) => workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id'), watch);
  if (listed.items.length === 0) return null;
  const ids = listed.items.map(({ id }) => id);
  const texts = await runInExcel(({ workbook }) => ids.map((id) => ({ id, xml: workbook.customXmlParts.getItem(id).getXml() })), watch);
  for (const { id, xml } of texts) {
    const read = readStateXml(xml.value);
    if (read) return { id, state: read.state, looks: read.looks, journal: read.journal };
  }
  return null;
}

/**
 * Within somebody's batch: what the part is to hold, null taking it away. `id` is that of the part that is there, null where there is
 * none; a new part's is found by `readStatePart`.
 */
export function queueStatePart({ workbook }: Excel.RequestContext, id: string | null, content: StateContent | null): Excel.CustomXmlPart | null {
  const part = id === null ? null : workbook.customXmlParts.getItem(id);
  if (content === null) {
    part?.delete();
    return null;
  }
  const xml = writeStateXml(content);
  if (part === null) return workbook.customXmlParts.add(xml);
  part.setXml(xml);
  return part;
}

/** The same in a batch of its own. Gives the part's id. */
export async function putStatePart(id: string | null, content: StateContent | null, watch?: WriteWatch): Promise<string | null> {
  const part = await runInExcel((context) => queueStatePart(context, id, content)?.load('id') ?? null, watch);
  return part?.id ?? null;
}
