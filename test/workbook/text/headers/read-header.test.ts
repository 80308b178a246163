import type { Measure, PeriodKind } from '../../../../src/core/period';
import { readHeader, readLooseHeader } from '../../../../src/workbook/text/headers/read-header';
import { readMonth } from '../../../../src/workbook/text/headers/read-month';
import { readUnit } from '../../../../src/workbook/text/headers/read-unit';

describe('a period header', () => {
  it.each<[string, PeriodKind | null, number | null]>([
    ['Utfall 2023', 'actual', 2023],
    ['Bokslut 2022', 'actual', 2022],
    ['Redovisat 2021', 'actual', 2021],
    ['Resultat 2023', 'actual', 2023],
    ['Utfall dec 2023', 'actual', 2023],
    ['Utfall jan-dec 2024', 'actual', 2024],
    ['Utfall 2024-12-31', 'actual', 2024],
    ['Utfall 202412', 'actual', 2024],
    ['Utfall 2024 (prognos nov-dec)', 'actual', 2024],
    ['Bokslut -23', 'actual', 2023],
    ['Prognos 2023 (Oktober)', 'forecast', 2023],
    ['2024 prognos', 'forecast', 2024],
    ['Prognos T2 2024', 'forecast', 2024],
    ['Helårsprognos 2024', 'forecast', 2024],
    ['Prognos alla år', 'forecast', null],
    ['Budget 2024', 'budget', 2024],
    ['Budget Jan - Dec 2024', 'budget', 2024],
    ['Beslutad budget 2025', 'budget', 2025],
    ['Förslag till budget 2025', 'budget', 2025],
    ['Forslag till budget 2025', 'budget', 2025],
    ['Internbudget 2025', 'budget', 2025],
    ['Årsbudget 2025', 'budget', 2025],
    ['Tilläggsbudget 2024', 'budget', 2024],
    ['Budget alla år', 'budget', null],
    ['Budget', 'budget', null],
    ['Budget 24', 'budget', 2024],
    ['Budget \u201924', 'budget', 2024],
    ['B25', 'budget', 2025],
    ['Budget2025', 'budget', 2025],
    ['Nämndens förslag 2026', 'budget', 2026],
    ['B 25', 'budget', 2025],
    ['BU 2025', 'budget', 2025],
    ['2025 års budget', 'budget', 2025],
    ['Budg et 2025', 'budget', 2025],
    ['Bud-\nget 2025', 'budget', 2025],
    ['Budqet 2025', 'budget', 2025],
    ['Utfal 2023', 'actual', 2023],
    ['8udget 2025', 'budget', 2025],
    ['Prognns 2024', 'forecast', 2024],
    ['Plan 2026', 'plan', 2026],
    ['Planår 2026', 'plan', 2026],
    ['Plan år 2026', 'plan', 2026],
    ['P26', 'plan', 2026],
    ['VP 2026', 'plan', 2026],
    ['Plan 2025-2027', 'plan', null],
    ['2025', null, 2025],
    ['År 2025', null, 2025],
    ['Övrig drift 2025', null, 2025],
    ['Årliga anslag 2025', null, 2025],
  ])('%j is %s %s', (text, kind, year) => {
    const label = text.replace(/\s+/g, ' ');
    expect(readHeader(text)).toMatchObject({ role: 'period', period: { kind, year, label }, measure: null, compares: null });
  });

  it.each<[string, Measure, PeriodKind | null, number | null, string | null]>([
    ['Kostnad 2025', 'cost', null, 2025, null],
    ['Kostnader 2025', 'cost', null, 2025, null],
    ['Intäkt 2025', 'income', null, 2025, null],
    ['Netto 2025', 'net', null, 2025, null],
    ['Budget netto 2024', 'net', 'budget', 2024, null],
    ['Nettobudget 2024', 'net', 'budget', 2024, null],
    ['Avskrivningar 2025', 'capitalCost', null, 2025, null],
    ['Avskrivning 2025', 'capitalCost', null, 2025, null],
    ['Internränta 2025', 'capitalCost', null, 2025, null],
    ['Intern ränta 2025', 'capitalCost', null, 2025, null],
    ['Volym 2024', 'volume', null, 2024, null],
    ['Årsplatser 2024', 'volume', null, 2024, 'årsplatser'],
    ['Antal dygn budget 2025', 'volume', 'budget', 2025, 'dygn'],
  ])('%j is the %s of %s %s', (text, measure, kind, year, unit) => {
    expect(readHeader(text)).toMatchObject({ role: 'period', measure, unit, period: { kind, year } });
  });

  it.each<[string, Measure | null, string | null]>([
    ['Kostnad', 'cost', null],
    ['Nettokostnad (tkr)', 'net', 'tkr'],
    ['Antal dygn', 'volume', 'dygn'],
    ['Dygn', 'volume', 'dygn'],
    ['Antal', 'volume', 'antal'],
    ['Intäkter', 'income', null],
  ])('%j names a measure and no period', (text, measure, unit) => {
    expect(readHeader(text)).toMatchObject({ role: 'period', period: null, measure, unit });
  });

  it('takes the unit beside a kind', () => {
    expect(readHeader('Budget (tkr)')).toMatchObject({ period: { kind: 'budget', year: null }, measure: null, unit: 'tkr' });
    expect(readHeader('Budget 2025 kr/dygn')).toMatchObject({ period: { year: 2025 }, measure: null, unit: 'kr' });
  });
});

