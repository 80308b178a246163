import fc from 'fast-check';
import type { SheetTable } from '../../../src/workbook/workbook';
import { recalculateDependants } from '../../../src/xlsx/evaluate/recalculate-dependants';
import { loadIronCalc, recalculated, workbookOf, type Cells } from './evaluated';

/** The formula at C1, with B1:B4 = 1, 2, 3, 4 and A1:A4 = "a", "b", "A", "x*", after B1 was replaced. */
async function resultOf(formula: string): Promise<unknown> {
  const cells = { A1: 'a', A2: 'b', A3: 'A', A4: 'x*', B1: 1, B2: 2, B3: 3, B4: 4, C1: [formula, 'gammal'] as const };
  const { values, left } = await recalculated(workbookOf({ Blad1: cells, 'Två & tre': { A1: 10, A2: 20 } }), 'Blad1!B1');
  return left.length > 0 ? 'left' : values['Blad1!C1'];
}

describe('recalculateDependants', () => {
  it('works out what depends on a replaced cell, over other cells and sheets, and nothing else', async () => {
    const workbook = workbookOf({
      Plan: { A1: ['=100', 7], A2: '=A1*2', A3: '=A2+A9', A4: '=A9', A9: 1, B1: '=5' },
      "Å's blad": { A1: '=SUM(Plan!A1:A3)', B2: "='Plan'!$B$1" },
    });
    expect(await recalculated(workbook, 'Plan!A1')).toEqual({
      values: { 'Plan!A2': 14, 'Plan!A3': 15, "Å's blad!A1": 36 },
      left: [],
    });
  });

  it('takes what is ours as it stands, and tells nothing of it', async () => {
    const workbook = workbookOf({ P: { A1: 7, A2: '=Q!A1+A1' }, Q: { A1: ['=P!A1*2', 14], A2: '=INDIRECT("P!A1")' } });
    const ours = ({ sheet }: { sheet: string }): boolean => sheet === 'Q';
    expect(await recalculateDependants(workbook, { changed: [{ sheet: 'P', row: 0, column: 0 }], ours }, loadIronCalc)).toEqual({
      values: [{ place: { sheet: 'P', row: 1, column: 0 }, value: 21 }],
      leftToExcel: [],
    });
  });

  it('tells only values that are new', async () => {
    const workbook = workbookOf({ P: { A1: 7, A2: ['=A1*2', 14], A3: ['=A1*3', 21.000000000000004], A4: ['=A1*4', 27] } });
    expect(await recalculated(workbook, 'P!A1')).toEqual({ values: { 'P!A4': 28 }, left: [] });
  });

  it('loads nothing where nothing depends on what was replaced', async () => {
    const workbook = workbookOf({ P: { A1: 7, A2: '=A3' } });
    const load = (): Promise<never> => Promise.reject(new Error('loaded'));
    expect(await recalculateDependants(workbook, { changed: [{ sheet: 'P', row: 0, column: 0 }] }, load)).toEqual({ values: [], leftToExcel: [] });
    await expect(recalculateDependants(workbook, { changed: [{ sheet: 'P', row: 2, column: 0 }] }, load)).rejects.toThrow('loaded');
  });

  it.each([
    ['=SUM(B1:B4)', 10],
    ['=SUM(B:B)', 10],
    ['=SUM(1:1)-1', 'left'],
    ['=SUM(Blad1!$B$1:$B$4)', 10],
    ["=B1+'Två & tre'!A2", 21],
    ['=1/3*B1', 1 / 3],
    ['=123456789.123456789*B1', 123456789.123456789],
    ['=1E-9/7*B1', 1e-9 / 7],
    ['=ROUND(B1*1.005,2)', 1.01],
    ['=ROUND(B1*-2.5,0)', -3],
    ['=ROUND(ROUND(B1*2.345,2),1)', 2.4],
    ['=ROUND(2.4449999*B1,2)', 2.44],
    ['=ROUND(B1*-1.005,2)', -1.01],
    ['=ROUND(1234567.125*B1,2)', 1234567.13],
    ['=IF(B1=1,"ja","nej")', 'ja'],
    ['=B1>0', true],
    ['=IFERROR(B1/0,-1)', -1],
    ['=SUMIFS(B1:B4,A1:A4,"a")', 4],
    ['=SUMIF(A1:A4,"a",B1:B4)', 4],
    ['=SUMIF(A1:A4,"a",B1)', 'left'],
    ['=SUMIFS(B1,A1,"a")', 1],
    ['=SUMIFS(B1:B4,A1:A4,A3)', 4],
    ['=COUNTIF(A1,"A")+B1', 2],
    ['=SUM(COUNTIF(B1:B4,B1:B4))', 'left'],
    ['=AVERAGEIF(A1:A4,A3,B1:B4)', 2],
    ['=MAXIFS(B1,A1,A1,A1,"a")', 1],
    ['=COUNTIF(B1:B4,">2")', 2],
    ['=SUMPRODUCT((A1:A4="a")*B1:B4)', 4],
    ['=SUMPRODUCT(--(A1:A4="a"),B1:B4)', 4],
    ['=--B1', 1],
    ['=B2--B1', 3],
    ['=2^--B1', 'left'],
    ['=INDEX(B1:B4,MATCH("b",A1:A4,0))', 2],
    ['=VLOOKUP("b",A1:B4,2,FALSE)', 2],
    ['=SUBTOTAL(109,B1:B4)', 10],
    ['=-B1^2', 1],
    ['=B1&" tkr"', '1 tkr'],
    ['=B1/3&" tkr"', 'left'],
    ['="a""b"&B1', 'a"b1'],
    ['=B1%', 0.01],
    ['=MIN(B1:B4,0.5)', 0.5],
    ['=OR(B1=2,AND(B2=2,TRUE))', true],
    ['=B1/0', 'left'],
    ['=B1:B4*2', 'left'],
    ['=ABS(B1:B4)', 'left'],
    ['=INDEX(B1:B4,0)', 'left'],
    ['=SUM(B1:INDEX(B1:B4,2))', 'left'],
    ['=IFERROR(OKÄND(B1),0)', 'left'],
    ['=IFERROR(LET(x,B1,x),0)', 'left'],
    ['=TEXT(B1,"0,0")', 'left'],
    ['=B1+TODAY()*0', 'left'],
    ['=B1+[1]Blad1!A1', 'left'],
    ['=SUM(Blad1:Blad3!B1)', 'left'],
    ['=B1:B4 A1:C1', 'left'],
    ['=SUM({1,2}*B1)', 'left'],
    ['=SUM((B1,B2))', 'left'],
    ['=@B1:B4', 'left'],
    ['=SUMPRODUCT(ABS(B1:B4))', 'left'],
  ])('%s is %s', async (formula, expected) => {
    expect(await resultOf(formula)).toBe(expected);
  });

  it('what reaches without bounds may depend on anything, and all that depends on it', async () => {
    const workbook = workbookOf({ P: { A1: 1, B1: '=INDIRECT("A"&1)', B2: '=OFFSET(C1,0,1)', B3: '=B2+1', B4: '=C9' } });
    expect(await recalculated(workbook, 'P!A1')).toEqual({ values: {}, left: ['P!B1', 'P!B2', 'P!B3'] });
  });

  it('errors, circles and cells that nobody has calculated stop at what depends on them', async () => {
    const workbook = workbookOf({
      P: {
        A1: 0, A2: '=1/A1', A3: '=IFERROR(A2,5)', A4: '=A1+1',
        B1: '=B2+A1', B2: '=B1', B3: '=B2+1',
        C1: ['=5', null], C2: '=A1+C1', C3: '=C1',
      },
    });
    expect(await recalculated(workbook, 'P!A1')).toEqual({ values: { 'P!A4': 1 }, left: ['P!B1', 'P!A2', 'P!B2', 'P!C2', 'P!A3', 'P!B3'] });
  });

  it('texts that are numbers in one language only are left', async () => {
    const cells = { A1: 2, A2: '1,5', A3: '2025', A4: 'Budget 2025' };
    expect(await recalculated(workbookOf({ P: { ...cells, B1: '=A1*A2', B2: '=A1+A3', B3: '=IF(A4="Budget 2025",A1*2,0)' } }), 'P!A1')).toEqual({
      values: { 'P!B2': 2027, 'P!B3': 4 },
      left: ['P!B1'],
    });
  });

  it('inputs keep their types: texts, empty texts, booleans, errors, dates', async () => {
    const cells: Cells = { A1: 1, A2: '=x', A3: '', A4: true, A5: '#N/A', A6: 45658, A7: '0012', A8: "'" };
    const workbook = workbookOf({
      P: {
        ...Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, typeof value === 'string' && value.startsWith('=') ? ['="=x"', value] : value])),
        B1: '=A2&A1', B2: '=IF(A3="",A1,0)', B3: '=IF(A4,A1,0)', B4: '=IF(ISNA(A5),A1,0)', B5: '=YEAR(A6)+A1-1', B6: '=A7&A1', B7: '=COUNT(A1:A8)',
      },
    });
    expect((await recalculated(workbook, 'P!A1')).values).toEqual({
      'P!B1': '=x1', 'P!B2': 1, 'P!B3': 1, 'P!B4': 1, 'P!B5': 2025, 'P!B6': '00121', 'P!B7': 2,
    });
  });

  it('SUBTOTAL with hidden rows is left', async () => {
    const workbook = workbookOf({ P: { A1: 1, A2: 2, A3: '=SUBTOTAL(109,A1:A2)', A4: '=SUBTOTAL(9,A1:A1)' } }, [], { hiddenRows: [1] });
    expect(await recalculated(workbook, 'P!A1')).toEqual({ values: { 'P!A4': 1 }, left: ['P!A3'] });
  });

  it('dates of 1904 are left', async () => {
    const workbook = { ...workbookOf({ P: { A1: 1, A2: '=YEAR(A1)', A3: '=A1' } }), dateSystem: 1904 as const };
    expect(await recalculated(workbook, 'P!A1')).toEqual({ values: { 'P!A3': 1 }, left: ['P!A2'] });
  });
});

