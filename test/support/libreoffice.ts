import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The oracle that recalculates what we wrote. */
const isInstalled = spawnSync('soffice', ['--version']).status === 0;

/** A test that needs LibreOffice; where there is none it is left out, and says so. */
export const itInLibreOffice: jest.It = isInstalled ? it : it.skip;

if (!isInstalled) process.stdout.write(`LibreOffice is not installed (no soffice): what needs it in ${basename(expect.getState().testPath ?? '')} is left out.\n`);

// Recalculate every workbook when it is opened, whatever values stand in it; without this our own come back.
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Recalculates workbooks in LibreOffice, all in one start of it, and gives back what it saved, by the same names. */
export function recalculateInLibreOffice(workbooks: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return convert(workbooks, 'xlsx:Calc MS Excel 2007 XML', (files, name) => {
    const [file] = files.values();
    if (file === undefined) throw new Error(`LibreOffice gave nothing back for ${name}`);
    return file;
  });
}

/** What LibreOffice reads in workbooks, once it has recalculated them: by the name of each, and of each of its sheets, comma-separated values. */
export function csvFromLibreOffice(workbooks: ReadonlyMap<string, Uint8Array>): Map<string, ReadonlyMap<string, string>> {
  // Comma, quotes, UTF-8, from row 1; values rather than what is shown of them; all sheets, a file each.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  return convert(workbooks, filter, (files) => new Map([...files].map(([sheet, bytes]) => [sheet, new TextDecoder().decode(bytes)])));
}

/** `collect` gets the files that came of a workbook, by what stands in their names after its own ("" for the only one). */
function convert<T>(workbooks: ReadonlyMap<string, Uint8Array>, filter: string, collect: (files: ReadonlyMap<string, Uint8Array>, name: string) => T): Map<string, T> {
  const folder = mkdtempSync(join(tmpdir(), 'volymplan-oracle-'));
  try {
    const [profile, input, output] = ['profile', 'in', 'out'].map((name) => join(folder, name)) as [string, string, string];
    mkdirSync(join(profile, 'user'), { recursive: true });
    mkdirSync(input);
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = [...workbooks.keys()];
    const files = names.map((name, index) => {
      const file = join(input, `book${index}.xlsx`);
      writeFileSync(file, workbooks.get(name) ?? new Uint8Array());
      return file;
    });
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', filter, '--outdir', output, ...files], {
      stdio: 'pipe',
      timeout: 300_000,
    });
    const written = readdirSync(output);
    return new Map(
      names.map((name, index) => {
        const ofThis = written.flatMap((file): [string, Uint8Array][] => {
          const [, sheet] = new RegExp(`^book${index}(?:-(.*))?\\.[a-z]+$`, 'u').exec(file) ?? [];
          return file.startsWith(`book${index}.`) || sheet !== undefined ? [[sheet ?? '', new Uint8Array(readFileSync(join(output, file)))]] : [];
        });
        return [name, collect(new Map(ofThis), name)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
