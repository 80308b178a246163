const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/** "'Mått och priser'!$B$4:$B$6" → its sheet and "B4:B6". Throws RangeError for what is no such reference. */
export function chartSource(refersTo: string): { sheet: string; address: string } {
  const [, quoted, plain, reference] = REFERENCE.exec(refersTo) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || reference === undefined) throw new RangeError(`no reference: ${refersTo}`);
  return { sheet, address: reference.replaceAll('$', '') };
}
