export type CommandName = 'check' | 'plan' | 'variance';

export interface OptionRule {
  readonly type: 'boolean' | 'string';
  readonly multiple?: boolean;
  readonly short?: string;
  readonly commands: readonly CommandName[];
  /** Belongs to writing, which this version does not do. */
  readonly notYet?: boolean;
}

const ALL: readonly CommandName[] = ['check', 'plan', 'variance'];

export const OPTIONS = {
  help: { type: 'boolean', short: 'h', commands: ALL },
  version: { type: 'boolean', short: 'v', commands: ALL },
  lang: { type: 'string', commands: ALL },
  json: { type: 'boolean', commands: ALL },
  scenario: { type: 'string', commands: ['check', 'plan'] },
  uplift: { type: 'string', commands: ['check', 'plan'] },
  base: { type: 'string', commands: ['plan'] },
  'other-uplift': { type: 'string', commands: ['plan'] },
  efficiency: { type: 'string', commands: ['plan'] },
  'no-changes': { type: 'boolean', commands: ['plan'] },
  link: { type: 'string', multiple: true, commands: ['plan'] },
  table: { type: 'string', commands: ['plan'] },
  'dry-run': { type: 'boolean', commands: ['plan'] },
  out: { type: 'string', commands: ['plan'], notYet: true },
  replace: { type: 'boolean', commands: ['plan'], notYet: true },
  remove: { type: 'boolean', commands: ['plan'], notYet: true },
  document: { type: 'boolean', commands: ['plan'], notYet: true },
} as const satisfies Record<string, OptionRule>;

export type OptionName = keyof typeof OPTIONS;

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

export function isCommandName(name: string): name is CommandName {
  return (ALL as readonly string[]).includes(name);
}
