import type { CellIndex } from './cell-index';
import type { FormulaCell, WorkbookFormulas } from './workbook-formulas';

/** Places in `WorkbookFormulas.cells`. */
export interface Dependents {
  /** They depend on what has changed and can be worked out, each after all that it depends on. */
  readonly computable: readonly number[];
  /** They depend on what has changed, or may do, and only Excel can work them out. */
  readonly others: readonly number[];
}

interface Visit {
  readonly at: number;
  readonly precedents: Generator<number, void>;
}

type Stage = 'unseen' | 'open' | 'done';

/** Which formulas depend on changed cells, directly or through others. */
export function findDependents(formulas: WorkbookFormulas, changed: CellIndex): Dependents {
  return new DependentSearch(formulas, changed).search();
}

/** Walks from each formula to what it refers to, without recursion: chains may be as long as a sheet has rows. */
class DependentSearch {
  private readonly stages: Stage[];
  private readonly isDependent: boolean[];
  /** Its value cannot be worked out, or one that it needs. */
  private readonly isBeyond: boolean[];
  private readonly order: number[] = [];
  private readonly open: Visit[] = [];

  constructor(
    private readonly formulas: WorkbookFormulas,
    changed: CellIndex,
  ) {
    this.stages = formulas.cells.map(() => 'unseen');
    this.isDependent = formulas.cells.map((cell) => cell.isOpenEnded || cell.areas.some((area) => changed.hasWithin(area)));
    this.isBeyond = formulas.cells.map((cell) => isBeyondUs(cell, formulas));
  }

  search(): Dependents {
    this.formulas.cells.forEach((_, at) => {
      if (this.stages[at] === 'unseen') this.walkFrom(at);
    });
    const dependents = this.order.filter((at) => this.isDependent[at]);
    return { computable: dependents.filter((at) => !this.isBeyond[at]), others: dependents.filter((at) => this.isBeyond[at]) };
  }

  private walkFrom(start: number): void {
    this.visit(start);
    for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
      const next = top.precedents.next();
      if (next.done === true) this.leave(top.at);
      else if (this.stages[next.value] === 'unseen') this.visit(next.value);
      else if (this.stages[next.value] === 'open') this.closeCircle(next.value);
      else this.inherit(top.at, next.value);
    }
  }

  private visit(at: number): void {
    const cell = this.formulas.cells[at];
    if (!cell) return;
    this.stages[at] = 'open';
    this.open.push({ at, precedents: this.formulas.precedentsOf(cell) });
  }

  private leave(at: number): void {
    this.open.pop();
    this.stages[at] = 'done';
    this.order.push(at);
    const parent = this.open.at(-1);
    if (parent) this.inherit(parent.at, at);
  }

  private inherit(at: number, precedent: number): void {
    if (this.isDependent[precedent]) {
      this.isDependent[at] = true;
      if (this.isBeyond[precedent]) this.isBeyond[at] = true;
    } else if (this.formulas.cells[precedent]?.cell.isCalculated === false) this.isBeyond[at] = true;
  }

  /** Formulas that depend on themselves: whether on what has changed too cannot be told on the way, so they count as if. */
  private closeCircle(first: number): void {
    for (const { at } of this.open.slice(this.open.findIndex((visit) => visit.at === first))) {
      this.isDependent[at] = true;
      this.isBeyond[at] = true;
    }
  }
}

function isBeyondUs(cell: FormulaCell, formulas: WorkbookFormulas): boolean {
  return cell.text === null || cell.isOpenEnded || formulas.readsNumberFromText(cell);
}
