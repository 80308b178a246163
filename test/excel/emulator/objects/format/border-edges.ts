import type { Area } from '../../../../../src/workbook/workbook';
import type { BorderSide } from '../../model/workbook-model';

/** "EdgeTop" and so on, in the order in which Excel counts them. */
export const BORDER_INDEXES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

/**
 * Which side of which cells of a range an index means: "EdgeTop" the upper side of its first row, "InsideHorizontal" what is between its
 * rows (kept as the lower side of the upper cell, which is our reading: the file can say either). Null where there is nothing between.
 */
export function edgeOf(area: Area, index: BorderIndex): { area: Area; side: BorderSide } | null {
  switch (index) {
    case 'EdgeTop':
      return { area: { ...area, bottom: area.top }, side: 'top' };
    case 'EdgeBottom':
      return { area: { ...area, top: area.bottom }, side: 'bottom' };
    case 'EdgeLeft':
      return { area: { ...area, right: area.left }, side: 'left' };
    case 'EdgeRight':
      return { area: { ...area, left: area.right }, side: 'right' };
    case 'InsideHorizontal':
      return area.top === area.bottom ? null : { area: { ...area, bottom: area.bottom - 1 }, side: 'bottom' };
    case 'InsideVertical':
      return area.left === area.right ? null : { area: { ...area, right: area.right - 1 }, side: 'right' };
    case 'DiagonalDown':
      return { area, side: 'diagonalDown' };
    case 'DiagonalUp':
      return { area, side: 'diagonalUp' };
  }
}

/** Where else what an index means may stand: a line between two cells is kept on either of them. */
export function otherSideOf(area: Area, index: BorderIndex): { area: Area; side: BorderSide } | null {
  if (index === 'InsideHorizontal' && area.top < area.bottom) return { area: { ...area, top: area.top + 1 }, side: 'top' };
  if (index === 'InsideVertical' && area.left < area.right) return { area: { ...area, left: area.left + 1 }, side: 'left' };
  return null;
}
