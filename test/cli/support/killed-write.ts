import { readFileSync } from 'node:fs';
import { backUp } from '../../../src/cli/files/back-up';
import { replaceFile } from '../../../src/cli/files/replace-file';
import { writeFile } from '../../../src/cli/files/write-file';
import type { WriteStage } from '../../../src/cli/files/write-file';

// A process that kills itself at one stage of a write: TARGET SOURCE STAGE [in-place | backup].
const [target = '', source = '', wanted = '', mode = ''] = process.argv.slice(2);
const bytes = readFileSync(source);
const killAt = (stage: WriteStage): void => {
  if (stage === wanted) process.kill(process.pid, 'SIGKILL');
};

if (mode === 'in-place') {
  const before = readFileSync(target);
  void replaceFile(target, { before, after: bytes, time: '2026-11-21 07:12:00', language: 'sv' }, killAt);
} else if (mode === 'backup') {
  void backUp(target, bytes, '2026-11-21 07:12:00', 'sv', killAt);
} else {
  void writeFile(target, bytes, { onStage: killAt });
}
