import type { Args } from './args.ts';
import type { ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import type { Said } from './lang.ts';

/** An option as the user sees it. `text` takes a value, `flag` none, `list` a value each time that it is given. */
export interface OptionSpec {
  readonly type: 'text' | 'flag' | 'list';
  readonly words: Said;
  readonly alias?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type Run = (args: Args, io: Io) => Promise<ExitCode>;

/** A command as the user sees it; its work is loaded when it is chosen. */
export interface Command {
  readonly name: string;
  readonly inputs: 'none' | 'one' | 'many' | 'name';
  readonly words: Said;
  readonly options: OptionSpecs;
  readonly examples: readonly (readonly [line: string, words: Said])[];
  load(): Promise<Run>;
}
