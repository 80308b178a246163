import type { Measure } from '../../../../src/core/period';
import type { RowKind } from '../../../../src/core/table';
import { readBridgeLine } from '../../../../src/workbook/text/headers/read-bridge-line';
import type { BridgeLine } from '../../../../src/workbook/text/headers/read-bridge-line';
import { readLabel } from '../../../../src/workbook/text/headers/read-label';

describe("a row's label", () => {
  it.each<[string, RowKind | null, Measure | null]>([
    ['Summa', 'total', null],
    ['SUMMA:', 'total', null],
    ['S:a', 'total', null],
    ['Summa investeringar', 'total', null],
    ['Summa av effektiviseringar', 'total', null],
    ['Summa förändring per år, tkr', 'total', null],
    ['Summa Driftbudget', 'total', 'net'],
    ['Summa intäkter', 'total', 'income'],
    ['Totalt', 'total', null],
    ['Total', 'total', null],
    ['Totalsumma', 'total', null],
    ['Nämnden totalt', 'total', null],
    ['Na@mnden totalt', 'total', null],
    ['Netto', 'total', 'net'],
    ['Nettokostnad', 'total', 'net'],
    ['Resultat', 'total', 'net'],
    ['Delsumma', 'subtotal', null],
    ['Delsumma vuxna', 'subtotal', null],
    ['varav kapitalkostnader', 'varav', 'capitalCost'],
    ['Varav kapitalkostnader', 'varav', 'capitalCost'],
    ['därav personal', 'varav', null],
    ['Förändring i tkr', 'change', null],
    ['Förändring i %', 'percentChange', null],
    ['Forandring i %', 'percentChange', null],
    ['Andel i %', 'percent', null],
    ['Sjukfrånvaro %', 'percent', null],
    ['Snitt', 'mean', null],
    ['Medelvärde', 'mean', null],
    ['Intäkter', null, 'income'],
    ['Verksamhetens kostnader', null, 'cost'],
    ['Kostnader', null, 'cost'],
    ['Avskrivningar och internränta', null, 'capitalCost'],
    ['Antal dygn', null, 'volume'],
    ['Personalkostnader', null, null],
    ['Förändring av statsbidrag', null, null],
    ['Volymförändring', null, null],
    ['Handläggare 50 %', null, null],
    ['Totalförsvar', null, null],
    ['Institutionsvård vuxna', null, null],
    ['Socialkontor', null, null],
    ['', null, null],
  ])('%j is %s, %s', (text, kind, measure) => {
    expect(readLabel(text)).toMatchObject({ kind, measure });
  });

  it('may say its unit', () => {
    expect(readLabel('Antal dygn').unit).toBe('dygn');
    expect(readLabel('Nettokostnad (tkr)').unit).toBe('tkr');
    expect(readLabel('Institutionsvård').unit).toBeNull();
  });
});

describe('a line of the bridge', () => {
  it.each<[string, BridgeLine]>([
    ['Prisuppräkning', 'price'],
    ['Prisuppräknig', 'price'],
    ['Prisuppräknig, nya avtal', 'price'],
    ['Generell uppräkning', 'price'],
    ['Pris- och löneuppräkning', 'price'],
    ['Volymförändring', 'volume'],
    ['Volymökning LSS', 'volume'],
    ['Avrundning', 'rounding'],
    ['Effektivisering', 'efficiency'],
    ['Effektiviseringskrav 1 %', 'efficiency'],
    ['Ökade elkostnader', 'other'],
    ['Statsbidrag', 'other'],
    ['Utökad antal tjänster', 'other'],
    ['Utredningar dödsbon', 'other'],
    ['', 'other'],
  ])('%j is %s', (label, line) => {
    expect(readBridgeLine(label)).toBe(line);
  });
});
