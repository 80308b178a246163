import type { HostSentence } from '../host-sentence';
import type { ProgramTrouble } from '../program-trouble';

/** `code` is named where the sentence alone does not tell whoever is asked for help what happened. */
export const programSentences: Readonly<Record<ProgramTrouble, (code: string) => HostSentence>> = {
  'may-not': () => ({
    cause: 'Excel does not allow the change. The sheet or the workbook is protected, or open for reading only.',
    next: 'Take away the protection under Review in Excel, or save a copy of your own, and try again.',
  }),
  busy: () => ({
    cause: 'Excel has too much to do right now.',
    next: 'Wait a moment and try again. If it happens often, close other add-ins.',
  }),
  'session-over': () => ({
    cause: 'The connection to the workbook has expired.',
    next: 'Reload the page in the browser, open volymplan and try again.',
  }),
  connection: () => ({
    cause: 'Excel lost contact with the workbook.',
    next: 'Check the network and try again.',
  }),
  timeout: () => ({
    cause: 'Excel did not answer in time.',
    next: 'Wait until Excel has finished calculating and try again.',
  }),
  aborted: () => ({
    cause: 'Excel broke the work off.',
    next: 'Try again.',
  }),
  'cell-editing': () => ({
    cause: 'A cell is being edited, and then Excel accepts nothing else.',
    next: 'Finish editing the cell with Enter or Esc and try again.',
  }),
  'dialog-open': () => ({
    cause: 'A dialog is open in Excel, and then nothing can be written.',
    next: 'Close the dialog and try again.',
  }),
  inactive: () => ({
    cause: 'The workbook is not active.',
    next: 'Click in the workbook, so that it is the active one, and try again.',
  }),
  restart: () => ({
    cause: 'Excel needs to be restarted.',
    next: 'Save the workbook, restart Excel and try again.',
  }),
  conflict: () => ({
    cause: 'Somebody else changed the same thing at the same time.',
    next: 'Review again, so that what stands there now is counted with.',
  }),
  gone: () => ({
    cause: 'A sheet, table or name that volymplan counted on is no longer there.',
    next: 'Review again, so that what stands there now is counted with.',
  }),
  exists: () => ({
    cause: 'There is already a sheet, table or name called what volymplan would add.',
    next: 'Review again, so that volymplan chooses other names.',
  }),
  'broken-reference': () => ({
    cause: 'A formula or a name refers to something that does not exist.',
    next: 'Review again. If the error returns, find #REF! in the workbook and mend it.',
  }),
  selection: () => ({
    cause: 'What is selected cannot be used.',
    next: 'Select ordinary cells and try again.',
  }),
  merged: () => ({
    cause: 'Merged cells stand in the way of what is to be written.',
    next: 'Unmerge the cells (Home, Merge & Center) and review again.',
  }),
  filtered: () => ({
    cause: 'A filter hides rows where volymplan is to write.',
    next: 'Clear the filter (Data, Clear) and try again.',
  }),
  pivot: () => ({
    cause: 'A PivotTable stands in the way of what is to be written.',
    next: 'Move the PivotTable to a sheet of its own and review again.',
  }),
  'insert-delete': () => ({
    cause: 'Excel can neither insert nor delete cells here, since a table or a filter stands in the way.',
    next: 'Clear filters and review again.',
  }),
  'pushed-off': () => ({
    cause: 'The sheet is full: cells with content would end up outside it.',
    next: 'Delete empty rows and columns that look used at the bottom and far right, and review again.',
  }),
  'too-large-request': (code) => ({
    cause: `What was to be written at once is more than Excel accepts (${code}).`,
    next: 'Try again. Report the error if it returns.',
  }),
  'too-large-response': (code) => ({
    cause: `The workbook holds more text at once than Excel hands over (${code}).`,
    next: 'Review only the sheets that are needed, or move very long texts to another workbook.',
  }),
  'too-many-cells': () => ({
    cause: 'There are more cells than Excel can take at once.',
    next: 'Delete empty rows and columns that look used, or review only the sheets that are needed.',
  }),
  'long-formula': () => ({
    cause: 'A formula becomes longer than Excel allows (8,192 characters).',
    next: 'Shorten the names of the sheets with the tables and review again.',
  }),
  uncalculated: () => ({
    cause: 'The workbook has formulas that are not recalculated.',
    next: 'Recalculate with F9 and try again.',
  }),
  'empty-chart': () => ({
    cause: 'A chart has no values to show.',
    next: 'Review again, so that the charts are drawn anew.',
  }),
  'sheet-kind': () => ({
    cause: 'One of the sheets is a chart sheet or a macro sheet, and nothing can be written there.',
    next: 'Go to an ordinary worksheet and try again.',
  }),
  unsupported: (code) => ({
    cause: `This version of Excel cannot do something that volymplan needs (${code}).`,
    next: 'Update Excel, or open the workbook in Excel on the web.',
  }),
  'links-blocked': () => ({
    cause: 'Links to other workbooks are blocked.',
    next: 'Allow the links (Data, Edit Links), or break them, and try again.',
  }),
  'sign-in': () => ({
    cause: 'A data source in the workbook asks for a sign-in.',
    next: 'Refresh it under Data in Excel, sign in and try again.',
  }),
  'own-fault': (code) => ({
    cause: `An error in volymplan, not in the workbook, put a stop to it (${code}).`,
    next: 'Try again. Report the error if it returns.',
  }),
  unnamed: (code) => ({
    cause: `Excel refused without saying why (${code}).`,
    next: 'Try again. If that does not help, save, close the workbook and open it again.',
  }),
};
