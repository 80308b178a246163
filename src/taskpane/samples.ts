import titles from '../../assets/samples/titles.json';

/** A workbook that comes with the pages. */
export interface SampleFile {
  readonly fileName: string;
  readonly title: string;
  /** The one that the document's own text states. */
  readonly scenario?: string;
}

/** In the order in which they are offered. */
export const SAMPLE_FILES: readonly SampleFile[] = Object.entries(titles).map(([fileName, about]) => ({ fileName, ...about }));

/** Rejects where the page's own address does not answer. */
export async function fetchSample({ fileName }: SampleFile): Promise<Uint8Array> {
  const answer = await fetch(`samples/${fileName}`);
  if (!answer.ok) throw new Error(`The sample could not be fetched: ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
