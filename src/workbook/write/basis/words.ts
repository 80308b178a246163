import type { ChangeKind } from '../../../core/plan/plan-model';
import type { LinkState } from './links/link-row';
import type { SheetLanguage } from '../sheet-language';

export interface BasisWords {
  readonly links: LinkWords;
  readonly items: {
    readonly title: string;
    readonly heading: string;
    readonly name: string;
    readonly unit: string;
    readonly volume: (year: number) => string;
    readonly price: (year: number) => string;
    readonly cost: (year: number, unit: string) => string;
    readonly linked: string;
    readonly priceEffect: (year: number) => string;
    readonly volumeEffect: (year: number) => string;
    readonly none: string;
    readonly noPrice: string;
  };
  readonly notes: readonly string[];
  readonly changes: {
    readonly heading: string;
    readonly label: string;
    readonly kind: string;
    readonly activity: string;
    readonly counts: string;
    readonly amount: (year: number) => string;
    readonly counted: (year: number) => string;
    /** Unlike any activity's name. */
    readonly all: string;
    readonly kinds: Readonly<Record<ChangeKind, string>>;
  };
  readonly frame: { readonly heading: string; readonly label: string; readonly year: (year: number) => string; readonly row: string };
  readonly activities: {
    readonly heading: string;
    readonly name: string;
    readonly base: (year: number) => string;
    readonly volumeCost: (year: number) => string;
    readonly other: (year: number) => string;
    readonly overdrawn: string;
    readonly share: string;
    readonly factor: (year: number) => string;
    readonly changes: (year: number) => string;
    readonly need: (year: number) => string;
    readonly frame: (year: number) => string;
    readonly existing: (year: number) => string;
    readonly footing: FootingWords;
    readonly none: string;
    readonly total: string;
    readonly missing: string;
  };
  readonly bridge: {
    readonly heading: string;
    readonly label: string;
    readonly year: (year: number) => string;
    readonly base: (year: number) => string;
    readonly price: string;
    readonly volume: string;
    readonly other: string;
    readonly changes: string;
    readonly need: string;
  };
}

export interface FootingWords {
  readonly steps: (what: string) => string;
  readonly rest: (what: string) => string;
  readonly order: (what: string) => string;
  readonly moved: (what: string) => string;
  readonly footed: (what: string) => string;
}

export interface LinkWords {
  readonly title: string;
  readonly notes: readonly string[];
  readonly item: string;
  readonly activity: string;
  readonly share: string;
  readonly state: string;
  readonly counted: string;
  readonly check: string;
  readonly score: string;
  readonly why: string;
  readonly cost: (year: number, unit: string) => string;
  readonly states: Readonly<Record<LinkState, string>>;
  readonly noItem: string;
  readonly noActivity: string;
  readonly badShare: string;
  readonly tooMuch: string;
  readonly itemMessage: string;
  readonly activityMessage: string;
  readonly shareMessage: string;
  readonly stateMessage: string;
}

