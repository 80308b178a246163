/** The language of what is written in a workbook; kept with the workbook, so that a later run goes on in it. */
export type SheetLanguage = 'sv' | 'en';
