import { UnreadableWorkbookError } from '../../workbook/workbook';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];

/** The stream that holds a password-protected .xlsx inside a compound file ([MS-OFFCRYPTO] 2.3.4.4), as its directory spells it. */
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Refuses what is no zip file, by its first bytes and never by its name: 'encrypted', 'old-format' (.xls), 'truncated' (nothing,
 * or the beginning of a zip file) or 'not-xlsx'.
 */
export function requireZip(bytes: Uint8Array): void {
  if (standsAt(bytes, 0, ZIP_ENTRY)) return;
  if (standsAt(bytes, 0, COMPOUND_FILE)) {
    throw new UnreadableWorkbookError(contains(bytes, ENCRYPTED_PACKAGE) ? 'encrypted' : 'old-format', null);
  }
  const isBeginning = bytes.length < ZIP_ENTRY.length && standsAt(bytes, 0, ZIP_ENTRY.slice(0, bytes.length));
  throw new UnreadableWorkbookError(isBeginning ? 'truncated' : 'not-xlsx', null);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, wanted)) return true;
  }
  return false;
}

function standsAt(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return at + wanted.length <= bytes.length && wanted.every((byte, index) => bytes[at + index] === byte);
}
