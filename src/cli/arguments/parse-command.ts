import type { CheckOptions, Language, PlanOptions, RefreshOptions, ScenarioChoice, YearlyShare } from '../../app/options';
import { ArgumentError } from './argument-error';
import type { Command, PlanCommand, RefreshTarget } from './command';
import { isCommandName, OPTIONS } from './option-table';
import type { CommandName, OptionName, OptionRule } from './option-table';
import { parseLink } from './parse-link';
import { parseSharesByYear, parseYearlyShare } from './parse-shares';
import { readTokens } from './read-tokens';
import type { GivenArguments } from './read-tokens';

/** The words after the program's name → what to do. Throws an ArgumentError for what cannot be understood. */
export function parseCommand(words: readonly string[]): Command {
  const given = readTokens(words);
  const language = languageOf(given);
  if (given.options.has('help')) return { kind: 'help', language };
  if (given.options.has('version')) return { kind: 'version' };
  const [name, ...files] = given.words;
  if (name === undefined) throw new ArgumentError({ code: 'no-command' });
  if (name === 'help') return { kind: 'help', language };
  if (!isCommandName(name)) throw new ArgumentError({ code: 'unknown-command', name });
  checkOptions(given, name);
  if (files.length === 0) throw new ArgumentError({ code: 'no-files', command: name });
  const over = { files, json: given.options.has('json') };
  switch (name) {
    case 'check':
      return { kind: 'check', options: checkOptionsOf(given, language), ...over };
    case 'plan':
      return { kind: 'plan', options: planOptionsOf(given, language), ...writingOf(given, files), ...over };
    case 'variance':
      return { kind: 'variance', options: { language }, ...over };
    case 'refresh':
      return { kind: 'refresh', options: refreshOptionsOf(given, language), target: targetOf(given), ...over };
  }
}

function languageOf(given: GivenArguments): Language {
  const value = valueOf(given, 'lang') ?? 'sv';
  if (value !== 'sv' && value !== 'en') throw new ArgumentError({ code: 'bad-language', value });
  return value;
}

function checkOptions({ options }: GivenArguments, command: CommandName): void {
  for (const name of options.keys()) {
    const rule: OptionRule = OPTIONS[name];
    if (!rule.commands.includes(command)) throw new ArgumentError({ code: 'option-elsewhere', name, command });
    if (options.has('remove') && rule.whenRemoving !== true) throw new ArgumentError({ code: 'not-when-removing', name });
  }
}

function checkOptionsOf(given: GivenArguments, language: Language): CheckOptions {
  return { language, scenario: scenarioOf(given) };
}

function planOptionsOf(given: GivenArguments, language: Language): PlanOptions {
  return {
    language,
    scenario: scenarioOf(given),
    base: yearOf(valueOf(given, 'base')),
    otherUplift: yearlyShareOf(given, 'other-uplift'),
    efficiency: yearlyShareOf(given, 'efficiency'),
    withChanges: !given.options.has('no-changes'),
    links: (given.options.get('link') ?? []).map(parseLink),
    table: valueOf(given, 'table'),
  };
}

/** A dry run writes nothing, wherever it would have been written. */
function writingOf(given: GivenArguments, files: readonly string[]): Pick<PlanCommand, 'writing' | 'isRemoval' | 'out'> {
  const { options } = given;
  const out = valueOf(given, 'out');
  if (out !== null && files.length > 1) throw new ArgumentError({ code: 'several-files-to-one' });
  return {
    writing: { replace: options.has('replace'), document: options.has('document'), overwrite: options.has('overwrite') },
    isRemoval: options.has('remove'),
    out: options.has('dry-run') ? null : out,
  };
}

function refreshOptionsOf(given: GivenArguments, language: Language): RefreshOptions {
  return {
    language,
    scenario: scenarioOf(given),
    freeze: valueOf(given, 'freeze')?.trim() ?? null,
    overwrite: given.options.has('overwrite'),
  };
}

function targetOf(given: GivenArguments): RefreshTarget {
  const folder = valueOf(given, 'out');
  const isInPlace = given.options.has('in-place');
  if (isInPlace && folder !== null) throw new ArgumentError({ code: 'in-place-and-out' });
  if (folder !== null) return { kind: 'folder', folder };
  return { kind: isInPlace ? 'inPlace' : 'none' };
}

function scenarioOf(given: GivenArguments): ScenarioChoice | null {
  const name = valueOf(given, 'scenario');
  const uplift = valueOf(given, 'uplift');
  if (name !== null && uplift !== null) throw new ArgumentError({ code: 'scenario-and-uplift' });
  if (name !== null) return { kind: 'named', name };
  if (uplift === null) return null;
  const uplifts = parseSharesByYear(uplift);
  if (!uplifts) throw new ArgumentError({ code: 'bad-uplift', name: 'uplift', value: uplift });
  return { kind: 'uplifts', uplifts };
}

function yearlyShareOf(given: GivenArguments, name: OptionName): YearlyShare | null {
  const value = valueOf(given, name);
  if (value === null) return null;
  const share = parseYearlyShare(value);
  if (!share) throw new ArgumentError({ code: 'bad-uplift', name, value });
  return share;
}

function yearOf(value: string | null): number | null {
  if (value === null) return null;
  if (!/^(19|20)\d\d$/.test(value)) throw new ArgumentError({ code: 'bad-year', value });
  return Number(value);
}

function valueOf({ options }: GivenArguments, name: OptionName): string | null {
  return options.get(name)?.[0] ?? null;
}
