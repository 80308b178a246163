import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WriteProblem } from '../../../src/app/messages/unwritable-message';
import { backUp, backupName, isBackupName } from '../../../src/cli/files/back-up';
import { FileWriteError } from '../../../src/cli/files/file-write-error';
import { listWorkbooks } from '../../../src/cli/files/list-workbooks';
import { replaceFile } from '../../../src/cli/files/replace-file';
import { isSameFile } from '../../../src/cli/files/same-file';
import { writeFile } from '../../../src/cli/files/write-file';
import type { WriteStage } from '../../../src/cli/files/write-file';

const OLD = new TextEncoder().encode('det gamla');
/** Large enough that writing it takes more than one block. */
const NEW = new Uint8Array(300_000).fill(65);
const TIME = '2026-11-21 07:12:00';
const STAGES: readonly WriteStage[] = ['created', 'halfway', 'written', 'synced', 'replaced'];
const BEFORE_REPLACING = STAGES.filter((stage) => stage !== 'replaced');

let folder = '';
let target = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'volymplan-write-'));
  target = join(folder, 'plan.xlsx');
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

async function problemOf(writing: Promise<unknown>): Promise<WriteProblem | 'none'> {
  try {
    await writing;
    return 'none';
  } catch (error) {
    if (error instanceof FileWriteError) return error.problem;
    throw error;
  }
}

/** An error as the file system gives it. */
function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'write' });
}

