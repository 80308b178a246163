import type { Language } from '../../app/options';

/** Headings, column headers and fixed phrases of what the command line prints. */
export interface CommandLineWords {
  readonly tables: string;
  readonly tableColumns: Readonly<Record<'id' | 'title' | 'role' | 'unit' | 'periods' | 'items', string>>;
  readonly noTables: string;
  readonly nothingWrong: string;
  /** After the severities' own names. */
  readonly cellsMore: (count: number) => string;
  readonly uplifts: string;
  readonly upliftColumns: Readonly<Record<'from' | 'to' | 'interval' | 'rows' | 'roundest' | 'scenario', string>>;
  readonly ofRows: (consistent: number, rows: number) => string;
  readonly unclear: string;
  readonly planHeading: (period: string, unit: string) => string;
  readonly planColumns: Readonly<
    Record<'activity' | 'need' | 'existing' | 'deviation' | 'share' | 'frame' | 'gap' | 'efficiency' | 'flag', string>
  >;
  readonly total: string;
  readonly base: string;
  readonly scenario: string;
  readonly otherUplift: string;
  readonly efficiency: string;
  readonly bridgeUplift: string;
  readonly readKey: string;
  readonly leftOut: (headers: string) => string;
  readonly itemsHeading: (year: string, unit: string) => string;
  readonly itemColumns: Readonly<Record<'item' | 'volume' | 'unit' | 'places' | 'price' | 'cost', string>>;
  readonly links: string;
  readonly linkColumns: Readonly<Record<'item' | 'activity' | 'share' | 'score' | 'reason', string>>;
  readonly proposed: string;
  readonly confirmed: string;
  readonly derived: string;
  readonly uncounted: string;
  readonly rounding: (rows: string) => string;
  readonly changes: string;
  readonly changeLeftOut: Readonly<Record<'price' | 'volume' | 'rounding' | 'efficiency' | 'unwanted', string>>;
  readonly spread: string;
  readonly summary: (year: string, need: string, against: string) => string;
  readonly nothingToCompare: string;
  readonly frameOf: (frame: string, gap: string) => string;
  readonly planOf: (plan: string, deviation: string) => string;
  readonly alsoIn: (cells: string) => string;
  readonly varianceHeading: (from: string, to: string) => string;
  readonly varianceColumns: Readonly<
    Record<'item' | 'volume0' | 'volume1' | 'price0' | 'price1' | 'volumeEffect' | 'priceEffect' | 'total', string>
  >;
  readonly group: (name: string) => string;
  readonly noComparison: string;
  readonly unknownEffects: (count: number) => string;
  readonly rises: (amount: string, volume: string, price: string) => string;
  readonly falls: (amount: string, volume: string, price: string) => string;
  readonly unchanged: string;
  readonly ofVolume: string;
  readonly ofPrice: string;
  readonly reading: (index: number, count: number, file: string) => string;
}

const sv: CommandLineWords = {
  tables: 'Tabeller',
  tableColumns: { id: 'Id', title: 'Tabell', role: 'Läst som', unit: 'Enhet', periods: 'Perioder', items: 'Rader' },
  noTables: 'Ingen tabell hittades.',
  nothingWrong: 'Inga fel och inga varningar.',
  cellsMore: (count) => `och ${count} till`,
  uplifts: 'Uppräkning som priserna verkligen har',
  upliftColumns: { from: 'Från', to: 'Till', interval: 'Ryms i', rows: 'Rader', roundest: 'Uppräkning', scenario: 'Scenariot' },
  ofRows: (consistent, rows) => `${consistent} av ${rows}`,
  unclear: 'ingen gemensam',
  planHeading: (period, unit) => `Driftbudget per verksamhet ${period}, ${unit}`,
  planColumns: {
    activity: 'Verksamhet',
    need: 'Behov',
    existing: 'Plan',
    deviation: 'Avvikelse',
    share: '%',
    frame: 'Ram',
    gap: 'Gap',
    efficiency: 'Effekt. krävs',
    flag: 'Flagga',
  },
  total: 'Summa',
  base: 'Basår',
  scenario: 'Scenario',
  otherUplift: 'övrigt',
  efficiency: 'effektivisering',
  bridgeUplift: 'ramens prisuppräkning',
  readKey:
    'Behov = volym × à-pris + övrigt. Avvikelse = behov − plan. Gap = behov − ram. Effekt. krävs = gap / övrigt: vad övrigt måste spara för att rymmas i ramen.',
  leftOut: (headers) => `Bredare fönster visar även: ${headers}.`,
  itemsHeading: (year, unit) => `Insatser ${year}, kostnad i ${unit}`,
  itemColumns: { item: 'Insats', volume: 'Volym', unit: 'Enhet', places: 'Årsplatser', price: 'À-pris, kr', cost: 'Kostnad' },
  links: 'Kopplingar',
  linkColumns: { item: 'Insats', activity: 'Verksamhet', share: 'Andel', score: 'Säkerhet', reason: 'Varför' },
  proposed: 'förslag',
  confirmed: 'angiven',
  derived: 'à-pris härlett ur budget ÷ volym',
  uncounted: 'Förslag som är för osäkra för att räknas (ange --link "INSATS=VERKSAMHET" för att räkna dem)',
  rounding: (rows) => `Avrundning så att raderna summerar: ${rows}.`,
  changes: 'Ekonomiska förändringar',
  changeLeftOut: {
    price: 'räknas av uppräkningen',
    volume: 'räknas av volymerna',
    rounding: 'avrundning',
    efficiency: 'ersatt av angiven effektivisering',
    unwanted: 'utelämnad (--no-changes)',
  },
  spread: 'fördelad på alla',
  summary: (year, need, against) => `${year}: behov ${need}, ${against}`,
  nothingToCompare: 'ingen plan och ingen ram att jämföra med',
  frameOf: (frame, gap) => `ram ${frame} (gap ${gap})`,
  planOf: (plan, deviation) => `plan ${plan} (avvikelse ${deviation})`,
  alsoIn: (cells) => `Likadant i ${cells}.`,
  varianceHeading: (from, to) => `${from} → ${to}, tkr (kostnadsökning är plus)`,
  varianceColumns: {
    item: 'Insats',
    volume0: 'Volym',
    volume1: '→',
    price0: 'À-pris, kr',
    price1: '→',
    volumeEffect: 'Volymeffekt',
    priceEffect: 'Priseffekt',
    total: 'Totalt',
  },
  group: (name) => `Grupp ${name}`,
  noComparison: 'Inga volymer och à-priser för två perioder att jämföra.',
  unknownEffects: (count) => (count === 1 ? '1 insats saknar pris eller volym och är inte med.' : `${count} insatser saknar pris eller volym och är inte med.`),
  rises: (amount, volume, price) => `Kostnaden ökar med ${amount}: ${volume}, ${price}.`,
  falls: (amount, volume, price) => `Kostnaden minskar med ${amount}: ${volume}, ${price}.`,
  unchanged: 'Kostnaden är oförändrad.',
  ofVolume: 'av volymen',
  ofPrice: 'av priset',
  reading: (index, count, file) => `${index} av ${count}: ${file}`,
};

