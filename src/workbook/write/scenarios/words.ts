import type { ScenarioOrigin } from '../plan-settings';
import type { SheetLanguage } from '../sheet-language';
import type { Quantity } from './scenario-columns';

/** What the sheet Scenarier says. */
export interface ScenarioWords {
  readonly title: string;
  readonly intro: string;
  readonly selected: string;
  readonly active: string;
  readonly percentage: string;
  readonly meaning: string;
  readonly year: string;
  readonly quantity: Readonly<Record<Quantity, string>>;
  readonly quantityNote: Readonly<Record<Quantity, string>>;
  readonly followsUplift: string;
  readonly hasOwn: string;
  readonly compounded: (since: number) => string;
  readonly compoundedNote: string;
  readonly countsChanges: string;
  readonly yes: string;
  readonly no: string;
  readonly efficiencyGiven: string;
  readonly isGiven: string;
  readonly isNotGiven: string;
  readonly counted: string;
  readonly notCounted: string;
  readonly limits: string;
  readonly limitsNote: string;
  readonly limitShare: string;
  readonly limitAmount: string;
  readonly limitWatch: string;
  readonly scenarios: string;
  readonly scenariosNote: string;
  readonly name: string;
  readonly origin: string;
  readonly since: string;
  /** Above the columns of a quantity. */
  readonly group: Readonly<Record<Quantity, string>>;
  readonly total: string;
  readonly totalUntil: (last: number) => string;
  readonly origins: Readonly<Record<ScenarioOrigin, string>>;
  /** Of the row that uplifts given beside the sheet stand in. */
  readonly ownUplifts: string;
  readonly volumeChanges: string;
  readonly volumeChangesNote: string;
  readonly otherByActivity: string;
  readonly otherByActivityNote: string;
  readonly scenario: string;
  readonly item: string;
  readonly activity: string;
  readonly refused: Readonly<Record<'scenario' | 'share' | 'yesOrNo' | 'amount', Refusal>>;
  /** Without spaces: names of the workbook. */
  readonly names: {
    readonly selected: string;
    readonly quantity: (quantity: Quantity, year: number) => string;
    readonly limitShare: string;
    readonly limitAmount: string;
    readonly limitWatch: string;
  };
}

/** What Excel says of a value that the cell does not take. */
interface Refusal {
  readonly title: string;
  readonly message: string;
}

const NAMES_SV: Readonly<Record<Quantity, string>> = { uplift: 'Uppräkning', other: 'Övrigt', efficiency: 'Effektivisering' };
const NAMES_EN: Readonly<Record<Quantity, string>> = { uplift: 'Uplift', other: 'Other', efficiency: 'Efficiency' };

