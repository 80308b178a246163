import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface LoadedFile {
  readonly file: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** The scripts and style sheets of its own that a built page names: what every visitor waits for. */
export function firstLoad(folder: string, page: string): LoadedFile[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"|<link[^>]*\srel="(?:stylesheet|modulepreload|preload)"[^>]*\shref="([^"]+)"|<link[^>]*\shref="([^"]+)"[^>]*\srel="(?:stylesheet|modulepreload|preload)"/g)];
  return named.map(([, script, one, other]) => script ?? one ?? other ?? '').filter((file) => !/^https?:/.test(file)).map((file) => sizeOf(folder, file));
}

export function sizeOf(folder: string, file: string): LoadedFile {
  const content = readFileSync(join(folder, file));
  return { file, bytes: content.length, gzipBytes: gzipSync(content, { level: 9 }).length };
}

export function gzipBytesOf(files: readonly LoadedFile[]): number {
  return files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
}

/** "taskpane.1f2e3d4c.js   853 kB   271.0 kB gzip", a line for each. */
export function sizeTable(files: readonly LoadedFile[]): string {
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(9);
  return files.map(({ file, bytes, gzipBytes }) => `${file.padEnd(36)}${kB(bytes)} kB${kB(gzipBytes)} kB gzip\n`).join('');
}
