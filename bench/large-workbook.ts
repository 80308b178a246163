import { Zip, ZipDeflate, strToU8 } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const LABELS = ['Familjehem, egen regi', 'Konsulentstött familjehem', 'HVB barn & unga', 'Stödboende', 'Daglig verksamhet'];
const CELLS_A_ROW = 12;

export interface LargeWorkbook {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly cells: number;
  readonly sheetXmlBytes: number;
}

/**
 * A workbook as Excel would save it: twelve columns of labels, text, whole and decimal numbers and formulas with cached values. Stops
 * at so many rows, or before when the sheet's XML has reached so many bytes.
 */
export function makeLargeWorkbook(limit: { rows: number; sheetXmlBytes: number }): LargeWorkbook {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const addPart = (name: string, xml: string): void => {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`), true);
  };
  addPart(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  );
  addPart('_rels/.rels', relationships(['officeDocument', 'xl/workbook.xml']));
  addPart(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Driftbudget" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  addPart(
    'xl/_rels/workbook.xml.rels',
    relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']),
  );
  addPart(
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  addPart(
    'xl/sharedStrings.xml',
    `<sst xmlns="${MAIN}">${LABELS.map((label) => `<si><t>${label.replace('&', '&amp;')}</t></si>`).join('')}</sst>`,
  );
  const size = addSheet(zip, limit);
  zip.end();
  return { bytes: join(pieces), cells: size.rows * CELLS_A_ROW, ...size };
}

function addSheet(zip: Zip, limit: { rows: number; sheetXmlBytes: number }): { rows: number; sheetXmlBytes: number } {
  const part = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
  zip.add(part);
  let text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>`;
  let bytes = 0;
  let rows = 0;
  while (rows < limit.rows && bytes < limit.sheetXmlBytes) {
    rows += 1;
    text += rowXml(rows);
    if (text.length < 65_536) continue;
    const piece = strToU8(text);
    bytes += piece.length;
    part.push(piece);
    text = '';
  }
  const last = strToU8(`${text}</sheetData></worksheet>`);
  part.push(last, true);
  return { rows, sheetXmlBytes: bytes + last.length };
}

function rowXml(row: number): string {
  const price = 1000 + ((row * 7919) % 5000);
  const volume = (row * 104_729) % 900;
  const cost = price * volume;
  return (
    `<row r="${row}" spans="1:12"><c r="A${row}" t="s"><v>${row % LABELS.length}</v></c>` +
    `<c r="B${row}" t="inlineStr"><is><t>Insats ${row} på enhet ${row % 97}</t></is></c>` +
    `<c r="C${row}" s="1"><v>${volume}</v></c><c r="D${row}" s="1"><v>${price}</v></c>` +
    `<c r="E${row}" s="1"><f>C${row}*D${row}</f><v>${cost}</v></c><c r="F${row}"><v>${price / 7}</v></c>` +
    `<c r="G${row}" s="2"><v>0.054</v></c><c r="H${row}" s="1"><f>ROUND(D${row}*(1+G${row}),0)</f><v>${Math.round(price * 1.054)}</v></c>` +
    `<c r="I${row}" s="1"><f>C${row}*H${row}</f><v>${volume * Math.round(price * 1.054)}</v></c>` +
    `<c r="J${row}" t="str"><f>A${row}&amp;" 2025"</f><v>Plan ${row % 50}</v></c>` +
    `<c r="K${row}" t="b"><v>${row % 2}</v></c><c r="L${row}"><v>${(row % 1000) / 10}</v></c></row>`
  );
}

function relationships(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const lines = targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
