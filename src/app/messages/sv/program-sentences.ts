import type { HostSentence } from '../host-sentence';
import type { ProgramTrouble } from '../program-trouble';

/** `code` is named where the sentence alone does not tell whoever is asked for help what happened. */
export const programSentences: Readonly<Record<ProgramTrouble, (code: string) => HostSentence>> = {
  'may-not': () => ({
    cause: 'Excel tillåter inte ändringen. Bladet eller arbetsboken är skyddad, eller öppnad bara för läsning.',
    next: 'Ta bort skyddet under Granska i Excel, eller spara en egen kopia, och försök igen.',
  }),
  busy: () => ({
    cause: 'Excel har för mycket att göra just nu.',
    next: 'Vänta en stund och försök igen. Händer det ofta, stäng andra tillägg.',
  }),
  'session-over': () => ({
    cause: 'Anslutningen till arbetsboken har gått ut.',
    next: 'Läs in sidan i webbläsaren på nytt, öppna volymplan och försök igen.',
  }),
  connection: () => ({
    cause: 'Excel tappade kontakten med arbetsboken.',
    next: 'Kontrollera nätverket och försök igen.',
  }),
  timeout: () => ({
    cause: 'Excel svarade inte i tid.',
    next: 'Vänta tills Excel har räknat färdigt och försök igen.',
  }),
  aborted: () => ({
    cause: 'Excel avbröt arbetet.',
    next: 'Försök igen.',
  }),
  'cell-editing': () => ({
    cause: 'En cell redigeras, och då tar Excel inte emot något annat.',
    next: 'Avsluta redigeringen i cellen med Enter eller Esc och försök igen.',
  }),
  'dialog-open': () => ({
    cause: 'En dialogruta är öppen i Excel, och då går det inte att skriva.',
    next: 'Stäng dialogrutan och försök igen.',
  }),
  inactive: () => ({
    cause: 'Arbetsboken är inte aktiv.',
    next: 'Klicka i arbetsboken, så att den är den aktiva, och försök igen.',
  }),
  restart: () => ({
    cause: 'Excel behöver startas om.',
    next: 'Spara arbetsboken, starta om Excel och försök igen.',
  }),
  conflict: () => ({
    cause: 'Någon annan ändrade samma sak samtidigt.',
    next: 'Granska på nytt, så räknas med det som står nu.',
  }),
  gone: () => ({
    cause: 'Ett blad, en tabell eller ett namn som volymplan räknade med finns inte längre.',
    next: 'Granska på nytt, så räknas med det som står nu.',
  }),
  exists: () => ({
    cause: 'Det finns redan ett blad, en tabell eller ett namn som heter som det volymplan skulle lägga till.',
    next: 'Granska på nytt, så väljer volymplan andra namn.',
  }),
  'broken-reference': () => ({
    cause: 'En formel eller ett namn hänvisar till något som inte finns.',
    next: 'Granska på nytt. Leta upp #REFERENS! i arbetsboken och rätta det om felet kommer igen.',
  }),
  selection: () => ({
    cause: 'Det som är markerat går inte att använda.',
    next: 'Markera vanliga celler och försök igen.',
  }),
  merged: () => ({
    cause: 'Sammanfogade celler står i vägen för det som ska skrivas.',
    next: 'Dela de sammanfogade cellerna (Start, Centrera över kolumner) och granska på nytt.',
  }),
  filtered: () => ({
    cause: 'Ett filter döljer rader där volymplan ska skriva.',
    next: 'Rensa filtret (Data, Rensa) och försök igen.',
  }),
  pivot: () => ({
    cause: 'En pivottabell står i vägen för det som ska skrivas.',
    next: 'Flytta pivottabellen till ett eget blad och granska på nytt.',
  }),
  'insert-delete': () => ({
    cause: 'Excel kan inte infoga eller ta bort celler här, eftersom en tabell eller ett filter står i vägen.',
    next: 'Rensa filter och granska på nytt.',
  }),
  'pushed-off': () => ({
    cause: 'Bladet är fullt: celler med innehåll skulle hamna utanför det.',
    next: 'Ta bort tomma rader och kolumner som ser använda ut längst ner och längst till höger, och granska på nytt.',
  }),
  'too-large-request': (code) => ({
    cause: `Det som skulle skrivas på en gång är större än vad Excel tar emot (${code}).`,
    next: 'Försök igen. Rapportera felet om det kommer tillbaka.',
  }),
  'too-large-response': (code) => ({
    cause: `Arbetsboken innehåller mer text på en gång än vad Excel lämnar ut (${code}).`,
    next: 'Granska bara de blad som behövs, eller flytta mycket långa texter till en annan arbetsbok.',
  }),
  'too-many-cells': () => ({
    cause: 'Det är fler celler än vad Excel klarar på en gång.',
    next: 'Ta bort tomma rader och kolumner som ser använda ut, eller granska bara de blad som behövs.',
  }),
  'long-formula': () => ({
    cause: 'En formel blir längre än vad Excel tillåter (8 192 tecken).',
    next: 'Korta namnen på bladen med tabellerna och granska på nytt.',
  }),
  uncalculated: () => ({
    cause: 'Arbetsboken har formler som inte är omräknade.',
    next: 'Räkna om med F9 och försök igen.',
  }),
  'empty-chart': () => ({
    cause: 'Ett diagram saknar värden att visa.',
    next: 'Granska på nytt, så ritas diagrammen om.',
  }),
  'sheet-kind': () => ({
    cause: 'Ett av bladen är ett diagramblad eller makroblad, och där går det inte att skriva.',
    next: 'Gå till ett vanligt kalkylblad och försök igen.',
  }),
  unsupported: (code) => ({
    cause: `Den här versionen av Excel kan inte något som volymplan behöver (${code}).`,
    next: 'Uppdatera Excel, eller öppna arbetsboken i Excel på webben.',
  }),
  'links-blocked': () => ({
    cause: 'Länkar till andra arbetsböcker är spärrade.',
    next: 'Tillåt länkarna (Data, Redigera länkar), eller bryt dem, och försök igen.',
  }),
  'sign-in': () => ({
    cause: 'En datakälla i arbetsboken kräver inloggning.',
    next: 'Uppdatera den under Data i Excel, logga in och försök igen.',
  }),
  'own-fault': (code) => ({
    cause: `Ett fel i volymplan, inte i arbetsboken, satte stopp (${code}).`,
    next: 'Försök igen. Rapportera felet om det kommer tillbaka.',
  }),
  unnamed: (code) => ({
    cause: `Excel sade nej utan att säga varför (${code}).`,
    next: 'Försök igen. Hjälper det inte, spara, stäng arbetsboken och öppna den på nytt.',
  }),
};
