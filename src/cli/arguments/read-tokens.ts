import { parseArgs } from 'node:util';
import { ArgumentError } from './argument-error';
import { isOptionName, OPTIONS } from './option-table';
import type { OptionName, OptionRule } from './option-table';

/** The words of a command line, sorted into options and the rest. */
export interface GivenArguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
}

const RULES: Readonly<Record<OptionName, OptionRule>> = OPTIONS;

/** A value may begin with a minus only as a number ("--other-uplift -1"). */
const NEGATIVE_NUMBER = /^[-\u2212]\d/;

/**
 * Throws an ArgumentError for unknown options, values that are missing or too many, and options given twice. `parseArgs`
 * splits the words; it is not told to be strict since its own errors are in English only and refuse negative numbers.
 */
export function readTokens(words: readonly string[]): GivenArguments {
  const parsing = { args: [...words], options: OPTIONS, strict: false, allowPositionals: true, tokens: true } as const;
  const rest: string[] = [];
  const options = new Map<OptionName, string[]>();
  for (const token of parseArgs(parsing).tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOptionName(name)) throw new ArgumentError({ code: 'unknown-option', name: rawName });
    checkValue(name, value, inlineValue === true);
    const given = options.get(name);
    if (given && RULES[name].multiple !== true) throw new ArgumentError({ code: 'given-twice', name });
    options.set(name, [...(given ?? []), value ?? '']);
  }
  return { words: rest, options };
}

function checkValue(name: OptionName, value: string | undefined, isInline: boolean): void {
  if (RULES[name].type === 'boolean') {
    if (value !== undefined) throw new ArgumentError({ code: 'unexpected-value', name });
    return;
  }
  const isNextOption = value !== undefined && !isInline && value.startsWith('-') && !NEGATIVE_NUMBER.test(value);
  if (value === undefined || value.trim() === '' || isNextOption) throw new ArgumentError({ code: 'missing-value', name });
}
