import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = 'assets/samples';

/** The samples by name. */
export function sampleBytes(): Map<string, Uint8Array> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));
  return new Map(files.map((file) => [basename(file, '.xlsx'), new Uint8Array(readFileSync(join(FOLDER, file)))]));
}
