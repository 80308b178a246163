import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Opens and saves files with LibreOffice without its window, in a profile of its own. */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), 'volymplan-bench-office-'));

  /** False where the program is not installed. */
  get isInstalled(): boolean {
    return spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;
  }

  convert(file: string, format: 'csv' | 'xlsx'): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', format, '--outdir', this.folder, file];
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 300_000 });
    if (status !== 0) throw new Error(`soffice ended with ${String(status)}: ${stderr}`);
  }

  removeProfile(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
