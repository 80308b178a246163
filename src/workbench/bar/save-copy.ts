import type { OpenDocument } from '../document/open-document';

/** "Driftbudget.xlsx" → "Driftbudget volymplan.xlsx"; one that has been saved so before is not named twice. */
export function nameOfCopy(fileName: string): string {
  const match = /^(.*?)(?: volymplan)?(\.xls[xm])?$/i.exec(fileName);
  return `${match?.[1] ?? fileName} volymplan${match?.[2] ?? '.xlsx'}`;
}

/** Hands the workbook to the browser as a download: the file as it was, with what has been edited and written. */
export async function saveCopy(document: OpenDocument): Promise<void> {
  const bytes = await document.save();
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = window.document.createElement('a');
  link.href = address;
  link.download = nameOfCopy(document.fileName);
  link.click();
  // The browser has taken it when this runs.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
