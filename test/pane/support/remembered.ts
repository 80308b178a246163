import { setTimeout as wait } from 'node:timers/promises';
import type { WorkbookModel } from '../../excel/emulator/model/workbook-model';

/** When what was said in the pane (`key` of the options that it keeps) has come to the workbook, out of sight, which is a moment after. */
export async function isRemembered({ customXml }: WorkbookModel, key: string): Promise<void> {
  while (!customXml.some(({ xml }) => xml.includes(key))) await wait(50);
}
