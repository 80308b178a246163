import { runCommandLine } from '../../../src/cli/run-command-line';

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** In whatever part of the world the tests run. */
const NOW = new Date(2026, 10, 21, 7, 12, 0);

/** The command line without a process of its own, and without a clock. */
export async function run(words: readonly string[], { showsProgress = false, now = NOW } = {}): Promise<Outcome> {
  const written = { out: '', error: '' };
  const terminal = {
    out: (text: string) => (written.out += text),
    error: (text: string) => (written.error += text),
    hasColour: false,
    showsProgress,
    width: 110,
  };
  const status = await runCommandLine(words, terminal, () => now);
  return { status, ...written };
}

export function parsed({ out }: Outcome): unknown {
  return JSON.parse(out);
}
