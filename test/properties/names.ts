/** Made up; none is in a document that we have, and no two could be taken for each other. */
export const ACTIVITIES = [
  'Simhallar',
  'Fritidsgårdar',
  'Snöröjning',
  'Hemtjänst Björken',
  'Grundskola',
  'Musikskola',
  'Parkering',
  'Bibliotek',
  'Vinterväghållning',
  'Lokalvård',
  'Gymnasium',
  'Näringslivsstöd',
  'Räddningstjänst',
  'Färdtjänst',
  'Skolskjuts',
  'Turistbyrå',
];

export const ITEMS = [
  'Lägerveckor',
  'Ridterapi',
  'Måltider i förskola',
  'Resor med båt',
  'Elevhem',
  'Växelvård',
  'Korttidsboende äldre',
  'Ledsagning',
  'Språkstöd',
  'Trygghetslarm',
  'Avlastning',
  'Dagvård demens',
];

export const BRIDGE_LINES = [
  'Nya lokaler',
  'Digital journal',
  'Utökad nattbemanning',
  'Minskad övertid',
  'Statligt stöd läsfrämjande',
  'Ändrade taxor',
  'Upphandling livsmedel',
];

export const INVESTMENTS = ['Köksutrustning', 'Lekplatser', 'Elbilar', 'Passersystem', 'Belysning', 'Takrenovering'];

/** Headings of sections. */
export const SECTIONS = ['Kultur', 'Omsorg', 'Teknik'];

export const TOTAL_WORDS = ['Summa', 'Totalt', 'Totalsumma', 'SUMMA', 'Summa verksamheter'];

/** Total rows that do not say so. */
export const NAMED_TOTALS = ['Kulturförvaltningen', 'Tekniska kontoret'];