export const SCENARIO_WORDS: Readonly<Record<SheetLanguage, ScenarioWords>> = {
  sv: {
    title: 'Scenarier',
    intro: 'Byt scenario i den gula cellen: priser, behov, avvikelser, flaggor och diagram räknas om direkt. Gula celler får du ändra.',
    selected: 'Valt scenario',
    active: 'Det valda scenariot',
    percentage: 'Procentsats',
    meaning: 'Vad den gäller',
    year: 'År',
    quantity: { uplift: 'Köpt verksamhet, uppräkning', other: 'Övrigt, uppräkning', efficiency: 'Effektivisering av övrigt' },
    quantityNote: {
      uplift: 'À-prisernas höjning från året före',
      other: 'Allt som inte är volym gånger pris',
      efficiency: 'Generellt krav, sänker övrigt varje år',
    },
    followsUplift: 'Övrigt följer köpt verksamhet',
    hasOwn: 'Övrigt har egna procentsatser',
    compounded: (since) => `Sammanlagd prisökning sedan ${since}`,
    compoundedNote: 'Uppräkningarna ränta på ränta',
    countsChanges: 'Räkna med ekonomiska förändringar',
    yes: 'Ja',
    no: 'Nej',
    efficiencyGiven: 'Scenariot har egen effektivisering',
    isGiven: 'ja, ersätter ramens egen',
    isNotGiven: 'nej',
    counted: 'räknas',
    notCounted: 'räknas inte',
    limits: 'Gränser för flaggor',
    limitsNote: 'Larm när behovet avviker mer än gränsen från planen, eller från ramen där plan saknas.',
    limitShare: 'Gräns, andel av planen',
    limitAmount: 'Gräns, dock minst',
    limitWatch: 'Nära gränsen: så mycket kvar',
    scenarios: 'Scenarier att välja bland',
    scenariosNote: 'Skriv egna på de tomma raderna. Tomt under Övrigt: följer köpt verksamhet. Tomt i övrigt: 0 %.',
    name: 'Namn',
    origin: 'Varifrån',
    since: 'Sedan',
    group: { uplift: 'Köpt verksamhet', other: 'Övrigt', efficiency: 'Effektivisering' },
    total: 'Sammanlagt',
    totalUntil: (last) => `till ${last}`,
    origins: { readyMade: 'Färdigt scenario', implied: 'Tabellens à-priser', typed: 'Eget' },
    ownUplifts: 'Egna procentsatser',
    volumeChanges: 'Volymändringar per insats',
    volumeChangesNote: 'Så mycket fler (+) eller färre (−) än i volymtabellen, under scenariot på raden. Insatsen skrivs som i tabellen.',
    otherByActivity: 'Uppräkning av övrigt per verksamhet',
    otherByActivityNote: 'Gäller verksamheten i stället för scenariots uppräkning av övrigt. Ett tomt år är 0 %.',
    scenario: 'Scenario',
    item: 'Insats',
    activity: 'Verksamhet',
    refused: {
      scenario: { title: 'Välj ett scenario', message: 'Välj ett av scenarierna i listan. Egna scenarier skrivs på de tomma raderna i tabellen nedanför.' },
      share: { title: 'Skriv en procentsats', message: 'Skriv en procentsats mellan −99 % och 500 %, till exempel 3,5 %. Lämna cellen tom om inget ska gälla.' },
      yesOrNo: { title: 'Välj Ja eller Nej', message: 'Ja räknar med raderna i tabellen över ekonomiska förändringar, Nej utelämnar dem.' },
      amount: { title: 'Skriv ett belopp', message: 'Skriv ett belopp som är noll eller större, i den enhet som står till höger.' },
    },
    names: {
      selected: 'Valt_scenario',
      quantity: (quantity, year) => `${NAMES_SV[quantity]}_${year}`,
      limitShare: 'Gräns_andel',
      limitAmount: 'Gräns_belopp',
      limitWatch: 'Gräns_nära',
    },
  },
  en: {
    title: 'Scenarios',
    intro: 'Choose a scenario in the yellow cell: prices, needs, deviations, flags and charts follow at once. Yellow cells are yours to change.',
    selected: 'Selected scenario',
    active: 'The selected scenario',
    percentage: 'Percentage',
    meaning: 'What it is for',
    year: 'Year',
    quantity: { uplift: 'Purchased care, uplift', other: 'Other, uplift', efficiency: 'Efficiency of other' },
    quantityNote: {
      uplift: 'Rise of unit prices from the year before',
      other: 'Everything that is not volume times price',
      efficiency: 'General requirement, lowers other each year',
    },
    followsUplift: 'Other follows purchased care',
    hasOwn: 'Other has percentages of its own',
    compounded: (since) => `Total price rise since ${since}`,
    compoundedNote: 'The uplifts compounded',
    countsChanges: 'Count the economic changes',
    yes: 'Yes',
    no: 'No',
    efficiencyGiven: 'The scenario has its own efficiency',
    isGiven: 'yes, instead of the frame’s',
    isNotGiven: 'no',
    counted: 'counted',
    notCounted: 'left out',
    limits: 'Limits for flags',
    limitsNote: 'Alarm when the need deviates more than the limit from the plan, or from the frame where there is no plan.',
    limitShare: 'Limit, share of the plan',
    limitAmount: 'Limit, but at least',
    limitWatch: 'Near the limit: this much left',
    scenarios: 'Scenarios to choose from',
    scenariosNote: 'Write your own in the empty rows. Empty under Other: follows purchased care. Empty elsewhere: 0%.',
    name: 'Name',
    origin: 'Where from',
    since: 'Since',
    group: { uplift: 'Purchased care', other: 'Other', efficiency: 'Efficiency' },
    total: 'In total',
    totalUntil: (last) => `until ${last}`,
    origins: { readyMade: 'Ready-made scenario', implied: 'The table’s unit prices', typed: 'Own' },
    ownUplifts: 'Own percentages',
    volumeChanges: 'Volume changes by item',
    volumeChangesNote: 'How many more (+) or fewer (−) than in the table of volumes, under the row’s scenario. Write the item as in the table.',
    otherByActivity: 'Uplift of other by activity',
    otherByActivityNote: 'Holds for the activity instead of the scenario’s uplift of other. An empty year is 0%.',
    scenario: 'Scenario',
    item: 'Item',
    activity: 'Activity',
    refused: {
      scenario: { title: 'Choose a scenario', message: 'Choose one of the scenarios in the list. Scenarios of your own go into the empty rows of the table below.' },
      share: { title: 'Write a percentage', message: 'Write a percentage between −99% and 500%, for example 3.5%. Leave the cell empty where nothing is to hold.' },
      yesOrNo: { title: 'Choose Yes or No', message: 'Yes counts the rows of the table of economic changes, No leaves them out.' },
      amount: { title: 'Write an amount', message: 'Write an amount of zero or more, in the unit to the right.' },
    },
    names: {
      selected: 'Selected_scenario',
      quantity: (quantity, year) => `${NAMES_EN[quantity]}_${year}`,
      limitShare: 'Limit_share',
      limitAmount: 'Limit_amount',
      limitWatch: 'Limit_near',
    },
  },
};
