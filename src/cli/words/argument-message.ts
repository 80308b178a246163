import type { Language } from '../../app/options';
import type { ArgumentProblem } from '../arguments/argument-error';

type ProblemOf<Code extends ArgumentProblem['code']> = Extract<ArgumentProblem, { readonly code: Code }>;
type Sentences = { readonly [Code in ArgumentProblem['code']]: (problem: ProblemOf<Code>) => string };

const sv: Sentences = {
  'no-command': () => 'Ange ett kommando: check, plan, variance eller refresh.',
  'unknown-command': ({ name }) => `Kommandot "${name}" finns inte. Det finns check, plan, variance och refresh.`,
  'unknown-option': ({ name }) => `Flaggan ${name} finns inte.`,
  'option-elsewhere': ({ name, command }) => `Flaggan --${name} hör inte till ${command}.`,
  'missing-value': ({ name }) => `Flaggan --${name} behöver ett värde.`,
  'unexpected-value': ({ name }) => `Flaggan --${name} tar inget värde.`,
  'given-twice': ({ name }) => `Flaggan --${name} är angiven två gånger.`,
  'no-files': ({ command }) => `Ange vilka arbetsböcker: volymplan ${command} FIL.xlsx.`,
  'bad-language': ({ value }) => `Språket "${value}" finns inte. Ange --lang sv eller --lang en.`,
  'bad-uplift': ({ name, value }) =>
    `"${value}" går inte att läsa som procent för --${name}. Skriv ${exampleOf(name, '3,5', '3,1')}.`,
  'bad-year': ({ value }) => `"${value}" är inget årtal. Skriv till exempel --base 2025.`,
  'bad-link': ({ value }) => `"${value}" är ingen koppling. Skriv --link "INSATS=VERKSAMHET" eller --link "INSATS=VERKSAMHET:50%".`,
  'scenario-and-uplift': () => 'Ange antingen --scenario eller --uplift, inte båda.',
  'several-files-to-one': () => 'Med --out går det bara att ange en arbetsbok. Kör kommandot en gång för varje.',
  'in-place-and-out': () => 'Ange antingen --in-place eller --out, inte båda.',
  'not-when-removing': ({ name }) => `Flaggan --${name} går inte att använda tillsammans med --remove.`,
};

const en: Sentences = {
  'no-command': () => 'Give a command: check, plan, variance or refresh.',
  'unknown-command': ({ name }) => `There is no command "${name}". There are check, plan, variance and refresh.`,
  'unknown-option': ({ name }) => `There is no option ${name}.`,
  'option-elsewhere': ({ name, command }) => `The option --${name} does not belong to ${command}.`,
  'missing-value': ({ name }) => `The option --${name} needs a value.`,
  'unexpected-value': ({ name }) => `The option --${name} takes no value.`,
  'given-twice': ({ name }) => `The option --${name} is given twice.`,
  'no-files': ({ command }) => `Say which workbooks: volymplan ${command} FILE.xlsx.`,
  'bad-language': ({ value }) => `There is no language "${value}". Give --lang sv or --lang en.`,
  'bad-uplift': ({ name, value }) =>
    `"${value}" cannot be read as a percentage for --${name}. Write ${exampleOf(name, '3.5', '3.1')}.`,
  'bad-year': ({ value }) => `"${value}" is no year. Write for example --base 2025.`,
  'bad-link': ({ value }) => `"${value}" is no link. Write --link "ITEM=ACTIVITY" or --link "ITEM=ACTIVITY:50%".`,
  'scenario-and-uplift': () => 'Give either --scenario or --uplift, not both.',
  'several-files-to-one': () => 'With --out only one workbook can be given. Run the command once for each.',
  'in-place-and-out': () => 'Give either --in-place or --out, not both.',
  'not-when-removing': ({ name }) => `The option --${name} cannot be used together with --remove.`,
};

const HINTS: Readonly<Record<Language, string>> = {
  sv: 'volymplan --help visar hur det används.',
  en: 'volymplan --help shows how it is used.',
};

/** What is wrong with the arguments, and where to read more. */
export function argumentMessage(problem: ArgumentProblem, language: Language): string {
  return `${sentenceOf(problem, language === 'sv' ? sv : en)} ${HINTS[language]}`;
}

function sentenceOf<Code extends ArgumentProblem['code']>(problem: ProblemOf<Code>, sentences: Sentences): string {
  const code: Code = problem.code;
  return sentences[code](problem);
}

function exampleOf(name: string, first: string, second: string): string {
  const byYear = `--${name} 2026=${first},2027=${second}`;
  return name === 'uplift' ? byYear : `--${name} ${first} / ${byYear}`;
}
