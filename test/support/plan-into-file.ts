import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PlanOptions, WriteOptions } from '../../src/app/options';
import { preparePlan } from '../../src/app/write/prepare-plan';
import type { PreparedPlan } from '../../src/app/write/prepare-plan';
import { prepareRemoval } from '../../src/app/write/prepare-removal';
import type { PreparedRemoval } from '../../src/app/write/prepare-removal';
import type { Workbook } from '../../src/workbook/workbook';
import type { CellContent } from '../../src/workbook/write/write-plan';
import { ironCalcLoader } from '../../src/xlsx/evaluate/iron-calc-engine';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { USUAL_PLAN } from './plan-options';
import { EMPTY_PLAN } from '../../src/workbook/write/empty-plan';

export const loadEngine = ironCalcLoader(() =>
  Promise.resolve(new Uint8Array(readFileSync(createRequire(__filename).resolve('@ironcalc/wasm/wasm_bg.wasm')))),
);

export interface Planned {
  readonly bytes: Uint8Array;
  readonly prepared: PreparedPlan;
}

/** What the command line does for `plan --out`, the formula engine included. */
export async function planInto(
  bytes: Uint8Array,
  write: Partial<WriteOptions> = {},
  options: Partial<PlanOptions> = {},
  time = '2026-11-21 07:12:00',
): Promise<Planned> {
  const host = new XlsxFile(bytes, loadEngine);
  const wanted = { replace: false, document: false, overwrite: false, ...write };
  const prepared = preparePlan('plan.xlsx', await host.read(), { ...USUAL_PLAN, ...options }, wanted, time);
  if (prepared.hasChanges) await host.apply(prepared.plan);
  return { bytes: host.bytes, prepared };
}

export interface Removed {
  readonly bytes: Uint8Array;
  readonly prepared: PreparedRemoval;
}

/** What `plan --remove --out` does. */
export async function removeFrom(bytes: Uint8Array): Promise<Removed> {
  const host = new XlsxFile(bytes, loadEngine);
  const prepared = prepareRemoval('plan.xlsx', await host.read(), 'sv');
  if (prepared.hasChanges) await host.apply(prepared.plan);
  return { bytes: host.bytes, prepared };
}

export function readBook(bytes: Uint8Array): Promise<Workbook> {
  return new XlsxFile(bytes).read();
}

/** A person's own change of cells, as a program without a calculator would save it: nothing is recalculated. */
export async function typeIn(bytes: Uint8Array, typed: readonly (readonly [sheet: string, row: number, column: number, content: CellContent])[]): Promise<Uint8Array> {
  const host = new XlsxFile(bytes);
  const { state = null } = await host.read();
  const cells = typed.map(([sheet, row, column, content]) => ({ sheet, row, column, content, style: null }));
  await host.apply({ ...EMPTY_PLAN, cells, state });
  return host.bytes;
}
