import type { PackageView } from './package-view';
import { childOf, childrenOf, isRepeated, numberOf, relationshipId } from './part-tree';

export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly part: string;
}

export function listedSheets(view: PackageView): ListedSheet[] {
  return childrenOf(childOf(view.tree(view.workbookPart), 'sheets'), 'sheet').map((node) => ({
    name: node.attributes.get('name') ?? '',
    sheetId: numberOf(node, 'sheetId'),
    part: view.relation(view.workbookPart, relationshipId(node))?.target ?? '',
  }));
}

export function workbookRules(view: PackageView): string[] {
  const part = view.workbookPart;
  const root = view.tree(part);
  const sheets = listedSheets(view);
  const broken: string[] = [];
  for (const { name, part: target } of sheets) {
    if (!view.has(target)) broken.push(`${part}: the sheet ${name} has no part`);
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) broken.push(`${part}: no sheet can be called ${name}`);
  }
  const [twiceNamed, twiceNumbered, twiceFound] = [
    isRepeated(sheets.map(({ name }) => name.toLowerCase())),
    isRepeated(sheets.map(({ sheetId }) => sheetId)),
    isRepeated(sheets.map((sheet) => sheet.part)),
  ];
  if (twiceNamed !== undefined) broken.push(`${part}: two sheets are called ${twiceNamed}`);
  if (twiceNumbered !== undefined || sheets.some(({ sheetId }) => !(sheetId >= 1 && sheetId <= 65_534))) broken.push(`${part}: sheetId is no number of its own`);
  if (twiceFound !== undefined) broken.push(`${part}: two sheets have the part ${twiceFound}`);
  const nodes = childrenOf(childOf(root, 'sheets'), 'sheet');
  if (!nodes.some(({ attributes }) => (attributes.get('state') ?? 'visible') === 'visible')) broken.push(`${part}: no sheet is visible`);
  for (const workbookView of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
    for (const name of ['activeTab', 'firstSheet']) if (numberOf(workbookView, name) >= sheets.length) broken.push(`${part}: there is no sheet ${name}`);
  }
  return [...broken, ...nameRules(view, sheets)];
}

function nameRules(view: PackageView, sheets: readonly ListedSheet[]): string[] {
  const part = view.workbookPart;
  const broken: string[] = [];
  const names = childrenOf(childOf(view.tree(part), 'definedNames'), 'definedName');
  const keys = names.map(({ attributes }) => `${attributes.get('localSheetId') ?? ''}!${(attributes.get('name') ?? '').toLowerCase()}`);
  const twice = isRepeated(keys);
  if (twice !== undefined) broken.push(`${part}: two names are ${twice}`);
  for (const node of names) {
    const name = node.attributes.get('name') ?? '';
    const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|[rc])$/i.test(name);
    if (!isName) broken.push(`${part}: no name can be ${name}`);
    const local = node.attributes.get('localSheetId');
    if (local !== undefined && !(Number(local) < sheets.length)) broken.push(`${part}: the name ${name} is of a sheet that is not there`);
    broken.push(...formulaRules(node.text, sheets).map((rule) => `${part}: the name ${name}: ${rule}`));
  }
  return broken;
}

/** What is wrong with a formula on the face of it. */
export function formulaRules(formula: string, sheets: readonly ListedSheet[]): string[] {
  const broken: string[] = [];
  if (formula === '') broken.push('a formula is empty');
  if (formula.startsWith('=')) broken.push('a formula begins with "="');
  if (formula.length > 8192) broken.push('a formula is too long');
  // Whichever comes first: a text may hold apostrophes, and a sheet's name quotation marks.
  for (const [, quoted] of formula.matchAll(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g)) {
    if (quoted === undefined) continue;
    const name = quoted.replaceAll("''", "'");
    if (!/[[\]:]/.test(name) && !sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) broken.push(`there is no sheet ${name}`);
  }
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, '').replace(/\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g, '');
  let depth = 0;
  for (const letter of bare) {
    if (letter === '(') depth += 1;
    else if (letter === ')' && --depth < 0) break;
  }
  if (depth !== 0) broken.push('brackets do not close');
  if (bare.includes('"')) broken.push('a text does not end');
  if (/;/.test(bare.replace(/\{[^}]*\}/g, ''))) broken.push('arguments are parted by semicolons');
  return broken;
}
