/**
 * The names of the formats' vocabularies. A workbook is Transitional (what programs write unless told otherwise) or Strict (ISO/IEC 29500
 * part 1 alone), and keeps to one of them in all its parts.
 */
export interface Namespaces {
  readonly spreadsheet: string;
  /** Of `r:id`, and what the types of relationships begin with. */
  readonly relationships: string;
  readonly customXml: string;
  readonly drawing: string;
  readonly chart: string;
  readonly spreadsheetDrawing: string;
}

export const TRANSITIONAL: Namespaces = {
  spreadsheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

export const STRICT: Namespaces = {
  spreadsheet: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
};

/** The same in both. */
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
