import type { WriteOptions } from '../../../src/app/options';
import { brokenRules } from '../../xlsx/support/check-package';
import { planInto, removeFrom } from '../../support/plan-into-file';
import { traces } from './compare-parts';
import type { Planned } from '../../support/plan-into-file';

const LATER = '2026-11-22 09:30:00';

/**
 * A plan into a file and out of it: nothing that a program would repair, nothing to do for a second run the day after, and in the
 * end every part as it was, to the byte.
 */
export async function expectRoundTrip(bytes: Uint8Array, write: Partial<WriteOptions> = {}): Promise<Planned> {
  const broken = brokenRules(bytes);
  const written = await planInto(bytes, write);
  expect(written.bytes).not.toBe(bytes);
  expect(brokenRules(written.bytes)).toEqual(broken);
  await expectUpToDate(written.bytes);
  const removed = await removeFrom(written.bytes);
  expect(traces(bytes, removed.bytes)).toEqual([]);
  expect(removed.prepared.report.findings).toEqual([]);
  return written;
}

export async function expectUpToDate(bytes: Uint8Array): Promise<void> {
  const again = await planInto(bytes, {}, {}, LATER);
  expect(again.prepared.report.writes).toEqual([]);
  expect(again.prepared.report.findings.filter(({ code }) => code === 'overwritten')).toEqual([]);
  expect(again.bytes).toBe(bytes);
}
