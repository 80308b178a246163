import { formatNumber } from '../../format/format-number';
import type { HostSentences } from '../host-sentences';

const AGAIN = 'Review again, so that what stands there now is counted with.';

export const hostSentences: HostSentences = {
  'changed-cells': ({ places }, { cells }) => ({
    cause: `${places.length === 1 ? 'One cell has' : `${formatNumber(places.length, 'en')} cells have`} changed since volymplan read: ${cells(places)}.`,
    next: AGAIN,
  }),
  'changed-structure': ({ what }, { quote }) => ({
    cause: `${quote(what)} is not as it was when volymplan read. Somebody has added, deleted or renamed.`,
    next: AGAIN,
  }),
  'changed-state': () => ({
    cause: 'Somebody else has saved choices in the workbook since volymplan read, so yours was not saved.',
    next: 'Review again and make the choice once more.',
  }),
  'hidden-sheet': ({ sheet }, { quote }) => ({
    cause: `The sheet ${quote(sheet)} is hidden and cannot be shown.`,
    next: 'Unhide the sheet in Excel (right-click a sheet tab, Unhide) and try again.',
  }),
  'protected-sheets': ({ sheets }, { list }) => ({
    cause: sheets.length === 1 ? `The sheet ${list(sheets)} is protected.` : `The sheets ${list(sheets)} are protected.`,
    next: 'Take away the protection under Review in Excel and try again.',
  }),
  'protected-workbook': () => ({
    cause: 'The structure of the workbook is protected, so that sheets can be neither added nor removed.',
    next: 'Take away the protection under Review, Protect Workbook, in Excel and try again.',
  }),
  'write-in-flight': () => ({
    cause: 'volymplan is writing in the workbook already.',
    next: 'Wait until that is done and try again.',
  }),
  'too-many-cells': ({ limit, sheets }) => ({
    cause: `The workbook has more than ${formatNumber(limit, 'en')} cells (${formatNumber(sheets.reduce((sum, { cells }) => sum + cells, 0), 'en')}).`,
    next: 'Choose the sheets that are to be read.',
  }),
  differs: ({ places }, { cells }) => ({
    cause: `${places.length === 1 ? 'One cell did' : `${formatNumber(places.length, 'en')} cells did`} not become what was expected: ${cells(places)}.`,
    next: 'Review again. Another add-in or a macro may have changed something while volymplan was writing.',
  }),
  cancelled: () => ({ cause: 'You cancelled.', next: 'Press Write when you want to try again.' }),
  'nothing-to-undo': () => ({ cause: 'There is nothing to undo.', next: AGAIN }),
  'unfinished-write': () => ({
    cause: 'An earlier write was broken off before it was done.',
    next: 'Finish writing, or put things back as they were.',
  }),
  'too-old': ({ needed }) => ({
    cause: `This Excel is too old for volymplan, which needs ${needed}.`,
    next: 'Update Excel, or open the workbook in Excel on the web.',
  }),
};
