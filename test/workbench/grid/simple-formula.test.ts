import { simpleFormula } from '../../../src/workbench/grid/emphasis/simple-formula';
import type { SimpleValue } from '../../../src/workbench/grid/emphasis/simple-formula';

const CELLS: Readonly<Record<string, SimpleValue>> = { '0:0': '▲ över plan', '1:0': 'inom gräns', '2:0': 12, '0:1': 'Ja', 'Scenarier!1:1': 'Verksamhetsplan', '2:1': true };

function cellAt(sheet: string | null, row: number, column: number): SimpleValue {
  return CELLS[`${sheet === null ? '' : `${sheet}!`}${row}:${column}`] ?? '';
}

function valueOf(formula: string, down = 0, across = 0): SimpleValue | null {
  return simpleFormula(formula)(cellAt, down, across);
}

describe('the formula of a conditional format', () => {
  it('compares texts without regard to case, and empty cells with nothing', () => {
    expect(valueOf('B1="ja"')).toBe(true);
    expect(valueOf('B1<>""')).toBe(true);
    expect(valueOf('C9<>""')).toBe(false);
    expect(valueOf('C9=0')).toBe(true);
    expect([valueOf('A3>11'), valueOf('A3>=12'), valueOf('A3<12'), valueOf('A3<=11')]).toEqual([true, true, false, false]);
    expect(valueOf('A3<A1')).toBe(true);
  });

  it('is moved as its references say', () => {
    expect([0, 1].map((down) => valueOf('LEFT(A1,1)="▲"', down))).toEqual([true, false]);
    expect(valueOf('$A1="inom gräns"', 1, 5)).toBe(true);
    expect(valueOf('A$1="▲ över plan"', 7)).toBe(true);
    expect(valueOf('Scenarier!$B$2="Verksamhetsplan"', 4, 4)).toBe(true);
  });

  it('joins', () => {
    expect(valueOf('OR(LEFT(A2,1)="▲",LEFT(A2,1)="i")')).toBe(true);
    expect(valueOf('AND(NOT(B3),A3=12)')).toBe(false);
    expect(valueOf('(A3=12)')).toBe(true);
  });

  it('gives nothing for what it does not know', () => {
    expect(['SUM(A1:A3)=12', 'A3+1=13', 'A3', 'TODAY()>1', 'B1="ja', 'A1=', ''].map((formula) => valueOf(formula))).toEqual([null, null, 12, null, null, null, null]);
  });
});
