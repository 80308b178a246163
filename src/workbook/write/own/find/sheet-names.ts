import type { Workbook } from '../../../workbook';
import type { OwnSheetRole } from '../../draft/own-content';
import type { SheetLanguage } from '../../sheet-language';
import type { SheetNames } from '../../write-input';
import type { OwnFound } from './own-found';

const NAMES: Readonly<Record<SheetLanguage, SheetNames>> = {
  sv: {
    scenarios: 'Scenarier',
    links: 'Kopplingar',
    basis: 'Underlag',
    results: 'Resultat',
    findings: 'Avvikelser',
    kept: 'Tidigare plan',
    snapshots: 'Utskick',
    document: 'Nämnd',
  },
  en: {
    scenarios: 'Scenarios',
    links: 'Links',
    basis: 'Basis',
    results: 'Results',
    findings: 'Findings',
    kept: 'Earlier plan',
    snapshots: 'Snapshots',
    document: 'Committee',
  },
};

/** What each sheet of ours is called: as it is called now, else its own name, or one beside it where the person has such a sheet. */
export function sheetNamesFor(workbook: Workbook, found: OwnFound, language: SheetLanguage): SheetNames {
  const own = new Set([...found.sheets.values()].map(({ sheet }) => sheet));
  const taken = new Set(workbook.sheets.filter(({ name }) => !own.has(name)).map(({ name }) => name.toLowerCase()));
  for (const name of own) taken.add(name.toLowerCase());
  const nameOf = (role: OwnSheetRole): string => {
    const name = found.sheets.get(role)?.sheet ?? freeName(NAMES[language][role], taken);
    taken.add(name.toLowerCase());
    return name;
  };
  return {
    scenarios: nameOf('scenarios'),
    links: nameOf('links'),
    basis: nameOf('basis'),
    results: nameOf('results'),
    findings: nameOf('findings'),
    kept: nameOf('kept'),
    snapshots: nameOf('snapshots'),
    document: nameOf('document'),
  };
}

/** True for the name that a sheet of ours gets, in either language, or one beside it. */
export function isNamedFor(role: OwnSheetRole, name: string): boolean {
  return Object.values(NAMES).some((names) => name === names[role] || name.startsWith(`${names[role]} (volymplan`));
}

/** The language that most of the sheets are named in; null where none is. */
export function languageOfSheets(sheets: ReadonlyMap<OwnSheetRole, string>): SheetLanguage | null {
  const named = (language: SheetLanguage) =>
    [...sheets].filter(([role, name]) => name.startsWith(NAMES[language][role])).length;
  const [swedish, english] = [named('sv'), named('en')];
  if (swedish === english) return null;
  return swedish > english ? 'sv' : 'en';
}

/** Excel's names are at most 31 characters, and differ in more than case. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let count = 1; ; count += 1) {
    const candidate = `${name} (volymplan${count === 1 ? '' : ` ${count}`})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
