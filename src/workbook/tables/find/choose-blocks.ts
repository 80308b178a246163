import { overlaps } from '../../area';
import { headerScore } from './find-blocks';
import type { Block } from './find-blocks';

/** Of blocks found both ways round, those whose headers are best understood, none overlapping; in reading order. */
export function chooseBlocks(upright: readonly Block[], turned: readonly Block[]): Block[] {
  // The sort is stable: of equals, the upright one is first.
  const ranked = [...upright, ...turned]
    .map((block) => ({ block, score: headerScore(block) }))
    .sort((a, b) => b.score - a.score);
  const chosen: Block[] = [];
  for (const { block } of ranked) {
    if (!chosen.some((other) => overlaps(other.area, block.area))) chosen.push(block);
  }
  return inReadingOrder(chosen);
}

export function inReadingOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
