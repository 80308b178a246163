import type { SheetLanguage } from '../sheet-language';

/** What the results say, in the workbook's language. Years and units are put in by the functions. */
export interface ResultWords {
  readonly unitPrice: (year: number) => string;
  readonly need: (year: number) => string;
  readonly frame: (year: number) => string;
  readonly deviation: (year: number, unit: string) => string;
  readonly deviationFromFrame: (year: number, unit: string) => string;
  readonly deviationShare: (year: number) => string;
  readonly flag: (year: number) => string;
  readonly moved: (year: number) => string;
  readonly aboveExisting: string;
  readonly belowExisting: string;
  readonly aboveFrame: string;
  readonly belowFrame: string;
  readonly nearLimit: string;
  readonly withinLimit: string;
  readonly needName: (year: number) => string;
  readonly frameName: (year: number) => string;
  readonly results: {
    readonly title: string;
    readonly note: string;
    readonly chosenScenario: string;
    readonly activity: string;
    readonly base: (year: number) => string;
    readonly existing: (year: number) => string;
  };
  readonly kept: {
    readonly title: string;
    readonly notes: readonly string[];
    readonly headers: Readonly<Record<'sheet' | 'cell' | 'row' | 'period' | 'value' | 'formula' | 'kind' | 'counted', string>>;
    readonly replaced: string;
    readonly dependent: string;
  };
  readonly charts: {
    readonly tableTitle: (unit: string) => string;
    readonly year: string;
    readonly meaning: string;
    readonly baseYear: string;
    readonly planYear: string;
    readonly notes: Readonly<Record<'start' | 'price' | 'volume' | 'other' | 'changes' | 'end', string>>;
    readonly need: string;
    readonly frame: string;
    readonly existing: string;
    readonly title: (unit: string) => string;
    readonly description: string;
    readonly bridgeTitle: (from: number, to: number, unit: string) => string;
    readonly bridgeTableTitle: (from: number, to: number, unit: string) => string;
    readonly bridgeDescription: string;
    readonly step: string;
    readonly amount: string;
    readonly after: string;
    readonly foot: string;
    readonly level: string;
    readonly increase: string;
    readonly decrease: string;
    readonly start: (year: number) => string;
    readonly price: string;
    readonly volume: string;
    readonly other: string;
    readonly changes: string;
    readonly end: (year: number) => string;
  };
  readonly document: {
    readonly title: string;
    readonly note: string;
    readonly scenario: string;
    readonly volumes: string;
    readonly unitPrices: string;
    readonly operatingBudget: (unit: string) => string;
    readonly item: string;
    readonly unit: string;
    readonly activity: string;
    readonly budget: (year: number) => string;
    readonly plan: (year: number) => string;
    readonly total: string;
    readonly krPer: (unit: string) => string;
  };
}

