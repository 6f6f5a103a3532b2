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

/** What a command takes in place of inputs. */
export interface Words {
  /** As it stands in the usage line, a space before it. */
  readonly usage: Said;
  /** A sentence on it; the help gives it a line of its own. */
  readonly about: Said;
  /** What is wrong with the words given; null when nothing is. */
  wrong(given: readonly string[]): Said | null;
}

/** A command as the user sees it; its work is loaded when it is chosen. */
export interface Command {
  /** One word, or two: a group (`GROUPS`) and the command in it. */
  readonly name: string;
  readonly inputs: 'none' | 'one' | 'many' | 'name' | Words;
  readonly words: Said;
  readonly options: OptionSpecs;
  readonly examples: readonly (readonly [line: string, words: Said])[];
  load(): Promise<Run>;
}
