import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';

/** The decisions of a generated workbook, each one drawn from fast-check so that a failure can be replayed. */
export class Choice {
  constructor(private readonly generate: GeneratorValue) {}

  integer(min: number, max: number): number {
    return this.generate(fc.integer, { min, max });
  }

  /** True `percent` times in a hundred. */
  often(percent: number): boolean {
    return this.integer(1, 100) <= percent;
  }

  one<T>(first: T, ...others: readonly T[]): T {
    return others[this.integer(0, others.length) - 1] ?? first;
  }

  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => rest.splice(this.integer(0, rest.length - 1), 1)).flat();
  }
}
