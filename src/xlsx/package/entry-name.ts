import { UnreadableWorkbookError } from '../../workbook/workbook';

/**
 * Refuses names that could lead an unpacking program out of its folder. A workbook's parts never have them (OPC, part 2,
 * 6.2.2), so such a file was made by hand.
 */
export function checkEntryName(name: string): void {
  const isUnsafe =
    name === '' ||
    name.startsWith('/') ||
    /^[A-Za-z]:/.test(name) ||
    /[\\\u0000-\u001f]/.test(name) ||
    name.split('/').some((segment) => segment === '..' || segment === '.');
  if (isUnsafe) throw new UnreadableWorkbookError('unsafe', printable(name));
}

/** Part names are compared without regard to case (OPC, part 2, 6.2.2.3). */
export function foldPartName(name: string): string {
  return name.toLowerCase();
}

function printable(name: string): string {
  return name.slice(0, 200).replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
}
