import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoad, gzipBytesOf, sizeTable } from '../test/pane/support/first-load';
import { partsOf } from './weight/parts-of';

/** What the pane's first load is made of: packages, and our own folders. Parts are packed one by one, so their sum is somewhat more. */
function weigh(): void {
  const folder = mkdtempSync(join(tmpdir(), 'volymplan-weight-'));
  try {
    execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--output-path', folder], { stdio: 'ignore' });
    const files = firstLoad(folder, 'taskpane.html');
    const parts = new Map<string, string>();
    for (const { file } of files.filter((each) => each.file.endsWith('.js'))) {
      for (const [part, text] of partsOf(readFileSync(join(folder, file), 'utf8'), readFileSync(join(folder, `${file}.map`), 'utf8'))) {
        parts.set(part, (parts.get(part) ?? '') + text);
      }
    }
    const weighed = [...parts].map(([file, text]) => ({ file, bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text, { level: 9 }).length }));
    weighed.sort((one, other) => other.gzipBytes - one.gzipBytes);
    process.stdout.write(`${sizeTable(weighed.slice(0, 40))}\n${sizeTable(files)}${(gzipBytesOf(files) / 1000).toFixed(1)} kB gzip in all\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

weigh();