describe('names', () => {
  const names = [
    { name: 'Pris', refersTo: 'P!$A$1', sheet: null },
    { name: 'pris', refersTo: 'P!$A$2', sheet: 'Q' },
    { name: 'Alla', refersTo: 'P!$A$1:$A$3', sheet: null },
    { name: 'Dubbel', refersTo: 'Pris*2', sheet: null },
    { name: 'Relativ', refersTo: 'P!A1', sheet: null },
    { name: 'Rund', refersTo: 'Rund+1', sheet: null },
    { name: 'Sats', refersTo: '0.035', sheet: null },
    { name: 'Vol2025', refersTo: 'P!$A$3', sheet: null },
  ];

  it('lead to their cells, a sheet\'s own before the workbook\'s', async () => {
    const workbook = workbookOf(
      {
        P: { A1: 3, A2: 4, A3: 5, B1: '=PRIS*10', B2: '=SUM(Alla)', B3: '=1+Dubbel^2', B4: '=Relativ', B5: '=Rund', B6: '=A1*Sats', B7: '=Saknas+A1' },
        Q: { A1: '=Pris', A2: '=P!Alla', A3: '=Vol2025' },
      },
      names,
    );
    expect(await recalculated(workbook, 'P!A1')).toEqual({
      values: { 'P!B1': 30, 'P!B2': 12, 'P!B3': 37, 'P!B6': 3 * 0.035 },
      left: ['P!B4', 'P!B5', 'P!B7', 'Q!A2'],
    });
    expect((await recalculated(workbook, 'P!A2')).values).toEqual({ 'P!B2': 12, 'Q!A1': 4 });
  });
});

