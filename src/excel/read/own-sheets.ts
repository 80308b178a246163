/** Hidden names that refer to what is ours: whole sheets, and areas beside a person's tables. */
const ANCHOR = /^volymplan\.(?:blad|yta)\./i;
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** The names of the sheets that we have written in. */
export function sheetsWithAnchors(names: readonly { readonly name: string; readonly refersTo: string }[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ name, refersTo }) => {
      const [, quoted, plain] = ANCHOR.test(name) ? (SHEET.exec(refersTo) ?? []) : [];
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      return sheet === undefined ? [] : [sheet];
    }),
  );
}
