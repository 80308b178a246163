export type CommandName = 'check' | 'plan' | 'variance' | 'refresh';

export interface OptionRule {
  readonly type: 'boolean' | 'string';
  readonly multiple?: boolean;
  readonly short?: string;
  readonly commands: readonly CommandName[];
  /** Makes sense together with `--remove`. */
  readonly whenRemoving?: true;
}

const ALL: readonly CommandName[] = ['check', 'plan', 'variance', 'refresh'];

export const OPTIONS = {
  help: { type: 'boolean', short: 'h', commands: ALL },
  version: { type: 'boolean', short: 'v', commands: ALL },
  lang: { type: 'string', commands: ALL, whenRemoving: true },
  json: { type: 'boolean', commands: ALL, whenRemoving: true },
  scenario: { type: 'string', commands: ['check', 'plan', 'refresh'] },
  uplift: { type: 'string', commands: ['check', 'plan'] },
  base: { type: 'string', commands: ['plan'] },
  'other-uplift': { type: 'string', commands: ['plan'] },
  efficiency: { type: 'string', commands: ['plan'] },
  'no-changes': { type: 'boolean', commands: ['plan'] },
  link: { type: 'string', multiple: true, commands: ['plan'] },
  table: { type: 'string', commands: ['plan'] },
  'dry-run': { type: 'boolean', commands: ['plan'], whenRemoving: true },
  out: { type: 'string', commands: ['plan', 'refresh'], whenRemoving: true },
  remove: { type: 'boolean', commands: ['plan'], whenRemoving: true },
  replace: { type: 'boolean', commands: ['plan'] },
  document: { type: 'boolean', commands: ['plan'] },
  overwrite: { type: 'boolean', commands: ['plan', 'refresh'] },
  freeze: { type: 'string', commands: ['refresh'] },
  'in-place': { type: 'boolean', commands: ['refresh'] },
} as const satisfies Record<string, OptionRule>;

export type OptionName = keyof typeof OPTIONS;

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

export function isCommandName(name: string): name is CommandName {
  return (ALL as readonly string[]).includes(name);
}
