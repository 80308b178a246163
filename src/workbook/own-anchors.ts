/** All names of ours that only bookkeeping needs begin so; they are hidden. */
export const OWN_PREFIX = 'volymplan.';
/** Names that refer to a sheet of ours, whatever it is called. */
export const SHEET_PREFIX = `${OWN_PREFIX}blad.`;
/** Names that refer to an area of ours beside a person's table. */
export const AREA_PREFIX = `${OWN_PREFIX}yta.`;

interface Names {
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** What an anchor refers to. */
export interface AnchoredPlace {
  readonly sheet: string;
  /** As written behind the sheet: "$A$1:$M$40", "#REF!". */
  readonly reference: string;
}

/** The sheets that are ours. */
export function ownSheets(workbook: Names): ReadonlySet<string> {
  return new Set(anchored(workbook, [SHEET_PREFIX]).map(({ sheet }) => sheet));
}

/** All that is ours: on sheets of ours, and beside a person's tables. */
export function anchoredPlaces(workbook: Names): AnchoredPlace[] {
  return anchored(workbook, [SHEET_PREFIX, AREA_PREFIX]);
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s;

function anchored({ names }: Names, prefixes: readonly string[]): AnchoredPlace[] {
  return names.flatMap(({ name, refersTo }) => {
    if (!prefixes.some((prefix) => name.toLowerCase().startsWith(prefix))) return [];
    const [, quoted, plain, reference = ''] = REFERENCE.exec(refersTo) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return sheet === undefined ? [] : [{ sheet, reference }];
  });
}
