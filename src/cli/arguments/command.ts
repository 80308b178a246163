import type { CheckOptions, Language, PlanOptions, RefreshOptions, VarianceOptions, WriteOptions } from '../../app/options';

/** What a person asked the command line to do. */
export type Command =
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | CheckCommand
  | PlanCommand
  | VarianceCommand
  | RefreshCommand;

export interface OverFiles {
  readonly files: readonly string[];
  readonly json: boolean;
}

export interface CheckCommand extends OverFiles {
  readonly kind: 'check';
  readonly options: CheckOptions;
}

export interface PlanCommand extends OverFiles {
  readonly kind: 'plan';
  readonly options: PlanOptions;
  readonly writing: WriteOptions;
  /** Takes out what an earlier plan wrote, instead of planning. */
  readonly isRemoval: boolean;
  /** Null: nothing is written, only shown. */
  readonly out: string | null;
}

export interface VarianceCommand extends OverFiles {
  readonly kind: 'variance';
  readonly options: VarianceOptions;
}

/** `files` may be folders too. */
export interface RefreshCommand extends OverFiles {
  readonly kind: 'refresh';
  readonly options: RefreshOptions;
  readonly target: RefreshTarget;
}

/** Over the workbooks themselves, into a folder, or nowhere: then it is only said what would change. */
export type RefreshTarget =
  | { readonly kind: 'inPlace' }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'none' };

/** A command that does the same with each file by itself. */
export type FileCommand = CheckCommand | PlanCommand | VarianceCommand;
