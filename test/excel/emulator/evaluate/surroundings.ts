import type { Workbook } from '../../../../src/workbook/workbook';

/** What a formula's words may mean, by the word in small letters. A word whose meaning has changed makes the formulas that use it dirty. */
export type Surroundings = ReadonlyMap<string, string>;

export function surroundingsOf(view: Workbook): Surroundings {
  const meanings = new Map<string, string>();
  const add = (word: string, meaning: string): void => {
    meanings.set(word.toLowerCase(), `${meanings.get(word.toLowerCase()) ?? ''}${meaning};`);
  };
  for (const { name, refersTo, sheet } of view.names) add(name, `${sheet ?? ''}!${refersTo}`);
  view.sheets.forEach(({ name, tables, rows, hiddenRows }, slot) => {
    add(name, `sheet ${slot}`);
    for (const { name: table, area, headerRows, totalsRows } of tables) {
      const headers = headerRows === 0 ? [] : [...(rows.get(area.top)?.values() ?? [])].map(({ value }) => value);
      add(table, JSON.stringify([slot, area, headerRows, totalsRows, headers]));
    }
    // SUBTOTAL leaves hidden rows out, in one of its forms.
    add('subtotal', `${slot}:${[...hiddenRows].join()}`);
  });
  return meanings;
}

/** The words that mean something else, something new or nothing any more. */
export function changedWords(before: Surroundings, after: Surroundings): string[] {
  const words = new Set([...before.keys(), ...after.keys()]);
  return [...words].filter((word) => before.get(word) !== after.get(word));
}
