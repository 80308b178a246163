import type { Link } from '../../core/plan/plan-model';
import type { PlanInput } from '../../workbook/model/build-plan-model';
import type { LinkRow } from '../../workbook/write/basis/links/link-row';
import { replaceLinkRows, withLinkRows } from '../../workbook/write/basis/links/links-from-rows';
import { readLinks } from '../../workbook/write/basis/links/read-links';
import { UsageError } from '../usage-error';
import type { OwnReading } from './read-own';

export interface LinkedInput {
  readonly input: PlanInput;
  /** What stands on the sheet of links, with the wanted ones in it; null where there is no such sheet yet. */
  readonly linkRows: readonly LinkRow[] | null;
}

/**
 * A plan's input with the links that the workbook remembers; for the items of `wanted` with those alone, which `input` has as
 * explicit ones already. Throws a `UsageError` for cells of the sheet that cannot be counted with.
 */
export function linkInput(
  input: PlanInput,
  { current, found }: OwnReading,
  wanted: readonly unknown[],
  reasonOf: (link: Link) => string,
): LinkedInput {
  const sheet = found.sheets.get('links');
  const read = sheet ? readLinks(current, sheet.sheet) : null;
  if (!read) return { input, linkRows: null };
  if (read.problems.length > 0) {
    const problems = read.problems.map(({ code, ...place }) => ({ ...place, reason: code }));
    throw new UsageError({ code: 'bad-settings', problems });
  }
  const { model } = input;
  const explicit = wanted.length === 0 ? [] : model.links.filter(({ reason }) => reason === 'explicit');
  const linkRows = replaceLinkRows(read.rows, explicit, model, reasonOf);
  return { input: { ...input, model: withLinkRows(model, linkRows) }, linkRows };
}
