import type { Link } from '../../core/plan/plan-model';
import type { PlanInput } from '../../workbook/model/build-plan-model';
import { decideRows } from '../../workbook/write/basis/links/link-decision';
import type { LinkDecisions } from '../../workbook/write/basis/links/link-decision';
import type { LinkRow } from '../../workbook/write/basis/links/link-row';
import { replaceLinkRows, withLinkRows } from '../../workbook/write/basis/links/links-from-rows';
import { readLinks } from '../../workbook/write/basis/links/read-links';
import { UsageError } from '../usage-error';
import type { OwnReading } from './read-own';

export interface LinkedInput {
  readonly input: PlanInput;
  /** What stands on the sheet of links, with what was decided since and the wanted ones in it; null where there is neither sheet nor decision. */
  readonly linkRows: readonly LinkRow[] | null;
}

export interface LinkTerms {
  /** Links that a person asks for: for their items they alone count, and `input` has them as explicit ones already. */
  readonly wanted: readonly unknown[];
  readonly decisions: LinkDecisions;
  readonly reasonOf: (link: Link) => string;
}

/**
 * A plan's input with the links that the workbook remembers: those of the sheet, what was decided since, and over both the wanted ones.
 * Throws a `UsageError` for cells of the sheet that cannot be counted with.
 */
export function linkInput(input: PlanInput, own: OwnReading, { wanted, decisions, reasonOf }: LinkTerms): LinkedInput {
  const { model } = input;
  const explicit = wanted.length === 0 ? [] : model.links.filter(({ reason }) => reason === 'explicit');
  const settled = new Set(explicit.map(({ item }) => item));
  const rows = decideRows(standingLinks(own), decisions, model, { settled, reasonOf });
  if (!rows) return { input, linkRows: null };
  const linkRows = replaceLinkRows(rows, explicit, model, reasonOf);
  return { input: { ...input, model: withLinkRows(model, linkRows) }, linkRows };
}

/** What stands on the sheet of links; null where there is no such sheet. Throws a `UsageError` for cells of it that cannot be counted with. */
export function standingLinks({ current, found }: OwnReading): readonly LinkRow[] | null {
  const sheet = found.sheets.get('links');
  const read = sheet ? readLinks(current, sheet.sheet) : null;
  if (!read) return null;
  if (read.problems.length > 0) {
    const problems = read.problems.map(({ code, ...place }) => ({ ...place, reason: code }));
    throw new UsageError({ code: 'bad-settings', problems });
  }
  return read.rows;
}
