import { formatNumber } from '../../format/format-number';
import type { HostSentences } from '../host-sentences';

const AGAIN = 'Granska på nytt, så räknas med det som står nu.';

export const hostSentences: HostSentences = {
  'changed-cells': ({ places }, { cells }) => ({
    cause: `${places.length === 1 ? 'En cell har' : `${formatNumber(places.length, 'sv')} celler har`} ändrats sedan volymplan läste: ${cells(places)}.`,
    next: AGAIN,
  }),
  'changed-structure': ({ what }, { quote }) => ({
    cause: `${quote(what)} är inte som när volymplan läste. Någon har lagt till, tagit bort eller döpt om.`,
    next: AGAIN,
  }),
  'changed-state': () => ({
    cause: 'Någon annan har sparat val i arbetsboken sedan volymplan läste, så ditt sparades inte.',
    next: 'Granska på nytt och gör valet igen.',
  }),
  'hidden-sheet': ({ sheet }, { quote }) => ({
    cause: `Bladet ${quote(sheet)} är dolt och kan inte visas.`,
    next: 'Ta fram bladet i Excel (högerklicka på en bladflik, Ta fram) och försök igen.',
  }),
  'protected-sheets': ({ sheets }, { list }) => ({
    cause: sheets.length === 1 ? `Bladet ${list(sheets)} är skyddat.` : `Bladen ${list(sheets)} är skyddade.`,
    next: 'Ta bort skyddet under Granska i Excel och försök igen.',
  }),
  'protected-workbook': () => ({
    cause: 'Arbetsbokens struktur är skyddad, så inga blad kan läggas till eller tas bort.',
    next: 'Ta bort skyddet under Granska, Skydda arbetsbok, i Excel och försök igen.',
  }),
  'write-in-flight': () => ({
    cause: 'volymplan skriver redan i arbetsboken.',
    next: 'Vänta tills det är klart och försök igen.',
  }),
  'too-many-cells': ({ limit, sheets }) => ({
    cause: `Arbetsboken har över ${formatNumber(limit, 'sv')} celler (${formatNumber(sheets.reduce((sum, { cells }) => sum + cells, 0), 'sv')}).`,
    next: 'Välj de blad som ska läsas.',
  }),
  differs: ({ places }, { cells }) => ({
    cause: `${places.length === 1 ? 'En cell blev' : `${formatNumber(places.length, 'sv')} celler blev`} inte som väntat: ${cells(places)}.`,
    next: 'Granska på nytt. Ett annat tillägg eller ett makro kan ha ändrat medan volymplan skrev.',
  }),
  cancelled: () => ({ cause: 'Du avbröt.', next: 'Tryck Skriv när du vill försöka igen.' }),
  'nothing-to-undo': () => ({ cause: 'Det finns inget att ångra.', next: AGAIN }),
  'unfinished-write': () => ({
    cause: 'En tidigare skrivning avbröts innan den var klar.',
    next: 'Skriv klart, eller lägg tillbaka som det var.',
  }),
  'too-old': ({ needed }) => ({
    cause: `Excel är för gammalt för volymplan, som behöver ${needed}.`,
    next: 'Uppdatera Excel, eller öppna arbetsboken i Excel på webben.',
  }),
};
