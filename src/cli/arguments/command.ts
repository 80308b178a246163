import type { CheckOptions, Language, PlanOptions, VarianceOptions } from '../../app/options';

/** What a person asked the command line to do. */
export type Command =
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | ({ readonly kind: 'check'; readonly options: CheckOptions } & OverFiles)
  | ({ readonly kind: 'plan'; readonly options: PlanOptions } & OverFiles)
  | ({ readonly kind: 'variance'; readonly options: VarianceOptions } & OverFiles);

export interface OverFiles {
  readonly files: readonly string[];
  readonly json: boolean;
}

export type FileCommand = Extract<Command, OverFiles>;
