/** Where output goes, and what it can show. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly hasColour: boolean;
  /** Standard error is a person's terminal, where progress may be shown and wiped out. */
  readonly showsProgress: boolean;
  /** Places on a line. */
  readonly width: number;
}

/** Where no terminal says how wide it is. */
const DEFAULT_WIDTH = 110;
const LEAST_WIDTH = 40;
const MOST_WIDTH = 140;

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export function terminalOf(
  stdout: Stream,
  stderr: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  return {
    out: (text) => stdout.write(text),
    error: (text) => stderr.write(text),
    hasColour: hasColour(stdout, environment),
    showsProgress: stderr.isTTY === true,
    width: widthOf(stdout),
  };
}

/** FORCE_COLOR asks for colour anywhere, NO_COLOR (no-color.org) for none, else only a terminal gets it. */
function hasColour(stdout: Stream, environment: Readonly<Record<string, string | undefined>>): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: term } = environment;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (none !== undefined && none !== '') return false;
  return stdout.isTTY === true && term !== 'dumb';
}

function widthOf({ isTTY, columns }: Stream): number {
  if (isTTY !== true || columns === undefined || columns === 0) return DEFAULT_WIDTH;
  return Math.min(Math.max(columns, LEAST_WIDTH), MOST_WIDTH);
}
