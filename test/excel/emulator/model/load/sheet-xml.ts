import { areaOf } from '../../../../../src/xlsx/read/area-reference';
import { cellPosition } from '../../../../../src/xlsx/read/cell-position';
import type { PartSource } from '../../../../../src/xlsx/package/part-source';
import { parseXml, type XmlAttributes, type XmlHandler } from '../../../../../src/xlsx/xml/parse-xml';
import { MAX_COLUMNS } from '../../../../../src/workbook/sheet-size';
import type { Area } from '../../../../../src/workbook/workbook';
import { newNode, type XmlNode } from './xml-node';

/** What a worksheet's part says besides the contents of its cells. */
export interface SheetXml {
  /** All but `sheetData`, which is large. */
  readonly rest: XmlNode;
  readonly rows: { readonly row: number; readonly attributes: XmlAttributes }[];
  readonly cells: { readonly row: number; readonly column: number; readonly style: number }[];
  /** Of formulas that spill: the cell that holds the formula first. */
  readonly spills: Area[];
}

export function readSheetXml(parts: PartSource, part: string): SheetXml {
  const reader = new SheetXmlReader();
  parseXml(part, parts.pieces(part), reader);
  return reader;
}

class SheetXmlReader implements XmlHandler, SheetXml {
  readonly root = 'worksheet';
  readonly rest = newNode('worksheet', {});
  readonly rows: { row: number; attributes: XmlAttributes }[] = [];
  readonly cells: { row: number; column: number; style: number }[] = [];
  readonly spills: Area[] = [];
  private readonly nodes: XmlNode[] = [];
  private isInData = false;
  private isDynamic = false;
  private row = -1;
  private column = -1;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'sheetData') this.isInData = true;
    else if (this.isInData) this.openInData(name, attributes);
    else {
      const node = this.nodes.length === 0 ? this.rest : newNode(name, attributes);
      this.nodes.at(-1)?.children.push(node);
      this.nodes.push(node);
    }
  }

  text(text: string): void {
    const node = this.isInData ? undefined : this.nodes.at(-1);
    if (node) node.text += text;
  }

  close(name: string): void {
    if (name === 'sheetData') this.isInData = false;
    else if (!this.isInData) this.nodes.pop();
  }

  private openInData(name: string, attributes: XmlAttributes): void {
    if (name === 'row') {
      this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
      this.column = -1;
      this.rows.push({ row: this.row, attributes });
    } else if (name === 'c') {
      const position = attributes['r'] === undefined ? this.row * MAX_COLUMNS + this.column + 1 : cellPosition(attributes['r']);
      this.row = Math.floor(position / MAX_COLUMNS);
      this.column = position % MAX_COLUMNS;
      // Metadata of the cell (`cm`) is what tells a formula that spills from an old array formula.
      this.isDynamic = attributes['cm'] !== undefined;
      this.cells.push({ row: this.row, column: this.column, style: Number(attributes['s'] ?? 0) });
    } else if (name === 'f' && this.isDynamic && attributes['t'] === 'array') {
      const area = areaOf(attributes['ref'] ?? '');
      if (area) this.spills.push(area);
    }
  }
}
