/**
 * Words of social services and schools that mean the same, as municipalities write them. This is data: edit freely. Forms are
 * compared folded and without small words, and their inflections are found ("skyddade boenden").
 */
export interface SynonymGroup {
  /** Shown as the reason of a match. */
  readonly name: string;
  readonly forms: readonly string[];
  /** Only in labels that also name this group's thing. */
  readonly beside?: string;
}

/** One thing written in several ways: labels that differ only so are certainly the same. The first form is the full one. */
export const SPELLINGS: readonly SynonymGroup[] = [
  { name: 'barn och unga', forms: [
    'barn och unga', 'barn och ungdom', 'barn och ungdomar', 'barn unga', 'barn ungdom', 'BoU', 'B&U',
    'barn och unga 0-20 år',
  ] },
  { name: 'institution', forms: ['institutionsvård', 'inst.vård', 'instvård', 'institutionsv'] },
  { name: 'institutionsplaceringar', forms: [
    'institutionsplaceringar', 'institutsplaceringar', 'inst.placeringar', 'instplaceringar',
  ] },
  { name: 'familjehem', forms: ['familjehem', 'fam.hem', 'famhem', 'familje hem'] },
  { name: 'försörjning', forms: ['försörjning', 'försörjn'] },
  { name: 'avdelning', forms: ['avdelning', 'avdelningen', 'avd f', 'avd för', 'avd'] },
  { name: 'administration', forms: ['administration', 'adm', 'admin'] },
  { name: 'särskilt boende', forms: ['särskilt boende', 'säbo'] },
  { name: 'våld i nära relation', forms: ['våld i nära relation', 'VINR'] },
  { name: 'ekonomiskt bistånd', forms: ['ekonomiskt bistånd', 'ek bistånd', 'ek.bist', 'ekbist', 'ekon bistånd'] },
  { name: 'individ- och familjeomsorg', forms: ['individ- och familjeomsorg', 'IFO'] },
  { name: 'hem för vård eller boende', forms: ['hem för vård eller boende', 'HVB', 'HVB-hem'] },
  { name: 'ensamkommande', forms: ['ensamkommande barn', 'EKB'] },
  { name: 'kontaktfamilj och kontaktperson', forms: [
    'kontaktperson kontaktfamilj', 'kontaktfamilj kontaktperson', 'kontaktfamilj person', 'kontaktperson familj',
    'kontaktperson och familj',
  ] },
  { name: 'konsulentstödd', forms: ['konsulentstödda', 'konsulentst', 'konsulentstött'] },
];

/** Other words for very nearly the same thing: labels that differ only so are probably the same, not certainly. */
export const SYNONYMS: readonly SynonymGroup[] = [
  {
    name: 'institutionsvård',
    forms: [
      'institutionsvård', 'institutionsplaceringar', 'institutionsplacering', 'placering på institution',
      'HVB-placeringar', 'hem för vård eller boende', 'institution',
    ],
  },
  { name: 'familjehem', forms: [
    'familjehem', 'familjehemsvård', 'familjehemsplaceringar', 'familjehemsplacering', 'placering i familjehem',
  ] },
  { name: 'egna familjehem', forms: ['egen regi', 'egna', 'arvoderad', 'arvoderade'], beside: 'familjehem' },
  { name: 'öppenvård', forms: [
    'öppna insatser', 'öppenvård', 'öppenvårdsinsatser', 'öppenvårdsinsats', 'insatser i öppenvård',
  ] },
  { name: 'stödboende', forms: ['stödboende', 'placering i stödboende', 'stödboendeplaceringar'] },
  { name: 'skyddat boende', forms: ['skyddat boende', 'våld i nära relation', 'våldsutsatta', 'kvinnofrid'] },
  { name: 'missbruk', forms: [
    'missbruk', 'missbruk och beroende', 'missbruksvård', 'beroende', 'skadligt bruk och beroende',
    'skadligt bruk', 'beroendevård',
  ] },
  { name: 'ekonomiskt bistånd', forms: [
    'ekonomiskt bistånd', 'försörjningsstöd', 'utbetalt bistånd', 'utbetalt ekonomiskt bistånd',
  ] },
  { name: 'funktionsnedsättning', forms: ['funktionsnedsättning', 'funktionshinder', 'funktionsstöd'] },
  { name: 'arbetsmarknad', forms: ['arbetsmarknadsåtgärder', 'arbetsmarknadsinsatser', 'arbetsmarknad'] },
  { name: 'flyktingmottagande', forms: ['flyktingmottagande', 'flyktingmottagning', 'mottagande av flyktingar'] },
  { name: 'vårdnadsöverflytt', forms: [
    'vårdnadsöverflytt', 'vårdnadsöverflyttning', 'vårdnadsöverflyttningar', 'särskilt förordnad vårdnadshavare',
  ] },
  { name: 'nämnd', forms: ['nämnd', 'nämnd- och styrelseverksamhet', 'nämndverksamhet', 'politisk verksamhet'] },
  { name: 'gemensamt', forms: [
    'gemensamma verksamheter', 'gemensam verksamhet', 'kommungemensam verksamhet', 'förvaltningsgemensamt',
    'övergripande',
  ] },
  { name: 'unga', forms: ['unga', 'ungdom', 'ungdomar'] },
  { name: 'äldreboende', forms: ['särskilt boende', 'äldreboende', 'vård- och omsorgsboende'] },
  { name: 'hemtjänst', forms: ['hemtjänst', 'hemtjänsttimmar', 'hemvård'] },
  { name: 'förskola', forms: ['förskola', 'förskoleverksamhet'] },
  { name: 'fritidshem', forms: ['fritidshem', 'fritids'] },
];

/** What is usually a part of something wider. For proposed links only, and never counted without a person's word. */
export const PARTS: readonly { readonly narrow: readonly string[]; readonly wide: readonly string[] }[] = [
  {
    narrow: [
      'kontaktperson', 'kontaktfamilj', 'kontaktperson kontaktfamilj', 'stödboende', 'familjebehandling',
      'boendestöd', 'stödfamilj',
    ],
    wide: ['öppna insatser'],
  },
  { narrow: ['vårdnadsöverflytt', 'jourhem'], wide: ['familjehem'] },
  { narrow: ['skyddat boende', 'våld i nära relation'], wide: ['övriga insatser', 'övrig vuxenvård'] },
  { narrow: [
    'institutionsvård', 'familjehem', 'stödboende', 'skyddat boende',
  ], wide: ['placeringskostnader', 'placeringar', 'samhällsvård', 'externa placeringar'] },
  { narrow: ['hushåll med försörjningsstöd', 'försörjningsstöd', 'bidragshushåll'], wide: ['ekonomiskt bistånd'] },
];
