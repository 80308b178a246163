import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const PREFIX = 'volymplan-pages-';
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json', 'tsconfig.json'];
const KEPT_MS = 3 * 60 * 60 * 1000;
const LONGEST_BUILD_MS = 15 * 60 * 1000;

/**
 * A folder with the pages as they are built for use, the pane's and the other. What is built of the same sources is built once on this
 * machine, whichever suite or worker asks first; PANE_DIST names a folder that is built already.
 */
export async function builtPages(): Promise<string> {
  const given = process.env['PANE_DIST'];
  if (given !== undefined) return given;
  const folder = join(tmpdir(), `${PREFIX}${fingerprint()}`);
  const lock = `${folder}.lock`;
  const until = Date.now() + LONGEST_BUILD_MS;
  while (!existsSync(folder)) {
    if (Date.now() > until) throw new Error(`The pages have not been built within ${LONGEST_BUILD_MS / 60_000} minutes.`);
    if (takes(lock)) await build(folder, lock);
    else await wait(500);
  }
  return folder;
}

async function build(folder: string, lock: string): Promise<void> {
  try {
    removeOld();
    const unfinished = join(lock, 'dist');
    const webpack = ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--no-devtool', '--output-path', unfinished];
    await promisify(execFile)(process.execPath, webpack, { maxBuffer: 64_000_000 });
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A folder is made by one of several that try; what a process that is gone has left is taken over. */
function takes(lock: string): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'process'), String(process.pid));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, 'process'), 'utf8')), 0);
    return false;
  } catch (error) {
    // Taken a moment ago and not yet signed: no file, and not abandoned.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.env['VOLYMPLAN_URL'] ?? '');
  for (const source of SOURCES) {
    for (const file of filesOf(source)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  const entries = readdirSync(source, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

function removeOld(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX) && !each.endsWith('.lock'))) {
    const path = join(tmpdir(), name);
    if (Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}
