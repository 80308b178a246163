import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The pane as it is built for use, in a folder of its own; PANE_DIST names one that is built already. */
export function buildPane(): string {
  const built = process.env['PANE_DIST'];
  if (built !== undefined) return built;
  const folder = mkdtempSync(join(tmpdir(), 'volymplan-pane-'));
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--output-path', folder], { stdio: 'pipe' });
  return folder;
}
