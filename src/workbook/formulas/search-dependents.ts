import type { CellIndex } from './cell-index';
import type { FormulaGraph } from './formula-graph';
import type { WorkbookPlace } from './workbook-area';

/** Places in the graph's `nodes`. */
export interface Dependents {
  /** The formulas that depend on what has changed, or may do: each after all that it depends on, but for those in circles. */
  readonly order: readonly number[];
  /** The formulas that depend on themselves. */
  readonly circular: ReadonlySet<number>;
}

interface Visit {
  readonly at: number;
  readonly precedents: Generator<number, void>;
}

type Stage = 'unseen' | 'open' | 'done';

/** Which formulas depend on changed cells, directly or through others; those that are changed themselves (`isOther`) are among them. */
export function searchDependents(graph: FormulaGraph, changed: CellIndex, isOther: (place: WorkbookPlace) => boolean = () => false): Dependents {
  return new DependentSearch(graph, changed, isOther).search();
}

/** Walks from each formula to what it refers to, without recursion: chains may be as long as a sheet has rows. */
class DependentSearch {
  private readonly stages: Stage[];
  private readonly isDependent: boolean[];
  private readonly circular = new Set<number>();
  private readonly order: number[] = [];
  private readonly open: Visit[] = [];

  constructor(
    private readonly graph: FormulaGraph,
    changed: CellIndex,
    isOther: (place: WorkbookPlace) => boolean,
  ) {
    this.stages = graph.nodes.map(() => 'unseen');
    this.isDependent = graph.nodes.map(({ place, isOpenEnded, areas }) => isOpenEnded || isOther(place) || areas.some((area) => changed.hasWithin(area)));
  }

  search(): Dependents {
    this.graph.nodes.forEach((_, at) => {
      if (this.stages[at] === 'unseen') this.walkFrom(at);
    });
    this.goRound();
    return { order: this.order.filter((at) => this.isDependent[at]), circular: this.circular };
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
    const node = this.graph.nodes[at];
    if (!node) return;
    this.stages[at] = 'open';
    this.open.push({ at, precedents: this.graph.precedentsOf(node) });
  }

  private leave(at: number): void {
    this.open.pop();
    this.stages[at] = 'done';
    this.order.push(at);
    const parent = this.open.at(-1);
    if (parent) this.inherit(parent.at, at);
  }

  private inherit(at: number, precedent: number): void {
    if (this.isDependent[precedent]) this.isDependent[at] = true;
  }

  private closeCircle(first: number): void {
    for (const { at } of this.open.slice(this.open.findIndex((visit) => visit.at === first))) this.circular.add(at);
  }

  /** In a circle a formula may have been left before what it depends on was known to depend on what has changed. */
  private goRound(): void {
    for (let hasMore = this.circular.size > 0; hasMore; ) {
      hasMore = false;
      for (const at of this.order) {
        const node = this.graph.nodes[at];
        if (!node || this.isDependent[at] === true) continue;
        for (const precedent of this.graph.precedentsOf(node)) {
          if (this.isDependent[precedent] !== true) continue;
          this.isDependent[at] = true;
          hasMore = true;
          break;
        }
      }
    }
  }
}