describe('writing a file', () => {
  it('makes a new one, and leaves nothing else', async () => {
    await writeFile(target, NEW);
    expect(readFileSync(target).equals(NEW)).toBe(true);
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  it('replaces one, with the mode that it had', async () => {
    writeFileSync(target, OLD, { mode: 0o640 });
    chmodSync(target, 0o662);
    await writeFile(target, NEW);
    expect(readFileSync(target).equals(NEW)).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o662);
  });

  it('writes the file behind a link, also one that leads to a file that is not there yet', async () => {
    for (const name of ['finns.xlsx', 'ny.xlsx']) {
      const real = join(folder, name);
      const way = join(folder, `länk till ${name}`);
      if (name === 'finns.xlsx') writeFileSync(real, OLD);
      symlinkSync(name, way);
      await writeFile(way, NEW);
      expect(readFileSync(real).equals(NEW)).toBe(true);
      expect(readdirSync(folder, { withFileTypes: true }).find((entry) => `${folder}/${entry.name}` === way)?.isSymbolicLink()).toBe(true);
    }
  });

  it('takes names as long as names can be', async () => {
    const long = join(folder, `${'å'.repeat(120)}.xlsx`);
    await writeFile(long, NEW);
    expect(readFileSync(long).length).toBe(NEW.length);
    expect(await problemOf(writeFile(join(folder, `${'a'.repeat(300)}.xlsx`), NEW))).toBe('name-too-long');
  });

  it.each<[WriteProblem, () => string]>([
    ['folder', () => folder],
    ['no-such-folder', () => join(folder, 'borta', 'plan.xlsx')],
    ['bad-name', () => join(folder, 'pl\0an.xlsx')],
    ['no-file', () => '/dev/null'],
  ])('%s is said', async (problem, fileOf) => {
    expect(await problemOf(writeFile(fileOf(), NEW))).toBe(problem);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused in a file instead of a folder', async () => {
    writeFileSync(target, OLD);
    expect(await problemOf(writeFile(join(target, 'plan.xlsx'), NEW))).toBe('no-such-folder');
  });

  it('is refused where the target is write-protected, whoever asks', async () => {
    writeFileSync(target, OLD, { mode: 0o444 });
    expect(await problemOf(writeFile(target, NEW))).toBe('no-permission');
    expect(readFileSync(target).equals(OLD)).toBe(true);
  });

  it('is refused where the folder is write-protected', async () => {
    writeFileSync(target, OLD);
    chmodSync(folder, 0o555);
    if (process.getuid?.() === 0) {
      process.stdout.write('Skipped: the superuser may write in a write-protected folder.\n');
      return;
    }
    expect(await problemOf(writeFile(target, NEW))).toBe('no-permission');
    expect(readFileSync(target).equals(OLD)).toBe(true);
  });

  it.each(BEFORE_REPLACING)('that stops when it is %s leaves the old file and nothing else', async (stage) => {
    writeFileSync(target, OLD);
    for (const [code, problem] of [['ENOSPC', 'disk-full'], ['EROFS', 'read-only-disk'], ['EIO', 'cannot-write']] as const) {
      const onStage = (reached: WriteStage): void => {
        if (reached === stage) throw systemError(code);
      };
      expect(await problemOf(writeFile(target, NEW, { onStage }))).toBe(problem);
      expect(readFileSync(target).equals(OLD)).toBe(true);
      expect(readdirSync(folder)).toEqual(['plan.xlsx']);
    }
  });

  it('says that the folder is gone when it goes while it is written', async () => {
    const inner = join(folder, 'mapp');
    mkdirSync(inner);
    const onStage = (stage: WriteStage): void => {
      if (stage === 'synced') rmSync(inner, { recursive: true });
    };
    expect(await problemOf(writeFile(join(inner, 'plan.xlsx'), NEW, { onStage }))).toBe('no-such-folder');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lets a fault of the program through, and cleans up all the same', async () => {
    const onStage = (): void => {
      throw new TypeError('fault');
    };
    await expect(writeFile(target, NEW, { onStage })).rejects.toThrow(TypeError);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('killed while it writes', () => {
  const kill = (stage: WriteStage, ...mode: readonly string[]): NodeJS.Signals | null => {
    const source = join(folder, 'källa');
    writeFileSync(source, NEW);
    const words = ['--import', 'tsx', 'test/cli/support/killed-write.ts', target, source, stage, ...mode];
    const { signal } = spawnSync(process.execPath, words);
    rmSync(source);
    return signal;
  };

  it.each(STAGES)('when it is %s: the target is whole, and the next run works', async (stage) => {
    writeFileSync(target, OLD);
    expect(kill(stage)).toBe('SIGKILL');
    expect(readFileSync(target).equals(stage === 'replaced' ? NEW : OLD)).toBe(true);
    await writeFile(target, NEW);
    expect(readFileSync(target).equals(NEW)).toBe(true);
  });

  it.each(STAGES)('over the source when it is %s: the copy is whole too', async (stage) => {
    writeFileSync(target, OLD);
    expect(kill(stage, 'in-place')).toBe('SIGKILL');
    expect(readFileSync(target).equals(stage === 'replaced' ? NEW : OLD)).toBe(true);
    expect(readFileSync(join(folder, 'plan (före 2026-11-21 07.12.00).xlsx')).equals(OLD)).toBe(true);
    // What the killed run left is hidden, and no workbook to anyone.
    expect((await listWorkbooks([folder])).files).toEqual([target]);
  });

  it.each(STAGES)('while it copies, when the copy is %s: the file is untouched, and there is a whole copy or none', async (stage) => {
    writeFileSync(target, OLD);
    expect(kill(stage, 'backup')).toBe('SIGKILL');
    expect(readFileSync(target).equals(OLD)).toBe(true);
    const seen = readdirSync(folder).filter((name) => !name.startsWith('.') && name !== 'plan.xlsx');
    expect(seen).toEqual(stage === 'replaced' ? ['plan (före 2026-11-21 07.12.00).xlsx'] : []);
    for (const name of seen) expect(readFileSync(join(folder, name)).equals(NEW)).toBe(true);
    expect((await listWorkbooks([folder])).files).toEqual([target]);
  });

  it('leaves nothing for good: a later write removes what is old, and nothing else', async () => {
    expect(kill('synced')).toBe('SIGKILL');
    const [left = ''] = readdirSync(folder);
    expect(left).toMatch(/^\.plan\.xlsx\.[0-9a-f]{12}\.tmp$/);
    writeFileSync(join(folder, '.plan.xlsm.0123456789ab.tmp'), '');
    await writeFile(target, NEW);
    expect(readdirSync(folder)).toContain(left);
    const longAgo = new Date(2026, 0, 1);
    for (const name of readdirSync(folder)) if (name !== 'plan.xlsx') utimesSync(join(folder, name), longAgo, longAgo);
    await writeFile(target, OLD);
    expect(readdirSync(folder)).toEqual(['.plan.xlsm.0123456789ab.tmp', 'plan.xlsx']);
  });

  it('leaves no target where there was none', () => {
    expect(kill('synced')).toBe('SIGKILL');
    expect(existsSync(target)).toBe(false);
  });
});

describe('writing over what was read', () => {
  const replacement = { before: OLD, after: NEW, time: TIME, language: 'sv' } as const;

  it('keeps a copy first, and never writes over an older one', async () => {
    for (const copy of [1, 2, 3]) {
      writeFileSync(target, OLD);
      const backup = await replaceFile(target, replacement);
      expect(backup).toBe(join(folder, backupName('plan.xlsx', TIME, 'sv', copy)));
      expect(readFileSync(backup).equals(OLD)).toBe(true);
      expect(readFileSync(target).equals(NEW)).toBe(true);
    }
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('stops where the file is no longer what was read', async () => {
    writeFileSync(target, 'något annat');
    expect(await problemOf(replaceFile(target, replacement))).toBe('changed-meanwhile');
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  it('stops where the file changes while the new one is written', async () => {
    writeFileSync(target, OLD);
    const change = (stage: WriteStage): void => {
      if (stage === 'written') writeFileSync(target, 'det gemla');
    };
    expect(await problemOf(replaceFile(target, replacement, change))).toBe('changed-meanwhile');
    expect(readFileSync(target, 'utf8')).toBe('det gemla');
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  it.each(BEFORE_REPLACING)('leaves no copy where the disk is full when it is %s, nor where the file is write-protected', async (stage) => {
    writeFileSync(target, OLD);
    const fill = (reached: WriteStage): void => {
      if (reached === stage) throw systemError('ENOSPC');
    };
    expect(await problemOf(replaceFile(target, replacement, fill))).toBe('disk-full');
    chmodSync(target, 0o444);
    expect(await problemOf(replaceFile(target, replacement))).toBe('no-permission');
    expect(readFileSync(target).equals(OLD)).toBe(true);
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  it('keeps the copy beside the file behind a link', async () => {
    mkdirSync(join(folder, 'mapp'));
    const real = join(folder, 'mapp', 'plan.xlsx');
    writeFileSync(real, OLD);
    symlinkSync(real, target);
    await replaceFile(target, replacement);
    expect(readdirSync(join(folder, 'mapp'))).toEqual(['plan (före 2026-11-21 07.12.00).xlsx', 'plan.xlsx']);
    expect(readFileSync(real).equals(NEW)).toBe(true);
  });

  it('names copies so that they are known as such', async () => {
    expect(backupName('Budget 2027.xlsm', TIME, 'en')).toBe('Budget 2027 (before 2026-11-21 07.12.00).xlsm');
    expect(isBackupName('Budget (före 2026-11-21 07.12.00).xlsx'.normalize('NFD'))).toBe(true);
    expect(isBackupName(backupName('Budget.xlsx', TIME, 'en', 2))).toBe(true);
    expect(isBackupName('Budget (före 2026).xlsx')).toBe(false);
    writeFileSync(target, OLD);
    expect(await backUp(target, OLD, TIME, 'en')).toBe(join(folder, 'plan (before 2026-11-21 07.12.00).xlsx'));
  });
});

describe('the same file', () => {
  it('is known by path, link and hard link', async () => {
    writeFileSync(target, OLD);
    symlinkSync(target, join(folder, 'länk.xlsx'));
    linkSync(target, join(folder, 'hård.xlsx'));
    writeFileSync(join(folder, 'kopia.xlsx'), OLD);
    for (const same of ['plan.xlsx', './x/../plan.xlsx', 'länk.xlsx', 'hård.xlsx']) {
      mkdirSync(join(folder, 'x'), { recursive: true });
      expect(await isSameFile(target, `${folder}/${same}`)).toBe(true);
    }
    expect(await isSameFile(target, join(folder, 'kopia.xlsx'))).toBe(false);
    expect(await isSameFile(target, join(folder, 'finns inte.xlsx'))).toBe(false);
    expect(await isSameFile(join(folder, 'finns inte.xlsx'), join(folder, 'finns inte.xlsx'))).toBe(false);
  });
});

describe('workbooks of files and folders', () => {
  it('are those directly in a folder, by name, each once, and none of our own', async () => {
    const names = ['b10.xlsx', 'b9.xlsx', 'Å.XLSM', 'a.xlsx', '~$a.xlsx', '.b.xlsx', 'a.xls', 'text.txt'];
    for (const name of [...names, backupName('a.xlsx', TIME, 'sv'), backupName('a.xlsx', TIME, 'en', 2)]) {
      writeFileSync(join(folder, name), OLD);
    }
    mkdirSync(join(folder, 'djupare'));
    mkdirSync(join(folder, 'mapp.xlsx'));
    writeFileSync(join(folder, 'djupare', 'c.xlsx'), OLD);
    const missing = join(folder, 'finns inte.xlsx');
    const listed = await listWorkbooks([join(folder, 'b9.xlsx'), folder, join(folder, 'djupare', '..', 'a.xlsx'), missing]);
    expect(listed.files.map((file) => file.slice(folder.length + 1))).toEqual(['b9.xlsx', 'a.xlsx', 'b10.xlsx', 'Å.XLSM', 'finns inte.xlsx']);
    expect(listed.emptyFolders).toEqual([]);
  });

  it('are none in an empty folder, which is said', async () => {
    expect(await listWorkbooks([folder])).toEqual({ files: [], emptyFolders: [folder] });
  });
});
