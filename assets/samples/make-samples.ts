/**
 * Makes the sample workbooks from a folder of printed tables, one folder a document, one .tsv a table:
 *
 *     npm run samples -- FOLDER
 *
 * The same tables give the same bytes.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { parseDocument } from '../../test/support/documents';
import type { DocumentTable } from '../../test/support/documents';
import { FIVE_WORKBOOKS } from './five-workbooks';
import type { DocumentTables } from './five-workbooks';

// A zip's time is local without a zone, so a date from local parts gives the same bytes everywhere.
const SAVED_AT = new Date(2025, 0, 15, 12, 0, 0);

function readTables(folder: string): DocumentTables {
  const tables = new Map<string, DocumentTable>(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => [basename(name, '.tsv'), parseDocument(readFileSync(join(folder, name), 'utf8'))]),
  );
  return (name) => {
    const table = tables.get(name);
    if (!table) throw new RangeError(`no table ${name} in ${folder}`);
    return table;
  };
}

async function workbookBytes(build: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Ekonomienheten';
  workbook.created = new Date(Date.UTC(2025, 0, 15, 12));
  workbook.modified = workbook.created;
  build(workbook);
  for (const sheet of workbook.worksheets) {
    sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  }
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync(parts, { level: 9, mtime: SAVED_AT });
}

async function makeSamples(documents: string): Promise<void> {
  for (const [name, build] of Object.entries(FIVE_WORKBOOKS)) {
    const tables = readTables(join(documents, name));
    const bytes = await workbookBytes((workbook) => {
      build(workbook, tables);
    });
    writeFileSync(join(__dirname, `${name}.xlsx`), bytes);
  }
}

const [documents] = process.argv.slice(2);
if (documents === undefined) throw new RangeError('the folder of printed tables is missing');
void makeSamples(documents);