export const BASIS_WORDS: Readonly<Record<SheetLanguage, BasisWords>> = {
  sv: {
    links: {
      title: 'Kopplingar',
      notes: [
        'Här står vilken verksamhet som betalar för varje insats. Ändra i de gula cellerna: allt räknas om direkt.',
        'Ja räknas. Förslag räknas när säkerheten är minst 80 %. Nej räknas inte. Delas en insats mellan flera verksamheter får varje del en egen rad.',
        'Nya kopplingar skrivs på de tomma raderna. En tom andel är hela insatsen, och en rad där Bekräftad är tom räknas som Ja.',
      ],
      item: 'Insats',
      activity: 'Verksamhet',
      share: 'Andel',
      state: 'Bekräftad',
      counted: 'Räknas',
      check: 'Kontroll',
      score: 'Säkerhet',
      why: 'Varför',
      cost: (year, unit) => `Kostnad ${year} (${unit})`,
      states: { confirmed: 'Ja', proposed: 'Förslag', rejected: 'Nej' },
      noItem: 'insatsen finns inte',
      noActivity: 'verksamheten finns inte',
      badShare: 'andelen ska vara 0–100 %',
      tooMuch: 'andelarna blir mer än 100 %',
      itemMessage: 'Välj en insats ur listan.',
      activityMessage: 'Välj en verksamhet ur listan.',
      shareMessage: 'Skriv en andel mellan 0 och 100 %.',
      stateMessage: 'Välj Ja, Förslag eller Nej.',
    },
    items: {
      title: 'Underlag',
      heading: 'Insatser: volym × à-pris',
      name: 'Insats',
      unit: 'Enhet',
      volume: (year) => `Volym ${year}`,
      price: (year) => `À-pris ${year} (kr)`,
      cost: (year, unit) => `Kostnad ${year} (${unit})`,
      linked: 'Kopplad andel',
      priceEffect: (year) => `Priseffekt ${year}`,
      volumeEffect: (year) => `Volymeffekt ${year}`,
      none: '(inga insatser)',
      noPrice: 'saknas',
    },
    notes: [
      'Här räknas allt ut, steg för steg, med formler ur dina egna tabeller och det scenario som är valt. Inget behöver ändras här.',
      'Kostnader är negativa, utom i kolumnerna Kostnad och Volymkostnad. Belopp är inte avrundade där inget annat sägs.',
      'Över budget: volymerna kostar mer än hela verksamheten har, och då förs övrigt vidare oförändrat. Steg, rest och tur fördelar avrundningen så att raderna blir summan.',
    ],
    changes: {
      heading: 'Ekonomiska förändringar (pris, volym och avrundning räknas inte här: de ges av scenariot och volymerna)',
      label: 'Rad',
      kind: 'Slag',
      activity: 'Verksamhet',
      counts: 'Räknas (1 = ja)',
      amount: (year) => `Belopp ${year}`,
      counted: (year) => `Räknat belopp ${year}`,
      all: 'alla verksamheter',
      kinds: {
        prices: 'Prisuppräkning',
        volumes: 'Volymer',
        rounding: 'Avrundning',
        efficiency: 'Effektivisering',
        other: 'Övrig förändring',
      },
    },
    frame: { heading: 'Ram', label: 'Totalt', year: (year) => `Ram ${year}`, row: 'Ram för alla verksamheter' },
    activities: {
      heading: 'Verksamheter: behov = −volymkostnad + övrigt',
      name: 'Verksamhet',
      base: (year) => `Budget ${year}`,
      volumeCost: (year) => `Volymkostnad ${year}`,
      other: (year) => `Övrigt ${year}`,
      overdrawn: 'Över budget (1 = ja)',
      share: 'Andel av budgeten',
      factor: (year) => `Faktor övrigt ${year}`,
      changes: (year) => `Förändringar ${year}`,
      need: (year) => `Behov ${year}`,
      frame: (year) => `Ram ${year}`,
      existing: (year) => `Befintlig plan ${year}`,
      footing: {
        steps: (what) => `${what}, steg`,
        rest: (what) => `${what}: rest`,
        order: (what) => `${what}: tur`,
        moved: (what) => `${what}: flyttat`,
        footed: (what) => `${what}, avrundat`,
      },
      none: '(inga verksamheter)',
      total: 'Summa',
      missing: 'Steg som avrundningen ska fördela',
    },
    bridge: {
      heading: 'Från budget till behov',
      label: 'Vad som flyttar behovet',
      year: (year) => `Till ${year}`,
      base: (year) => `Budget ${year}`,
      price: 'Pris',
      volume: 'Volym',
      other: 'Övrigt',
      changes: 'Ekonomiska förändringar',
      need: 'Behov',
    },
  },
  en: {
    links: {
      title: 'Links',
      notes: [
        'Which activity pays for each item. Change the yellow cells: everything is recalculated at once.',
        'Yes counts. Proposed counts from a score of 80 %. No does not count. An item that several activities share has one row for each.',
        'Write new links in the empty rows. An empty share is the whole item, and a row where Confirmed is empty counts as Yes.',
      ],
      item: 'Item',
      activity: 'Activity',
      share: 'Share',
      state: 'Confirmed',
      counted: 'Counted',
      check: 'Check',
      score: 'Score',
      why: 'Why',
      cost: (year, unit) => `Cost ${year} (${unit})`,
      states: { confirmed: 'Yes', proposed: 'Proposed', rejected: 'No' },
      noItem: 'no such item',
      noActivity: 'no such activity',
      badShare: 'the share must be 0–100 %',
      tooMuch: 'the shares add up to more than 100 %',
      itemMessage: 'Choose an item from the list.',
      activityMessage: 'Choose an activity from the list.',
      shareMessage: 'Write a share between 0 and 100 %.',
      stateMessage: 'Choose Yes, Proposed or No.',
    },
    items: {
      title: 'Basis',
      heading: 'Items: volume × unit price',
      name: 'Item',
      unit: 'Unit',
      volume: (year) => `Volume ${year}`,
      price: (year) => `Unit price ${year} (kr)`,
      cost: (year, unit) => `Cost ${year} (${unit})`,
      linked: 'Linked share',
      priceEffect: (year) => `Price effect ${year}`,
      volumeEffect: (year) => `Volume effect ${year}`,
      none: '(no items)',
      noPrice: 'none',
    },
    notes: [
      'Everything is worked out here, step by step, by formulas from your own tables and the scenario that is chosen. Nothing needs to be changed here.',
      'Costs are negative, but for the columns Cost and Volume cost. Amounts are not rounded where nothing else is said.',
      'Over budget: the volumes cost more than the whole activity has, and other is carried on unchanged. Steps, remainder and turn spread the rounding so that the rows add up.',
    ],
    changes: {
      heading: 'Changes of the budget (prices, volumes and rounding do not count here: the scenario and the volumes give them)',
      label: 'Line',
      kind: 'Kind',
      activity: 'Activity',
      counts: 'Counts (1 = yes)',
      amount: (year) => `Amount ${year}`,
      counted: (year) => `Counted amount ${year}`,
      all: 'all activities',
      kinds: {
        prices: 'Price uplift',
        volumes: 'Volumes',
        rounding: 'Rounding',
        efficiency: 'Efficiency',
        other: 'Other change',
      },
    },
    frame: { heading: 'Frame', label: 'Total', year: (year) => `Frame ${year}`, row: 'Frame for all activities' },
    activities: {
      heading: 'Activities: need = −volume cost + other',
      name: 'Activity',
      base: (year) => `Budget ${year}`,
      volumeCost: (year) => `Volume cost ${year}`,
      other: (year) => `Other ${year}`,
      overdrawn: 'Over budget (1 = yes)',
      share: 'Share of the budget',
      factor: (year) => `Factor of other ${year}`,
      changes: (year) => `Changes ${year}`,
      need: (year) => `Need ${year}`,
      frame: (year) => `Frame ${year}`,
      existing: (year) => `Existing plan ${year}`,
      footing: {
        steps: (what) => `${what}, steps`,
        rest: (what) => `${what}: remainder`,
        order: (what) => `${what}: turn`,
        moved: (what) => `${what}: moved`,
        footed: (what) => `${what}, rounded`,
      },
      none: '(no activities)',
      total: 'Total',
      missing: 'Steps for the rounding to spread',
    },
    bridge: {
      heading: 'From budget to need',
      label: 'What moves the need',
      year: (year) => `To ${year}`,
      base: (year) => `Budget ${year}`,
      price: 'Price',
      volume: 'Volume',
      other: 'Other',
      changes: 'Changes of the budget',
      need: 'Need',
    },
  },
};
