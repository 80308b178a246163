import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import { sampleBytes } from '../../support/sample-bytes';

/** What a sample's cells and sheets say: a document's own words are in its own language. */
export function sampleTexts(sample: string): string[] {
  const bytes = sampleBytes().get(sample);
  if (!bytes) throw new Error(`There is no sample ${sample}.`);
  return readXlsx(bytes).sheets.flatMap(({ name, rows }) => [name, ...[...rows.values()].flatMap((row) => [...row.values()].map(({ value }) => (typeof value === 'string' ? value : '')))]);
}