describe('structured references', () => {
  const table: SheetTable = { name: 'Volymer', area: { top: 0, left: 0, bottom: 3, right: 2 }, headerRows: 1, totalsRows: 1 };
  const cells: Cells = {
    A1: 'Insats', B1: 'Antal [st]', C1: 'À-pris\nkr', A2: 'Förskola', B2: 10, C2: 100, A3: 'Skola', B3: 20, C3: 200, A4: 'Summa', B4: 30,
  };

  it.each([
    ["=SUM(Volymer['[Antal st']])", 'left'],
    ["=SUM(Volymer[Antal '[st']])", 30],
    ['=SUM(volymer[ANTAL \'[ST\']])', 30],
    ["=SUM(Volymer[[#All],[Antal '[st']]])", 60],
    ["=Volymer[[#Totals],[Antal '[st']]]+B2", 40],
    ["=SUM(Volymer[[Antal '[st']]:[À-pris\nkr]])", 330],
    ['=SUM(Volymer)', 330],
    ['=SUM(Volymer[])', 330],
    ['=SUM(Volymer[#Data])', 330],
    ["=SUM(Volymer[[#Data],[#Totals],[Antal '[st']]])", 60],
    ["=Volymer[[#Headers],[Antal '[st']]]&B2", 'Antal [st]10'],
    ['=SUM(Volymer[Saknas],B2)', 'left'],
    ["=Volymer[Antal '[st']]*2", 'left'],
  ])('%s is %s', async (formula, expected) => {
    const workbook = workbookOf({ P: { ...cells, E9: [formula, 'gammal'] } }, [], { tables: [table] });
    const { values, left } = await recalculated(workbook, 'P!B2');
    expect(left.length > 0 ? 'left' : values['P!E9']).toBe(expected);
  });

  it.each([
    ["=Volymer[[#This Row],[Antal '[st']]]*Volymer[[#This Row],[À-pris\nkr]]"],
    ["=Volymer[@[Antal '[st']]]*Volymer[@[À-pris\nkr]]"],
    ["=[@[Antal '[st']]]*[@[À-pris\nkr]]"],
  ])('%s is of its own row', async (formula) => {
    const wide = { ...table, area: { ...table.area, right: 3 } };
    const workbook = workbookOf({ P: { ...cells, D1: 'Kostnad', D2: [formula, 0], D3: [formula, 0] } }, [], { tables: [wide] });
    expect(await recalculated(workbook, 'P!B2')).toEqual({ values: { 'P!D2': 1000 }, left: [] });
  });
});

