import type { PaneWords } from '../pane-words';

export const paneWords: PaneWords = {
  showMore: (count) => `Show ${count} more`,
  showLess: 'Show fewer',
  notInExcel: 'volymplan runs in Excel. Open a workbook in Excel and choose volymplan on the Home tab.',
  brokenDown: 'volymplan could not start. Close the pane and open it again.',
};
