import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanReport } from '../../src/app/contract/plan-report';
import type { RefreshedFile, RefreshReport } from '../../src/app/contract/refresh-report';
import type { RemovalReport } from '../../src/app/contract/writing-report';
import { parseAddress } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/write/write-plan';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { parsed, run } from './support/run-in-process';

const SAMPLE = 'assets/samples/norrtalje-verksamhetsplan-2025.xlsx';
const LATER = new Date(2026, 10, 22, 9, 30, 0);
/** Of a plan year. */
const VOLUME = { sheet: 'Volymer och priser', cell: 'E4' };

let folder = '';
let made = '';

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'volymplan-made-'));
  await run(['plan', SAMPLE, '--out', join(made, 'plan.xlsx')]);
});

afterAll(() => {
  rmSync(made, { recursive: true });
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'volymplan-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (...names: readonly string[]): string => join(folder, ...names);

/** A workbook that was written before, in the test's folder. */
function copyOfPlan(name = 'plan.xlsx'): string {
  copyFileSync(join(made, 'plan.xlsx'), inFolder(name));
  return inFolder(name);
}

/** As a person would, in any program. */
async function type(file: string, { sheet, cell }: { sheet: string; cell: string }, content: CellContent): Promise<void> {
  const place = parseAddress(cell);
  if (!place) throw new RangeError(cell);
  const host = new XlsxFile(new Uint8Array(readFileSync(file)));
  const { state = null } = await host.read();
  await host.apply({
    addSheets: [],
    removeSheets: [],
    cells: [{ sheet, ...place, content, style: null }],
    dress: [],
    tables: [],
    setNames: [],
    removeNames: [],
    state,
    replaced: [],
  });
  writeFileSync(file, host.bytes);
}

const refreshedIn = (report: RefreshReport, index = 0): RefreshedFile => {
  const file = report.files[index];
  if (!file || 'error' in file) throw new RangeError(`file ${index} was not refreshed`);
  return file;
};

describe('plan --out', () => {
  it('writes the workbook, and says what by sheet and where the scenario is chosen', async () => {
    const out = inFolder('plan.xlsx');
    const { status, out: text, error } = await run(['plan', SAMPLE, '--out', out]);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(text).toContain(`Skrivet till ${out}`);
    expect(text).toMatch(/Scenarier: nytt blad/);
    expect(text).toMatch(/Scenario väljs i Scenarier!\w+/);
    const workbook = await new XlsxFile(new Uint8Array(readFileSync(out))).read();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Driftbudget', 'Scenarier', 'Kopplingar', 'Underlag', 'Avvikelser']));
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  it('ends with what is to be done in the file, and says where there is nothing to replace', async () => {
    const { out } = await run(['plan', 'assets/samples/sodertalje-verksamhetsplan-2025.xlsx', '--replace', '--out', inFolder('plan.xlsx')]);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Tabellen har ingen plankolumn för planåren, så --replace har ingenting att ersätta.');
    expect(out.trimEnd().split('\n').slice(-3).map((line) => line.trim())).toEqual([
      'Att göra i filen',
      expect.stringMatching(/^\d+ kopplingar är förslag\. Skriv Ja eller Nej/),
      expect.stringMatching(/står på bladet med avvikelser\.$/),
    ]);
  });

  it('lists in JSON what it writes, and in a dry run the same with no file', async () => {
    const out = inFolder('plan.xlsx');
    const written = parsed(await run(['plan', SAMPLE, '--out', out, '--json'])) as PlanReport;
    expect(written.out).toBe(out);
    expect(written.writes.length).toBeGreaterThan(100);
    rmSync(out);
    for (const words of [['plan', SAMPLE, '--json'], ['plan', SAMPLE, '--json', '--dry-run', '--out', out]]) {
      const shown = parsed(await run(words)) as PlanReport;
      expect(shown.out).toBeNull();
      expect(shown.writes).toEqual(written.writes);
    }
    expect(existsSync(out)).toBe(false);
  });

  it('says without --out what it would write, and how', async () => {
    const { out } = await run(['plan', SAMPLE, '--scenario', '3,1 % varje år']);
    expect(out).toContain('Skulle skrivas: ');
    expect(out).toMatch(/Driftbudget!\w+ +=/);
    expect(out).toContain('Ingenting är skrivet. Ange --out FIL.xlsx för att skriva.');
    const english = await run(['plan', SAMPLE, '--lang', 'en']);
    expect(english.out).toContain('Would be written: ');
    expect(english.out).toContain('Nothing has been written.');
  });

  it('copies a workbook that is up to date byte for byte', async () => {
    const [file, out] = [copyOfPlan(), inFolder('igen.xlsx')];
    const { status, out: text } = await run(['plan', file, '--out', out], { now: LATER });
    expect(status).toBe(0);
    expect(text).toContain('Arbetsboken är redan uppdaterad.');
    expect(readFileSync(out).equals(readFileSync(file))).toBe(true);
    const report = parsed(await run(['plan', file, '--out', out, '--json'], { now: LATER })) as PlanReport;
    expect(report).toMatchObject({ writes: [], out });
  });

  it('never writes over its source, whatever it is called', async () => {
    const file = copyOfPlan();
    const before = readFileSync(file);
    symlinkSync(file, inFolder('länk.xlsx'));
    linkSync(file, inFolder('hård.xlsx'));
    for (const out of [file, inFolder('.', 'plan.xlsx'), inFolder('länk.xlsx'), inFolder('hård.xlsx')]) {
      const { status, out: text, error } = await run(['plan', file, '--out', out, '--replace']);
      expect({ status, text }).toEqual({ status: 2, text: '' });
      expect(error).toContain('får inte skrivas över arbetsboken');
    }
    expect(readFileSync(file).equals(before)).toBe(true);
    const json = await run(['plan', file, '--out', file, '--json', '--lang', 'en']);
    expect(parsed(json)).toMatchObject({ file, error: { reason: 'is-source' } });
  });

  it('is 3 where it cannot write, and leaves what is there', async () => {
    mkdirSync(inFolder('mapp.xlsx'));
    writeFileSync(inFolder('skyddad.xlsx'), 'gammal', { mode: 0o444 });
    for (const [out, sentence] of [
      [inFolder('mapp.xlsx'), 'en mapp med samma namn'],
      [inFolder('borta', 'plan.xlsx'), 'Mappen där resultatet ska skrivas finns inte'],
      [inFolder('skyddad.xlsx'), 'Där får du inte skriva'],
      [inFolder(`${'a'.repeat(300)}.xlsx`), 'Namnet är för långt'],
    ] as const) {
      const { status, out: text, error } = await run(['plan', SAMPLE, '--out', out]);
      expect({ status, text }).toEqual({ status: 3, text: '' });
      expect(error).toContain(out);
      expect(error).toContain(sentence);
      expect(error).toContain('Ingenting är skrivet.');
    }
    expect(readdirSync(folder).sort()).toEqual(['mapp.xlsx', 'skyddad.xlsx']);
    expect(readFileSync(inFolder('skyddad.xlsx'), 'utf8')).toBe('gammal');
  });

  it('says that another ending keeps Excel from opening the file', async () => {
    expect((await run(['plan', SAMPLE, '--out', inFolder('plan.xlsm')])).out).toContain('slutar på .xlsx');
  });

  it('leaves what a person has changed, says so, and writes over it when told to', async () => {
    const report = parsed(await run(['plan', SAMPLE, '--json'])) as PlanReport;
    const formula = report.writes.find(({ sheet, formula: each }) => sheet === 'Driftbudget' && each !== null);
    if (!formula) throw new RangeError('no formula beside the table');
    const file = copyOfPlan();
    await type(file, formula, { kind: 'number', value: 4711 });
    const left = await run(['plan', file]);
    expect(left.status).toBe(0);
    expect(left.out).toContain(`Driftbudget!${formula.cell}`);
    expect(left.out.replaceAll(/\s+/g, ' ')).toContain('Någon har ändrat cellen: där står 4 711');
    const out = inFolder('över.xlsx');
    await run(['plan', file, '--overwrite', '--out', out]);
    expect((parsed(await run(['plan', out, '--json'])) as PlanReport).writes).toEqual([]);
  });

  it('names a setting that cannot be counted with, and writes nothing', async () => {
    const file = copyOfPlan();
    const { writing } = parsed(await run(['plan', SAMPLE, '--json'])) as PlanReport;
    await type(file, writing?.selector ?? VOLUME, { kind: 'text', value: 'Påhittat' });
    const { status, error } = await run(['plan', file, '--out', inFolder('ny.xlsx')]);
    expect(status).toBe(2);
    expect(error).toContain('Påhittat');
    expect(error).toContain('Scenarier!');
    expect(existsSync(inFolder('ny.xlsx'))).toBe(false);
  });
});

describe('plan --remove', () => {
  it.each([[[]], [['--replace']], [['--document']]])('after a plan %j gives the workbook back', async (options: readonly string[]) => {
    const [full, bare] = [inFolder('full.xlsx'), inFolder('tom.xlsx')];
    await run(['plan', SAMPLE, ...options, '--out', full]);
    const { status, out } = await run(['plan', full, '--remove', '--out', bare]);
    expect(status).toBe(0);
    expect(out).toContain(`skriven till ${bare}`);
    expect(out).toContain('Scenarier: tas bort');
    expect(await new XlsxFile(new Uint8Array(readFileSync(bare))).read()).toEqual(await new XlsxFile(new Uint8Array(readFileSync(SAMPLE))).read());
  });

  it('says without --out what would go', async () => {
    const file = copyOfPlan();
    const before = readFileSync(file);
    const { status, out } = await run(['plan', file, '--remove']);
    expect(status).toBe(0);
    expect(out).toContain('Skulle tas bort');
    expect(out).toContain('Ingenting är skrivet.');
    expect(readFileSync(file).equals(before)).toBe(true);
    const report = parsed(await run(['plan', file, '--remove', '--json'])) as RemovalReport;
    expect(report).toMatchObject({ file, out: null, findings: [] });
    expect(report.writes.length).toBeGreaterThan(0);
  });

  it('copies a workbook that has nothing of ours', async () => {
    const out = inFolder('kopia.xlsx');
    expect((await run(['plan', SAMPLE, '--remove', '--out', out])).out).toContain('innehåller ingenting från volymplan');
    expect(readFileSync(out).equals(readFileSync(SAMPLE))).toBe(true);
  });
});

describe('refresh', () => {
  it('says what a changed volume changes, with the value before, and writes nothing unless told where', async () => {
    const file = copyOfPlan();
    await type(file, VOLUME, { kind: 'number', value: 99_999 });
    const before = readFileSync(file);
    const { status, out } = await run(['refresh', file], { now: LATER });
    expect(status).toBe(0);
    expect(out).toContain('Ändrat sedan senaste körningen');
    expect(out.replaceAll('\u00A0', ' ')).toMatch(/Familjehem.*Volym.*99 999/);
    expect(out).toContain('Ingenting är skrivet.');
    expect(readFileSync(file).equals(before)).toBe(true);
    const report = parsed(await run(['refresh', file, '--json'], { now: LATER })) as RefreshReport;
    const { changed, writes, backup, out: none } = refreshedIn(report);
    expect(changed).toContainEqual(expect.objectContaining({ ...VOLUME, after: 99_999, period: { year: 2026, kind: null, label: '2026' } }));
    expect(changed.length).toBeGreaterThan(1);
    expect(writes).toBeGreaterThan(0);
    expect([backup, none]).toEqual([null, null]);
  });

  it('leaves a write-protected workbook alone, with no copy of it', async () => {
    const file = copyOfPlan();
    await type(file, VOLUME, { kind: 'number', value: 99_999 });
    chmodSync(file, 0o444);
    const before = readFileSync(file);
    const { status, error } = await run(['refresh', folder, '--in-place'], { now: LATER });
    expect(status).toBe(3);
    expect(error).toContain('Där får du inte skriva');
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('writes in place after a copy, and then has nothing more to do', async () => {
    const file = copyOfPlan();
    await type(file, VOLUME, { kind: 'number', value: 99_999 });
    const before = readFileSync(file);
    const report = refreshedIn(parsed(await run(['refresh', file, '--in-place', '--json'], { now: LATER })) as RefreshReport);
    const backup = inFolder('plan (före 2026-11-22 09.30.00).xlsx');
    expect(report).toMatchObject({ file, out: file, backup });
    expect(readFileSync(backup).equals(before)).toBe(true);
    const after = readFileSync(file);
    expect(after.equals(before)).toBe(false);
    // The copy in the folder is no workbook to refresh.
    const again = parsed(await run(['refresh', folder, '--in-place', '--json'], { now: LATER })) as RefreshReport;
    expect(again.files).toEqual([expect.objectContaining({ file, out: null, changed: [], writes: 0, backup: null })]);
    expect(readFileSync(file).equals(after)).toBe(true);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('goes through a folder, stops for no damaged file, and names it at the end', async () => {
    copyOfPlan('a.xlsx');
    writeFileSync(inFolder('b.xlsx'), 'skadad');
    copyFileSync(SAMPLE, inFolder('c.xlsx'));
    await type(inFolder('a.xlsx'), VOLUME, { kind: 'number', value: 99_999 });
    const { status, out, error } = await run(['refresh', folder, '--out', inFolder('ut')], { now: LATER, showsProgress: true });
    expect(status).toBe(3);
    expect(error).toContain('2 av 3: ');
    expect(error).toContain(`${inFolder('b.xlsx')}: Filen är ingen Excelarbetsbok.`);
    expect(out).toContain('3 arbetsböcker: 2 uppdaterade, 1 misslyckades.');
    expect(out).toContain(`Misslyckades: ${inFolder('b.xlsx')}`);
    expect(readdirSync(inFolder('ut'))).toEqual(['a.xlsx', 'c.xlsx']);
    const report = parsed(await run(['refresh', inFolder('ut'), inFolder('b.xlsx'), '--json'], { now: LATER })) as RefreshReport;
    expect(report.files.map(({ file }) => file)).toEqual([inFolder('ut', 'a.xlsx'), inFolder('ut', 'c.xlsx'), inFolder('b.xlsx')]);
    expect(report.files[1]).toMatchObject({ changed: [], writes: 0 });
    expect(report.files[2]).toEqual({
      file: inFolder('b.xlsx'),
      out: null,
      changed: [],
      findings: [],
      error: { reason: 'not-xlsx', message: expect.any(String) as string },
    });
  });

  it('copies what is up to date into the folder byte for byte', async () => {
    const file = copyOfPlan();
    await run(['refresh', file, '--out', inFolder('ut')], { now: LATER });
    expect(readFileSync(inFolder('ut', 'plan.xlsx')).equals(readFileSync(file))).toBe(true);
  });

  it('gives no name in the folder to two workbooks, and writes over no source', async () => {
    mkdirSync(inFolder('ett'));
    mkdirSync(inFolder('två'));
    const [one, two] = [copyOfPlan(join('ett', 'plan.xlsx')), copyOfPlan(join('två', 'PLAN.xlsx'))];
    const { status, error } = await run(['refresh', one, two, '--out', inFolder('ut')]);
    expect(status).toBe(2);
    expect(error).toContain(`${inFolder('ut', 'PLAN.xlsx')}: En arbetsbok med samma namn`);
    expect(readdirSync(inFolder('ut'))).toEqual(['plan.xlsx']);
    const before = readFileSync(one);
    expect(await run(['refresh', one, '--out', inFolder('ett')])).toMatchObject({ status: 2 });
    expect(readFileSync(one).equals(before)).toBe(true);
    expect(await run(['refresh', one, '--out', two])).toMatchObject({ status: 2 });
  });

  it('says that a folder is empty', async () => {
    const { status, error } = await run(['refresh', folder]);
    expect(status).toBe(3);
    expect(error).toContain(`${folder}: I mappen finns ingen arbetsbok`);
    expect(parsed(await run(['refresh', folder, '--json', '--lang', 'en']))).toMatchObject({ files: [{ file: folder, error: { reason: 'empty-folder' } }] });
  });

  it('freezes a state, and says later what has changed since', async () => {
    const file = copyOfPlan();
    const frozen = await run(['refresh', file, '--in-place', '--freeze', 'Majutskick']);
    expect(frozen.out).toContain('Fryst som ”Majutskick”.');
    expect(await run(['refresh', file, '--in-place', '--freeze', 'majutskick'])).toMatchObject({ status: 2 });
    await type(file, VOLUME, { kind: 'number', value: 99_999 });
    await run(['refresh', file, '--in-place'], { now: LATER });
    const { out } = await run(['refresh', file], { now: LATER });
    expect(out).toContain('Inget värde har ändrats sedan senaste körningen.');
    expect(out).toMatch(/Ändrat sedan ”Majutskick” \(2026-11-21 07:12\)/);
    const { sinceFrozen } = refreshedIn(parsed(await run(['refresh', file, '--json'])) as RefreshReport);
    expect(sinceFrozen).toEqual([expect.objectContaining({ name: 'Majutskick' })]);
    expect(sinceFrozen[0]?.changed).toContainEqual(expect.objectContaining({ ...VOLUME, after: 99_999 }));
  });

  it('speaks English when told to', async () => {
    const file = copyOfPlan();
    const { out } = await run(['refresh', file, '--lang', 'en']);
    expect(out).toContain('No value has changed since the last run.');
    expect(out).toContain('1 workbook: 1 was up to date already.');
  });
});