describe('any chains of sums', () => {
  it('are what adding them up by hand gives', async () => {
    // Each formula adds some earlier cells, or a whole span of them.
    const step = fc.oneof(
      fc.record({ kind: fc.constant('cells' as const), of: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) }),
      fc.record({ kind: fc.constant('span' as const), of: fc.tuple(fc.nat(), fc.nat()) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1, maxLength: 6 }), fc.array(step, { maxLength: 20 }), fc.nat(), async (inputs, steps, pick) => {
        const known: { value: number; isNew: boolean }[] = inputs.map((value, at) => ({ value, isNew: at === pick % inputs.length }));
        const cells: Record<string, Cells[string]> = Object.fromEntries(inputs.map((value, at) => [`A${at + 1}`, value]));
        const expected: Record<string, number> = {};
        for (const { kind, of } of steps) {
          const places = of.map((place) => place % known.length);
          const [low, high] = [Math.min(...places), Math.max(...places)];
          const terms = kind === 'span' ? known.slice(low, high + 1) : places.flatMap((place) => known[place] ?? []);
          const formula = kind === 'span' ? `=SUM(A${low + 1}:A${high + 1})` : `=${places.map((place) => `A${place + 1}`).join('+')}`;
          const value = terms.reduce((sum, term) => sum + term.value, 0);
          const isNew = terms.some((term) => term.isNew);
          known.push({ value, isNew });
          cells[`A${known.length}`] = [formula, isNew ? 'gammal' : value];
          if (isNew) expected[`P!A${known.length}`] = value;
        }
        expect(await recalculated(workbookOf({ P: cells }), `P!A${(pick % inputs.length) + 1}`)).toEqual({ values: expected, left: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('however long', async () => {
    const cells: Record<string, Cells[string]> = { A1: 1 };
    for (let row = 2; row <= 20_000; row += 1) cells[`A${row}`] = row === 20_000 ? `=A${row - 1}+1` : [`=A${row - 1}+1`, 'gammal'];
    const { values, left } = await recalculated(workbookOf({ P: cells }), 'P!A1');
    expect([values['P!A20000'], left]).toEqual([20_000, []]);
  });
});
