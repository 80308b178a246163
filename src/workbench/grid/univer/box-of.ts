import type { Injector, Workbook } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { CellBox } from '../grid-events';

/** Where a cell of the sheet in front lies on the grid; merged cells as one. Null before the sheet has been drawn. */
export function boxOf(injector: Injector, workbook: Workbook, row: number, column: number): CellBox | null {
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !skeleton) return null;
  const { startX, startY, endX, endY, isMergedMainCell, mergeInfo } = skeleton.getCellWithCoordByIndex(row, column);
  const box = isMergedMainCell ? mergeInfo : { startX, startY, endX, endY };
  const viewport = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
  // What is frozen does not move with the rest.
  const x = column < xSplit || !viewport ? 0 : viewport.viewportScrollX;
  const y = row < ySplit || !viewport ? 0 : viewport.viewportScrollY;
  return { left: box.startX - x, top: box.startY - y, width: box.endX - box.startX, height: box.endY - box.startY };
}
