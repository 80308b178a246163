import type { UnreadableReason } from '../../workbook/workbook';
import type { Language } from '../options';

/** `unexpected` is a fault of the program, the others are of the file or of where it is. */
export type FileProblem = UnreadableReason | 'folder' | 'empty-folder' | 'no-permission' | 'cannot-open' | 'unexpected';

const SENTENCES: Readonly<Record<Language, Readonly<Record<FileProblem, string>>>> = {
  sv: {
    'not-found': 'Filen finns inte. Kontrollera namn och mapp.',
    folder: 'Det är en mapp, inte en fil. Ange arbetsböckerna i den, till exempel mapp/*.xlsx.',
    'empty-folder': 'I mappen finns ingen arbetsbok (.xlsx eller .xlsm).',
    'no-permission': 'Filen får inte läsas. Be om läsrättighet, eller stäng programmet som håller den låst.',
    'cannot-open': 'Filen gick inte att öppna. Prova med en kopia av den på en lokal disk.',
    'not-xlsx': 'Filen är ingen Excelarbetsbok. Öppna den i Excel och spara som .xlsx.',
    'old-format': 'Filen har det äldre formatet .xls. Öppna den i Excel och spara som .xlsx.',
    encrypted: 'Filen är lösenordsskyddad. Ta bort lösenordet i Excel (Arkiv, Information, Skydda arbetsbok) och spara.',
    truncated: 'Filen är avbruten, slutet saknas. Hämta den på nytt eller spara om den i Excel.',
    'too-large': 'Filen packar upp till mer än vad som kan läsas. Spara en kopia med bara de blad som behövs.',
    unsafe: 'Filen innehåller något som en arbetsbok inte ska ha, och läses därför inte. Öppna den bara om du litar på avsändaren.',
    malformed: 'Filen är skadad. Öppna den i Excel, låt Excel reparera den och spara.',
    unexpected: 'Ett fel i volymplan, inte i filen, gjorde att den inte kunde räknas. Rapportera felet.',
  },
  en: {
    'not-found': 'There is no such file. Check its name and folder.',
    folder: 'It is a folder, not a file. Name the workbooks in it, for example folder/*.xlsx.',
    'empty-folder': 'There is no workbook (.xlsx or .xlsm) in the folder.',
    'no-permission': 'The file may not be read. Ask for permission, or close the program that locks it.',
    'cannot-open': 'The file could not be opened. Try with a copy of it on a local disk.',
    'not-xlsx': 'The file is no Excel workbook. Open it in Excel and save it as .xlsx.',
    'old-format': 'The file has the older format .xls. Open it in Excel and save it as .xlsx.',
    encrypted: 'The file is protected by a password. Remove it in Excel (File, Info, Protect Workbook) and save.',
    truncated: 'The file is cut off, its end is missing. Fetch it again or save it anew in Excel.',
    'too-large': 'The file unpacks to more than can be read. Save a copy with only the sheets that are needed.',
    unsafe: 'The file holds something a workbook should not have and is not read. Open it only if you trust its sender.',
    malformed: 'The file is damaged. Open it in Excel, let Excel repair it, and save.',
    unexpected: 'A fault in volymplan, not in the file, kept it from being computed. Please report it.',
  },
};

/** Why a file gave nothing, and what to do; `where` is the part of it, or the fault, where one is known. */
export function unreadableMessage(problem: FileProblem, where: string | null, language: Language): string {
  const sentence = SENTENCES[language][problem];
  return where === null ? sentence : `${sentence} (${where})`;
}
