import { addressOf } from '../../../../../src/workbook/address';
import type { Area } from '../../../../../src/workbook/workbook';
import type { LinkModel, SheetModel, ValidationModel } from '../workbook-model';
import { areasShown } from './areas-shown';
import { comparePlain } from './compare-plain';
import { joinAreas } from './join-areas';
import { normalFormula } from './normal-formula';

/** By rule, with all cells that it is for: Excel splits and joins the areas as it likes. */
export function compareValidations(a: SheetModel, b: SheetModel): string[] {
  const [ofA, ofB] = [validations(a), validations(b)];
  return keysOf(ofA, ofB).flatMap((rule) => comparePlain(`${a.name} validation ${rule}`, ofA.get(rule), ofB.get(rule)));
}

function validations({ validations: all }: SheetModel): Map<string, string> {
  const areas = new Map<string, Area[]>();
  for (const validation of all) {
    const rule = JSON.stringify(shown(validation));
    areas.set(rule, [...(areas.get(rule) ?? []), ...validation.areas]);
  }
  return new Map([...areas].map(([rule, found]) => [rule, areasShown(joinAreas(found))]));
}

/** A prompt without words is none, and nobody sees it. */
function shown({ rule, errorAlert, prompt, ignoreBlanks }: ValidationModel): unknown {
  return {
    rule: shownRule(rule),
    ignoreBlanks,
    errorAlert: shownRule(errorAlert ?? { title: '', message: '', style: 'Stop', showAlert: true }),
    prompt: prompt === null || (prompt.title === '' && prompt.message === '') ? null : shownRule(prompt),
  };
}

function shownRule(rule: unknown): unknown {
  // Excel gives back some numbers as numbers and others as formulas, "=0".
  if (typeof rule === 'number') return shownRule(`=${rule}`);
  if (typeof rule === 'string' && rule.startsWith('=')) return `=${normalFormula(rule)}`;
  if (typeof rule !== 'object' || rule === null) return rule;
  const entries = Object.entries(rule).map(([key, value]) => [key, shownRule(value)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function compareLinks(a: SheetModel, b: SheetModel): string[] {
  const [ofA, ofB] = [links(a), links(b)];
  return keysOf(ofA, ofB).flatMap((where) => comparePlain(`${a.name}!${where} link`, ofA.get(where), ofB.get(where)));
}

function links({ links: all }: SheetModel): Map<string, Omit<LinkModel, 'row' | 'column'>> {
  return new Map(all.map(({ row, column, ...link }) => [addressOf(row, column), link]));
}

function keysOf(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort();
}
