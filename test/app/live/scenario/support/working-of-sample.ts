import { NO_CHOICES } from '../../../../../src/app/live/choices';
import type { Choices } from '../../../../../src/app/live/choices';
import { readingOf } from '../../../../../src/app/live/reading';
import { underChoices, workingOf } from '../../../../../src/app/live/working';
import type { Planned, Working } from '../../../../../src/app/live/working';
import type { Workbook } from '../../../../../src/workbook/workbook';
import { readXlsx } from '../../../../../src/xlsx/read/read-xlsx';
import { sampleBytes } from '../../../../support/sample-bytes';

export const NORRTALJE = 'norrtalje-verksamhetsplan-2025';

const SAMPLES = sampleBytes();

export function sampleWorkbook(name: string): Workbook {
  const bytes = SAMPLES.get(name);
  if (!bytes) throw new Error(`no sample is called ${name}`);
  return readXlsx(bytes);
}

export function workingOfSample(name: string, choices: Partial<Choices> = {}): Working {
  const known = WORKINGS.get(name) ?? workingOf(readingOf(`${name}.xlsx`, sampleWorkbook(name), '2026-11-21 07:12:00', null), NO_CHOICES, 'sv');
  WORKINGS.set(name, known);
  return underChoices(known, { ...NO_CHOICES, ...choices });
}

/** Nothing of what was read is ever changed, and reading takes its time. */
const WORKINGS = new Map<string, Working>();

export function plannedOf({ planned }: Working): Planned {
  if (planned.kind === 'unplanned') throw new Error(`nothing can be planned: ${planned.problem.code}`);
  return planned;
}

export function plannedSample(name = NORRTALJE, choices: Partial<Choices> = {}): Planned {
  return plannedOf(workingOfSample(name, choices));
}

/** A sitting as the tab of scenarios sees it. */
export class TriedSession {
  readonly remembered: { readonly base: number | null }[] = [];

  constructor(private working: Working) {}

  get state(): { readonly working: Working } {
    return { working: this.working };
  }

  get planned(): Planned {
    return plannedOf(this.working);
  }

  choose(change: Partial<Choices>): void {
    this.working = underChoices(this.working, { ...this.working.choices, ...change });
  }

  remember(change: { readonly base: number | null }): void {
    this.remembered.push(change);
  }
}
