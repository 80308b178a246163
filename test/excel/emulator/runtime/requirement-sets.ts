/** "ExcelApi" → "1.14". */
export type RequirementSets = Readonly<Record<string, string>>;

/** The oldest Excel that volymplan runs in: Office LTSC 2021. */
export const FLOOR: RequirementSets = { ExcelApi: '1.14', RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', SharedRuntime: '1.1', RibbonApi: '1.1', DialogApi: '1.2' };

/** As Office.context.requirements answers: names in any case, versions by their parts. */
export function isSetSupported(sets: RequirementSets, name: string, version: string | number = '0'): boolean {
  const has = Object.entries(sets).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  if (has === undefined) return false;
  const [major, minor] = partsOf(has);
  const [wantedMajor, wantedMinor] = partsOf(String(version));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function partsOf(version: string): [number, number] {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
}