describe('a computed column', () => {
  const none = null;
  it.each([
    ['Avvikelse', 'deviation', none],
    ['Avvikelse, tkr', 'deviation', none],
    ['Avvikelse budget/utfall', 'deviation', { kinds: ['budget', 'actual'], years: [] }],
    ['Avvikelse budget-utfall', 'deviation', { kinds: ['budget', 'actual'], years: [] }],
    ['Avvikelse budget/utfall 2024', 'deviation', { kinds: ['budget', 'actual'], years: [2024] }],
    ['Avvikelse Jan - Dec 2024', 'deviation', { kinds: [], years: [2024] }],
    ['Avvikelse %', 'percentDeviation', none],
    ['Avvikelse i procent', 'percentDeviation', none],
    ['Förändring', 'change', none],
    ['Forandring mellan aren', 'change', none],
    ['Förändrin g budget 23/24', 'change', { kinds: ['budget'], years: [2023, 2024] }],
    ['Förändring 2024-2025', 'change', { kinds: [], years: [2024, 2025] }],
    ['Föränd- ring', 'change', none],
    ['Differens', 'change', none],
    ['Diff', 'change', none],
    ['Ökning', 'change', none],
    ['Förändring i %', 'percentChange', none],
    ['Snitt', 'mean', none],
    ['Medel', 'mean', none],
    ['Medelvärde', 'mean', none],
    ['Genomsnitt', 'mean', none],
    ['Avskrivningstid antal år', 'ignored', none],
    ['Kommentar', 'ignored', none],
    ['Not', 'ignored', none],
    ['Ansvar', 'ignored', none],
    ['Konto', 'ignored', none],
    ['Andel %', 'ignored', none],
  ])('%j is %s', (text, role, compares) => {
    expect(readHeader(text)).toMatchObject({ role, period: null, compares });
  });
});

describe('an ordinary label', () => {
  it.each(['Inventarier MoB 2025', 'Planering och stöd', 'Budget- och skuldrådgivning', 'Nämnd', 'Volymförändring', 'Verksamhetsförändring', 'Institutionsvård', 'Summa', 'Totalt', 'Tkr', 'Verksamhet (Mnkr)', 'Driftbudget, tkr', 'Investeringar, tkr', 'Kostnad per dygn/dagar', 'Mått och å-priser', '2025-2027', 'Jan', 'Dec 2023', '', '50 %', 'Period', 'Skola 1', 'Plan B', 'Planer', 'Bokning', 'Vandring', 'Sökning', '202512', 'Budget per verksamhet'])(
    '%j is no header',
    (text) => {
      expect(readHeader(text)).toBeNull();
    },
  );

  it('is taken for one where it is known to stand among headers and has a year', () => {
    expect(readLooseHeader('Sparmål 2025')).toMatchObject({ role: 'period', period: { year: 2025, kind: null } });
    expect(readLooseHeader('Nämnd')).toBeNull();
    expect(readLooseHeader('Volymförändring 2025')).toBeNull();
    expect(readLooseHeader('Budget 2025')).toEqual(readHeader('Budget 2025'));
  });
});

describe('a month', () => {
  it.each<[string, number | null]>([
    ['Jan', 1],
    ['februari', 2],
    ['Sept.', 9],
    ['OKT', 10],
    ['dec 2024', 12],
    ['Dec-24', 12],
    ['Januari utfall', null],
    ['Budget', null],
    ['', null],
  ])('%j is %s', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });
});

describe('a unit', () => {
  it.each<[string, string | null]>([
    ['tkr', 'tkr'],
    ['Tkr', 'tkr'],
    ['(tkr)', 'tkr'],
    ['Belopp i tkr', 'tkr'],
    ['tusental kronor', 'tkr'],
    ['Belopp i 1000-tal kronor', 'tkr'],
    ['1 000 kr', 'tkr'],
    ['Mnkr', 'mnkr'],
    ['mkr', 'mnkr'],
    ['miljoner kronor', 'mnkr'],
    ['Verksamhet (Mnkr)', 'mnkr'],
    ['kr', 'kr'],
    ['kronor', 'kr'],
    ['kr/dygn', 'kr'],
    ['Kostnad per dygn/dagar', 'kr'],
    ['Driftbudget, tkr', 'tkr'],
    ['antal dygn', 'dygn'],
    ['Volymer, antal dygn/dagar', 'dygn/dagar'],
    ['Antal dygn 2024', 'dygn'],
    ['Volymer, antal', 'antal'],
    ['antal', 'antal'],
    ['Dygn', 'dygn'],
    ['Volymer (årsplatser)', 'årsplatser'],
    ['Hushåll', 'hushåll'],
    ['Volymer (antal elever)', 'elever'],
    ['Extern öppenvård, barn och unga, antal dagar', 'dagar'],
    ['Utökad antal tjänster', null],
    ['mnkr och tkr', null],
    ['Barn och unga', null],
    ['Utbetalt bistånd', null],
    ['', null],
  ])('of %j is %j', (text, unit) => {
    expect(readUnit(text)).toBe(unit);
  });
});
