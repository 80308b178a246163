import { addressOf } from '../../../../../src/workbook/address';
import type { LinkModel, SheetModel, ValidationModel } from '../workbook-model';
import { areasShown } from './areas-shown';
import { comparePlain } from './compare-plain';
import { normalFormula } from './normal-formula';

/** In any order: no two are for the same cell. */
export function compareValidations(a: SheetModel, b: SheetModel): string[] {
  const [ofA, ofB] = [validations(a), validations(b)];
  return keysOf(ofA, ofB).flatMap((where) => comparePlain(`${a.name}!${where} validation`, ofA.get(where), ofB.get(where)));
}

function validations({ validations: all }: SheetModel): Map<string, unknown> {
  return new Map(all.map((validation) => [areasShown(validation.areas), shown(validation)]));
}

/** A prompt without words is none, and nobody sees it. */
function shown({ rule, errorAlert, prompt, ignoreBlanks }: ValidationModel): unknown {
  return {
    rule: shownRule(rule),
    ignoreBlanks,
    errorAlert: errorAlert ?? { title: '', message: '', style: 'Stop', showAlert: true },
    prompt: prompt === null || (prompt.title === '' && prompt.message === '') ? null : prompt,
  };
}

function shownRule(rule: unknown): unknown {
  if (typeof rule === 'string' && rule.startsWith('=')) return normalFormula(rule);
  if (typeof rule !== 'object' || rule === null) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, shownRule(value)]));
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
