import { readdirSync } from 'node:fs';
import { join } from 'node:path';

type Language = 'sv' | 'en';

const MESSAGES = 'src/app/messages';

/** Every word of at least three letters in the pane's texts of a language, in small letters: tables that have both are told apart by it. */
export async function wordsOf(language: Language): Promise<Set<string>> {
  const words = new Set<string>();
  for (const file of readdirSync(MESSAGES, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.ts'))) {
    const exported = (await import(join(process.cwd(), MESSAGES, file))) as Readonly<Record<string, unknown>>;
    const isOfLanguage = new RegExp(`(?:^|/)${language}(?:/|\\.ts$)`).test(file);
    for (const value of Object.values(exported)) {
      if (isOfLanguage) gather(value, words);
      else if (isByLanguage(value)) gather(value[language], words);
    }
  }
  return words;
}

function isByLanguage(value: unknown): value is Readonly<Record<Language, unknown>> {
  return typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;
}

function gather(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') for (const word of wordsIn(value)) words.add(word);
  // What a function says stands between quotes in it.
  else if (typeof value === 'function') for (const [, text] of String(value).matchAll(/['"`]((?:[^'"`\\]|\\.)*)['"`]/g)) gather((text ?? '').replace(/\$\{[^}]*\}/g, ' '), words);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) gather(each, words);
}

export function wordsIn(text: string): string[] {
  return [...text.matchAll(/\p{L}{3,}/gu)].map(([word]) => word.toLowerCase());
}
