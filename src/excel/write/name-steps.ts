import type { NameWrite } from '../../workbook/write/write-plan';
import { oneStep, type WriteStep } from './steps/write-step';

/** `standing`: the workbook-wide names that are there, in lower case; Excel takes names that differ only in case for the same. */
export function nameSteps(set: readonly NameWrite[], removed: readonly string[], standing: ReadonlySet<string>): WriteStep[] {
  const kept = new Set(set.map(({ name }) => name.toLowerCase()));
  return [
    ...removed
      .filter((name) => standing.has(name.toLowerCase()) && !kept.has(name.toLowerCase()))
      .map((name) => oneStep('', ({ workbook }) => { workbook.names.getItem(name).delete(); })),
    ...set.map((name) => oneStep('', ({ workbook }) => { setName(workbook, name, standing.has(name.name.toLowerCase())); })),
  ];
}

function setName({ names }: Excel.Workbook, { name, refersTo, isHidden }: NameWrite, isThere: boolean): void {
  const formula = refersTo.startsWith('=') ? refersTo : `=${refersTo}`;
  const item = isThere ? names.getItem(name) : names.add(name, formula);
  if (isThere) item.formula = formula;
  item.visible = !isHidden;
}
