import { hostErrorOf } from '../run/program-error';
import { requireExcelApi } from '../run/require-excel-api';

/** Bytes at a time: what can be handed to a function as its arguments. */
const PIECE = 0x8000;

/** Opens a copy of a workbook file, unnamed and unsaved, in a window of its own (ExcelApi 1.8). Rejects with a HostError. */
export async function openSample(bytes: Uint8Array): Promise<void> {
  requireExcelApi();
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw hostErrorOf(error);
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
