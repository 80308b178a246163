import type { Workbook } from '../../workbook/workbook';
import { inspectWorkbook } from '../inspect-workbook';
import type { Inspection } from '../inspect-workbook';
import { readOwn } from '../write/read-own';
import type { OwnReading } from '../write/read-own';
import { rememberedOptions } from '../write/remembered-options';
import type { RememberedOptions } from '../write/remembered-options';

/** A workbook as it was last read, and what was understood of it. */
export interface Reading {
  /** The workbook's name. */
  readonly file: string;
  readonly own: OwnReading;
  readonly inspection: Inspection;
  /** "2026-11-21 07:12:00". */
  readonly time: string;
}

/** `remembered`: what a person has said in the pane of its tables; null: what the workbook remembers. */
export function readingOf(file: string, workbook: Workbook, time: string, remembered: RememberedOptions | null): Reading {
  const own = readOwn(workbook);
  return { file, own, inspection: inspect(own, remembered ?? rememberedOptions(own.found)), time };
}

/** The same workbook, understood as a person now says. */
export function readingWith(reading: Reading, remembered: RememberedOptions): Reading {
  return { ...reading, inspection: inspect(reading.own, remembered) };
}

function inspect(own: OwnReading, { tables }: RememberedOptions): Inspection {
  return inspectWorkbook(own.person, tables);
}
