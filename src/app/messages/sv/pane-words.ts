import type { PaneWords } from '../pane-words';

export const paneWords: PaneWords = {
  showMore: (count) => `Visa ${count} till`,
  showLess: 'Visa färre',
  notInExcel: 'volymplan körs i Excel. Öppna en arbetsbok i Excel och välj volymplan på fliken Start.',
  brokenDown: 'volymplan kunde inte starta. Stäng panelen och öppna den igen.',
};
