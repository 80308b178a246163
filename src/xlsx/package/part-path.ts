/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package itself) → "_rels/.rels". */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relationships a part lists ("xl/_rels/workbook.xml.rels" → "xl/workbook.xml"); null for any other part. */
export function sourceOfRelationships(part: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(part);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : null;
}

/** How a part names another: "xl/charts/chart1.xml" seen from "xl/drawings/drawing1.xml" is "../charts/chart1.xml". */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
