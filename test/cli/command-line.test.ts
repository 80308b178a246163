import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import packageJson from '../../package.json';
import type { CheckReport } from '../../src/app/contract/check-report';
import type { PlanReport } from '../../src/app/contract/plan-report';
import type { VarianceReport } from '../../src/app/contract/variance-report';
import { parsed, run } from './support/run-in-process';
import type { Outcome } from './support/run-in-process';

const PLAN_SAMPLE = 'assets/samples/norrtalje-verksamhetsplan-2025.xlsx';
const YEAR_END_SAMPLE = 'assets/samples/norrtalje-verksamhetsberattelse-2024.xlsx';

const folder = mkdtempSync(join(tmpdir(), 'volymplan-'));
const consistent = join(folder, 'stämmer.xlsx');
const noBook = join(folder, 'text.xlsx');
const missing = join(folder, 'finns inte.xlsx');

beforeAll(async () => {
  const book = new Workbook();
  book.addWorksheet('Driftbudget').addRows([
    ['Driftbudget per verksamhet, tkr'],
    ['Tkr', 'Budget 2024', 'Budget 2025', 'Plan 2026', 'Plan 2027'],
    ['Familjehem', -1000, -1050, -1080, -1110],
    ['Öppenvård', -2000, -2100, -2150, -2200],
    ['Stab', -500, -510, -520, -530],
    ['Summa', -3500, -3660, -3750, -3840],
  ]);
  await book.xlsx.writeFile(consistent);
  writeFileSync(noBook, 'inte en arbetsbok');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The real program, as a process of its own. */
function spawn(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...environment },
  });
  return { status, out: stdout, error: stderr };
}

describe('the program', () => {
  it('says what is wrong in a sample, without colour where there is no terminal', () => {
    const { status, out, error } = spawn(['check', PLAN_SAMPLE]);
    expect({ status, error }).toEqual({ status: 1, error: '' });
    expect(out.replaceAll('\u00A0', ' ')).toContain('tryckt som −321 690 tkr men raderna ger −315 403 tkr');
    expect(out).not.toContain('\u001B');
  });

  it('has colour when it is forced, and not when it is refused', () => {
    expect(spawn(['check', consistent], { FORCE_COLOR: '1' }).out).toContain('\u001B[');
    expect(spawn(['check', consistent], { NO_COLOR: '1' }).out).not.toContain('\u001B[');
  });

  it('exits with 2 and a hint when used wrongly, and writes nothing on standard output', () => {
    const { status, out, error } = spawn(['plan', PLAN_SAMPLE, consistent, '--out', 'x.xlsx']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(/--out.*--help/);
  });

  it('stops quietly when its reader does', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"$0" --import tsx src/cli/main.ts plan ${PLAN_SAMPLE} | head -1`, process.execPath], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('exit status and output', () => {
  it('is 0 for a consistent workbook, which has no error and no warning', async () => {
    const { status, out, error } = await run(['check', consistent]);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toContain('Inga fel och inga varningar.');
    expect(out).toContain('driftbudget per verksamhet');
  });

  it('is 0 for plan and variance, whatever is wrong in the tables', async () => {
    expect((await run(['plan', PLAN_SAMPLE, '--dry-run'])).status).toBe(0);
    expect((await run(['variance', YEAR_END_SAMPLE])).status).toBe(0);
  });

  it('is 3 for files that cannot be read, with a sentence for each', async () => {
    for (const [file, sentence] of [
      [missing, 'Filen finns inte'],
      [folder, 'Det är en mapp'],
      [noBook, 'ingen Excelarbetsbok'],
    ] as const) {
      const { status, out, error } = await run(['check', file]);
      expect({ status, out }).toEqual({ status: 3, out: '' });
      expect(error).toContain(file);
      expect(error).toContain(sentence);
    }
  });

  it('is 3 for a file that may not be read', async () => {
    const locked = join(folder, 'låst.xlsx');
    writeFileSync(locked, '');
    chmodSync(locked, 0);
    // The superuser may read everything; the file is then no workbook.
    expect((await run(['check', locked])).status).toBe(3);
  });

  it.each([
    [['plan', PLAN_SAMPLE, '--scenario', 'Påhitt'], 'Påhitt'],
    [['plan', PLAN_SAMPLE, '--base', '1999'], '1999'],
    [['plan', PLAN_SAMPLE, '--table', 'Z9'], 'Z9'],
    [['plan', PLAN_SAMPLE, '--link', 'Påhitt=Stab'], 'Påhitt'],
  ])('%j is wrong usage of this workbook', async (words, named) => {
    const { status, out, error } = await run(words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(named);
  });

  it('is the highest of several files, each of which is tried', async () => {
    const { status, out, error } = await run(['check', missing, PLAN_SAMPLE, consistent]);
    expect(status).toBe(3);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(out).toContain(PLAN_SAMPLE);
    expect(out).toContain(consistent);
    expect((await run(['check', consistent, PLAN_SAMPLE, consistent])).status).toBe(1);
  });

  it('shows its progress on a terminal and wipes it out', async () => {
    const { error } = await run(['check', consistent, consistent], { showsProgress: true });
    expect(error).toContain(`1 av 2: ${consistent}`);
    expect(error.endsWith('\r\u001B[K')).toBe(true);
    expect((await run(['check', consistent], { showsProgress: true })).error).toBe('');
  });

  it('tells its version and how it is used', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, out: `${packageJson.version}\n`, error: '' });
    expect((await run(['--help'])).out).toContain('volymplan check FIL');
    expect((await run(['--help', '--lang', 'en'])).out).toContain('volymplan check FILE');
    expect((await run(['check', '--lang=en'])).error).toContain('Say which workbooks');
  });
});

describe('JSON', () => {
  it('is one document of the contract', async () => {
    const check = parsed(await run(['check', PLAN_SAMPLE, '--json', '--uplift', '2026=3,5,2027=3,1'])) as CheckReport;
    expect(check.file).toBe(PLAN_SAMPLE);
    expect(check.tables.map(({ role }) => role)).toContain('unitPrices');
    expect(check.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['sum-mismatch', 'uplift-mismatch']));
    const plan = parsed(await run(['plan', PLAN_SAMPLE, '--json'])) as PlanReport;
    expect(plan.scenario.uplifts).toEqual({ '2026': 0.035, '2027': 0.031 });
    expect(plan.writes.length).toBeGreaterThan(100);
    expect(plan.out).toBeNull();
    const variance = parsed(await run(['variance', YEAR_END_SAMPLE, '--json'])) as VarianceReport;
    expect(variance.comparisons.length).toBeGreaterThan(0);
  });

  it('is an array when several files are given, also with those that failed', async () => {
    const outcome = await run(['check', missing, consistent, '--json']);
    expect(outcome.status).toBe(3);
    expect(outcome.error).toContain(missing);
    expect(parsed(outcome)).toEqual([
      { file: missing, error: { reason: 'not-found', message: expect.stringContaining('finns inte') as string } },
      expect.objectContaining({ file: consistent, findings: [] }),
    ]);
  });

  it('stays one document when the only file fails', async () => {
    expect(parsed(await run(['plan', noBook, '--json', '--lang', 'en']))).toMatchObject({
      file: noBook,
      error: { reason: 'not-xlsx' },
    });
  });
});
