import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PlanOptions, WriteOptions } from '../../src/app/options';
import { preparePlan } from '../../src/app/write/prepare-plan';
import type { PreparedPlan } from '../../src/app/write/prepare-plan';
import type { CellContent, WritePlan } from '../../src/workbook/write/write-plan';
import type { Workbook } from '../../src/workbook/workbook';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { USUAL_PLAN } from '../support/plan-options';

const FOLDER = 'assets/samples';

/** The samples by name. */
export function sampleBytes(): Map<string, Uint8Array> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));
  return new Map(files.map((file) => [basename(file, '.xlsx'), new Uint8Array(readFileSync(join(FOLDER, file)))]));
}

export interface Written {
  readonly bytes: Uint8Array;
  readonly prepared: PreparedPlan;
}

/** The workbook with a plan in it. */
export async function writePlan(
  bytes: Uint8Array,
  options: Partial<PlanOptions> = {},
  wanted: Partial<WriteOptions> = {},
): Promise<Written> {
  const host = new XlsxFile(bytes);
  const write = { replace: false, document: true, overwrite: false, ...wanted };
  const prepared = preparePlan('plan.xlsx', await host.read(), { ...USUAL_PLAN, ...options }, write, '2026-11-21 07:12:00');
  if (prepared.hasChanges) await host.apply(prepared.plan);
  return { bytes: host.bytes, prepared };
}

/** A person's own change of cells, by "Sheet!A1", as a program without a calculator would save it: nothing is recalculated. */
export async function typeIn(bytes: Uint8Array, typed: readonly (readonly [sheet: string, row: number, column: number, content: CellContent])[]): Promise<Uint8Array> {
  const host = new XlsxFile(bytes);
  const { state = null } = await host.read();
  const cells = typed.map(([sheet, row, column, content]) => ({ sheet, row, column, content, style: null }));
  const plan: WritePlan = { addSheets: [], removeSheets: [], cells, dress: [], tables: [], setNames: [], removeNames: [], state, replaced: [] };
  await host.apply(plan);
  return host.bytes;
}

export function readBytes(bytes: Uint8Array): Workbook {
  return readXlsx(bytes);
}
