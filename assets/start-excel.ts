import { spawnSync } from 'node:child_process';

/** Microsoft's own tool, which trusts a certificate of this computer's, serves the pages over https and opens Excel with the add-in. */
const TOOL = 'office-addin-debugging@7.0.0';

/** Opens the add-in in the Excel of this computer; only Windows and macOS have one that an add-in can be loaded into from here. */
function startExcel(): number {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    process.stderr.write('There is no Excel to start here: Windows or macOS is needed. The page in a browser: npm start.\nIn Excel on the web: npm run build, put dist/ on a host, and upload its manifest.xml there.\n');
    return 1;
  }
  const run = (command: string, args: readonly string[]): number => spawnSync(command, args, { stdio: 'inherit', shell: true }).status ?? 1;
  return run('npx', ['--yes', 'office-addin-dev-certs@3.0.0', 'install']) || run('npx', ['--yes', TOOL, 'start', 'manifest.xml', 'desktop', '--dev-server', '"npm run serve:excel"', '--dev-server-port', '3000']);
}

process.exitCode = startExcel();