export const RESULT_WORDS: Readonly<Record<SheetLanguage, ResultWords>> = {
  sv: {
    unitPrice: (year) => `À-pris ${year}, valt scenario`,
    need: (year) => `Behov ${year}`,
    frame: (year) => `Ram ${year}`,
    deviation: (year, unit) => `Avvikelse ${year}, ${unit}`,
    deviationFromFrame: (year, unit) => `Avvikelse mot ram ${year}, ${unit}`,
    deviationShare: (year) => `Avvikelse ${year}, %`,
    flag: (year) => `Flagga ${year}`,
    moved: (year) => `Avrundning ${year}`,
    aboveExisting: '▲ över plan',
    belowExisting: '▼ under plan',
    aboveFrame: '▲ över ram',
    belowFrame: '▼ under ram',
    nearLimit: '◐ nära gränsen',
    withinLimit: 'inom gräns',
    needName: (year) => `Behov_${year}`,
    frameName: (year) => `Ram_${year}`,
    results: {
      title: 'Behov, ram och plan per verksamhet',
      note: 'Bredvid den egna tabellen finns inte plats, så resultatet står här. Allt räknas om när ett annat scenario väljs.',
      chosenScenario: 'Valt scenario',
      activity: 'Verksamhet',
      base: (year) => `Budget ${year}`,
      existing: (year) => `Plan ${year}`,
    },
    kept: {
      title: 'Det som stod i planen tidigare',
      notes: [
        'Planens celler är ersatta med behovet enligt valt scenario. Här står vad de höll förut, och vad de celler visade som räknas från dem.',
        'Ramen och jämförelserna läser härifrån. Ta inte bort bladet: utan det går värdena inte att lägga tillbaka.',
      ],
      headers: {
        sheet: 'Blad',
        cell: 'Cell',
        row: 'Rad',
        period: 'Period',
        value: 'Tidigare värde',
        formula: 'Tidigare formel',
        kind: 'Slag',
        counted: 'Räknas som',
      },
      replaced: 'ersatt',
      dependent: 'beroende',
    },
    charts: {
      tableTitle: (unit) => `Kostnad per år, ${unit}`,
      year: 'År',
      meaning: 'Vad det är',
      baseYear: 'Basårets budget',
      planYear: 'Valt scenario bredvid planen',
      notes: {
        start: 'Basårets budget',
        price: 'Uppräknade à-priser',
        volume: 'Ändrade volymer',
        other: 'Uppräkning av övrigt',
        changes: 'Ekonomiska förändringar',
        end: 'Volym × à-pris + övrigt',
      },
      need: 'Behov',
      frame: 'Ram',
      existing: 'Tryckt budget och plan',
      title: (unit) => `Behov, ram och plan, ${unit}`,
      description: 'Stapeldiagram: kostnaden per år enligt behovet, ramen och den tryckta planen.',
      bridgeTitle: (from, to, unit) => `Från budget ${from} till behov ${to}, ${unit}`,
      bridgeTableTitle: (from, to, unit) => `Vad som flyttar kostnaden ${from}–${to}, ${unit}`,
      bridgeDescription: 'Vattenfallsdiagram: hur pris, volym, övrigt och förändringar flyttar kostnaden från basårets budget till sista planårets behov.',
      step: 'Steg',
      amount: 'Belopp',
      after: 'Efter steget',
      foot: 'Fot (visas inte)',
      level: 'Kostnad',
      increase: 'Ökning',
      decrease: 'Minskning',
      start: (year) => `Budget ${year}`,
      price: 'Pris',
      volume: 'Volym',
      other: 'Övrigt',
      changes: 'Förändringar',
      end: (year) => `Behov ${year}`,
    },
    document: {
      title: 'Tabeller till nämnden',
      note: 'Tabellerna räknas om med valt scenario och kan klistras in som de är.',
      scenario: 'Prisuppräkning enligt scenario',
      volumes: 'Volymer',
      unitPrices: 'Mått och à-priser',
      operatingBudget: (unit) => `Driftbudget per verksamhet, ${unit}`,
      item: 'Insats',
      unit: 'Enhet',
      activity: 'Verksamhet',
      budget: (year) => `Budget ${year}`,
      plan: (year) => `Plan ${year}`,
      total: 'Summa',
      krPer: (unit) => `kr per ${unit}`,
    },
  },
  en: {
    unitPrice: (year) => `Unit price ${year}, chosen scenario`,
    need: (year) => `Need ${year}`,
    frame: (year) => `Frame ${year}`,
    deviation: (year, unit) => `Deviation ${year}, ${unit}`,
    deviationFromFrame: (year, unit) => `Deviation from frame ${year}, ${unit}`,
    deviationShare: (year) => `Deviation ${year}, %`,
    flag: (year) => `Flag ${year}`,
    moved: (year) => `Rounding ${year}`,
    aboveExisting: '▲ above plan',
    belowExisting: '▼ below plan',
    aboveFrame: '▲ above frame',
    belowFrame: '▼ below frame',
    nearLimit: '◐ near the limit',
    withinLimit: 'within limit',
    needName: (year) => `Need_${year}`,
    frameName: (year) => `Frame_${year}`,
    results: {
      title: 'Need, frame and plan by activity',
      note: 'There is no room beside your own table, so the result stands here. All of it follows the scenario that is chosen.',
      chosenScenario: 'Chosen scenario',
      activity: 'Activity',
      base: (year) => `Budget ${year}`,
      existing: (year) => `Plan ${year}`,
    },
    kept: {
      title: 'What the plan said before',
      notes: [
        'The cells of the plan are replaced by the need under the chosen scenario. Here is what they held, and what the cells showed that are worked out from them.',
        'The frame and the comparisons read from here. Do not delete this sheet: without it the values cannot be put back.',
      ],
      headers: {
        sheet: 'Sheet',
        cell: 'Cell',
        row: 'Row',
        period: 'Period',
        value: 'Earlier value',
        formula: 'Earlier formula',
        kind: 'Kind',
        counted: 'Counted as',
      },
      replaced: 'replaced',
      dependent: 'dependent',
    },
    charts: {
      tableTitle: (unit) => `Cost by year, ${unit}`,
      year: 'Year',
      meaning: 'What it is',
      baseYear: 'The base year’s budget',
      planYear: 'Chosen scenario beside the plan',
      notes: {
        start: 'The base year’s budget',
        price: 'Raised unit prices',
        volume: 'Changed volumes',
        other: 'Uplift of other',
        changes: 'Changes of the budget',
        end: 'Volume × unit price + other',
      },
      need: 'Need',
      frame: 'Frame',
      existing: 'Printed budget and plan',
      title: (unit) => `Need, frame and plan, ${unit}`,
      description: 'Column chart: the cost of each year by need, frame and printed plan.',
      bridgeTitle: (from, to, unit) => `From budget ${from} to need ${to}, ${unit}`,
      bridgeTableTitle: (from, to, unit) => `What moves the cost ${from}–${to}, ${unit}`,
      bridgeDescription: 'Waterfall chart: how prices, volumes, other and changes move the cost from the base year’s budget to the need of the last plan year.',
      step: 'Step',
      amount: 'Amount',
      after: 'After the step',
      foot: 'Foot (not shown)',
      level: 'Cost',
      increase: 'Increase',
      decrease: 'Decrease',
      start: (year) => `Budget ${year}`,
      price: 'Price',
      volume: 'Volume',
      other: 'Other',
      changes: 'Changes',
      end: (year) => `Need ${year}`,
    },
    document: {
      title: 'Tables for the committee',
      note: 'The tables follow the scenario that is chosen and can be pasted as they are.',
      scenario: 'Price uplift by scenario',
      volumes: 'Volumes',
      unitPrices: 'Unit prices',
      operatingBudget: (unit) => `Operating budget by activity, ${unit}`,
      item: 'Item',
      unit: 'Unit',
      activity: 'Activity',
      budget: (year) => `Budget ${year}`,
      plan: (year) => `Plan ${year}`,
      total: 'Total',
      krPer: (unit) => `kr per ${unit}`,
    },
  },
};
