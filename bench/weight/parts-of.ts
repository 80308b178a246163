import { decodeMappings } from './decode-mappings';

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

const OTHER = '(the bundler’s own)';

/** Which pieces of a bundle come from which package or folder, by its source map. */
export function partsOf(script: string, map: string): Map<string, string> {
  const { sources, mappings } = JSON.parse(map) as SourceMap;
  const lines = script.split('\n');
  const parts = new Map<string, string>();
  for (const [row, starts] of decodeMappings(mappings).entries()) {
    const line = lines[row] ?? '';
    for (const [at, { column, source }] of starts.entries()) {
      const name = source === null ? OTHER : partOf(sources[source] ?? OTHER);
      parts.set(name, (parts.get(name) ?? '') + line.slice(column, starts[at + 1]?.column ?? line.length));
    }
  }
  return parts;
}

/** "webpack://volymplan/./src/app/live/review.ts" → "src/app/live"; "…/node_modules/@fluentui/tokens/lib/…" → "@fluentui/tokens". */
function partOf(source: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(source) ?? [];
  if (name !== undefined) return name;
  const [, path] = /^webpack:\/\/[^/]*\/(?:\.\/)?(src\/.*|assets\/.*)$/.exec(source) ?? [];
  return path === undefined ? OTHER : path.split('/').slice(0, -1).slice(0, 3).join('/');
}
