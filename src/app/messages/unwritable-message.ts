import type { Language } from '../options';

/** Why a file was not written. */
export type WriteProblem =
  | 'is-source'
  | 'folder'
  | 'no-file'
  | 'exists'
  | 'no-such-folder'
  | 'not-a-folder'
  | 'no-permission'
  | 'read-only-disk'
  | 'disk-full'
  | 'name-too-long'
  | 'bad-name'
  | 'changed-meanwhile'
  | 'same-name-twice'
  | 'array-formula'
  | 'cannot-write';

const SENTENCES: Readonly<Record<Language, Readonly<Record<WriteProblem, string>>>> = {
  sv: {
    'is-source':
      'Resultatet får inte skrivas över arbetsboken som det räknas ur. Ange ett annat namn, eller använd refresh --in-place som först sparar en kopia.',
    folder: 'Där resultatet ska skrivas finns en mapp med samma namn. Ange ett filnamn.',
    'no-file': 'Dit går det inte att skriva någon arbetsbok. Ange ett vanligt filnamn.',
    exists: 'Där finns redan en fil, och den skrivs inte över.',
    'no-such-folder': 'Mappen där resultatet ska skrivas finns inte. Skapa den, eller ange en annan.',
    'not-a-folder': 'Det som ska vara en mapp är en fil. Ange en mapp.',
    'no-permission':
      'Där får du inte skriva. Be om skrivrättighet, ta bort skrivskyddet, eller stäng programmet som har filen öppen.',
    'read-only-disk': 'Disken är skrivskyddad. Skriv någon annanstans.',
    'disk-full': 'Disken är full. Frigör utrymme, eller skriv någon annanstans.',
    'name-too-long': 'Namnet är för långt. Ange ett kortare.',
    'bad-name': 'Namnet går inte att använda för en fil. Ange ett annat.',
    'changed-meanwhile':
      'Arbetsboken har ändrats av någon annan medan den räknades, så den skrevs inte över. Kör kommandot igen.',
    'same-name-twice':
      'En arbetsbok med samma namn, från en annan mapp, är redan skriven dit. Kör kommandot en gång till med en annan mapp.',
    'array-formula':
      'Där volymplan behöver skriva står en matrisformel eller datatabell, som inte går att ändra i en cell för sig. Flytta den, eller gör om den till vanliga formler.',
    'cannot-write': 'Filen gick inte att skriva. Prova på en lokal disk.',
  },
  en: {
    'is-source':
      'The result may not be written over the workbook it is computed from. Give another name, or use refresh --in-place, which keeps a copy first.',
    folder: 'Where the result is to be written there is a folder of the same name. Give the name of a file.',
    'no-file': 'No workbook can be written there. Give an ordinary file name.',
    exists: 'There is a file already, and it is not written over.',
    'no-such-folder': 'The folder where the result is to be written does not exist. Make it, or give another.',
    'not-a-folder': 'What should be a folder is a file. Give a folder.',
    'no-permission':
      'You may not write there. Ask for permission, take away the write protection, or close the program that has the file open.',
    'read-only-disk': 'The disk is write-protected. Write somewhere else.',
    'disk-full': 'The disk is full. Make room, or write somewhere else.',
    'name-too-long': 'The name is too long. Give a shorter one.',
    'bad-name': 'The name cannot be used for a file. Give another.',
    'changed-meanwhile':
      'Somebody changed the workbook while it was being computed, so it was not written over. Run the command again.',
    'same-name-twice':
      'A workbook of the same name, from another folder, has been written there already. Run the command once more with another folder.',
    'array-formula':
      'Where volymplan needs to write there is an array formula or a data table, which cannot be changed in a single cell. Move it, or turn it into ordinary formulas.',
    'cannot-write': 'The file could not be written. Try on a local disk.',
  },
};

const UNTOUCHED: Readonly<Record<Language, string>> = {
  sv: 'Ingenting är skrivet.',
  en: 'Nothing has been written.',
};

/** Why nothing was written and what to do about it; `where` is the system's own word, where one is known. */
export function unwritableMessage(problem: WriteProblem, where: string | null, language: Language): string {
  const sentence = `${SENTENCES[language][problem]} ${UNTOUCHED[language]}`;
  return where === null ? sentence : `${sentence} (${where})`;
}
