import { unzipSync } from 'fflate';
/** Programs make the calculation chain anew when it is not there. */
const CHAIN = /calcChain\.xml$/;

/** The parts in which two files differ, without what a missing calculation chain makes differ. */
export function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [partsOf(one), partsOf(other)];
  const hadChain = [...before.keys()].some((name) => CHAIN.test(name));
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !CHAIN.test(name));
  return names.filter((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was === undefined || is === undefined) return true;
    return hadChain && /^\[Content_Types\]|workbook\.xml\.rels$/.test(name) ? withoutChain(was) !== withoutChain(is) : was !== is;
  });
}

function withoutChain(xml: string): string {
  return xml.replace(/<(?:Override|Relationship)\b[^>]*calcChain[^>]*>/, '');
}

export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]));
}

/** What differs in a part, from where it begins to: to be read when a test fails. */
function firstDifference(one: Uint8Array, other: Uint8Array, part: string): string {
  const [was = '', is = ''] = [partsOf(one).get(part), partsOf(other).get(part)];
  let at = 0;
  while (at < was.length && was[at] === is[at]) at += 1;
  return `${part}: was …${was.slice(Math.max(0, at - 60), at + 160)}… is …${is.slice(Math.max(0, at - 60), at + 160)}…`;
}

/** What `plan` and `--remove` leave different in a file; nothing, it is to be. */
export function traces(original: Uint8Array, removed: Uint8Array): string[] {
  return differingParts(original, removed).map((part) => firstDifference(original, removed, part));
}