const en: CommandLineWords = {
  tables: 'Tables',
  tableColumns: { id: 'Id', title: 'Table', role: 'Read as', unit: 'Unit', periods: 'Periods', items: 'Rows' },
  noTables: 'No table was found.',
  nothingWrong: 'No errors and no warnings.',
  cellsMore: (count) => `and ${count} more`,
  uplifts: 'The uplift that the prices really have',
  upliftColumns: { from: 'From', to: 'To', interval: 'Fits in', rows: 'Rows', roundest: 'Uplift', scenario: 'Scenario' },
  ofRows: (consistent, rows) => `${consistent} of ${rows}`,
  unclear: 'none in common',
  planHeading: (period, unit) => `Operating budget by activity ${period}, ${unit}`,
  planColumns: {
    activity: 'Activity',
    need: 'Need',
    existing: 'Plan',
    deviation: 'Deviation',
    share: '%',
    frame: 'Frame',
    gap: 'Gap',
    efficiency: 'Eff. needed',
    flag: 'Flag',
  },
  total: 'Total',
  base: 'Base year',
  scenario: 'Scenario',
  otherUplift: 'other',
  efficiency: 'efficiency',
  bridgeUplift: "the frame's price uplift",
  readKey:
    'Need = volume × unit price + other. Deviation = need − plan. Gap = need − frame. Eff. needed = gap / other: what other must save to fit the frame.',
  leftOut: (headers) => `A wider window also shows: ${headers}.`,
  itemsHeading: (year, unit) => `Items ${year}, cost in ${unit}`,
  itemColumns: { item: 'Item', volume: 'Volume', unit: 'Unit', places: 'Full-year places', price: 'Unit price, kr', cost: 'Cost' },
  links: 'Links',
  linkColumns: { item: 'Item', activity: 'Activity', share: 'Share', score: 'Certainty', reason: 'Why' },
  proposed: 'proposed',
  confirmed: 'given',
  derived: 'unit price derived as budget ÷ volume',
  uncounted: 'Proposals too uncertain to be counted (give --link "ITEM=ACTIVITY" to count them)',
  rounding: (rows) => `Rounding so that the rows add up: ${rows}.`,
  changes: 'Economic changes',
  changeLeftOut: {
    price: 'given by the uplift',
    volume: 'given by the volumes',
    rounding: 'rounding',
    efficiency: 'replaced by the given efficiency',
    unwanted: 'left out (--no-changes)',
  },
  spread: 'spread over all',
  summary: (year, need, against) => `${year}: need ${need}, ${against}`,
  nothingToCompare: 'no plan and no frame to compare with',
  frameOf: (frame, gap) => `frame ${frame} (gap ${gap})`,
  planOf: (plan, deviation) => `plan ${plan} (deviation ${deviation})`,
  alsoIn: (cells) => `The same in ${cells}.`,
  varianceHeading: (from, to) => `${from} → ${to}, tkr (a cost increase is plus)`,
  varianceColumns: {
    item: 'Item',
    volume0: 'Volume',
    volume1: '→',
    price0: 'Price, kr',
    price1: '→',
    volumeEffect: 'Volume effect',
    priceEffect: 'Price effect',
    total: 'Total',
  },
  group: (name) => `Group ${name}`,
  noComparison: 'No volumes and unit prices of two periods to compare.',
  unknownEffects: (count) => (count === 1 ? '1 item lacks a price or a volume and is not included.' : `${count} items lack a price or a volume and are not included.`),
  rises: (amount, volume, price) => `The cost rises by ${amount}: ${volume}, ${price}.`,
  falls: (amount, volume, price) => `The cost falls by ${amount}: ${volume}, ${price}.`,
  unchanged: 'The cost is unchanged.',
  ofVolume: 'from volume',
  ofPrice: 'from price',
  reading: (index, count, file) => `${index} of ${count}: ${file}`,
};

export const COMMAND_LINE_WORDS: Readonly<Record<Language, CommandLineWords>> = { sv, en };
