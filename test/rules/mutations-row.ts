import type { Revision } from '../../src/bkm/revision.ts';
import type { ValidateOptions } from '../../src/check/result.ts';

/** What a row may say beside its one change. */
interface More {
  /** Where the rule is to speak, and nowhere else. Default: where the change is. */
  readonly found?: readonly string[];
  /** Index of the message in its file. Default: 0. */
  readonly message?: number;
  /** Default: 2026-04-23. */
  readonly revision?: Revision;
  /** Another message of the corpus that comes first in the same run. */
  readonly after?: string;
  /** Facts that the change needs to matter. Default: the register of the corpus, and the message's own time as now. */
  readonly options?: ValidateOptions;
  /** Why the same change of the XML does not reach the rule. */
  readonly mended?: string;
}

/** One value of a message of corpus/valid that is changed, added, or (to undefined) taken out. */
export interface JsonMutation {
  readonly kind: 'json';
  readonly file: string;
  /** `2/belop` is in the third bill; what begins with a slash is a JSON pointer into the message. */
  readonly at: string;
  readonly to: unknown;
  readonly more: More;
}

/** One piece of the XML, at its first place, that is replaced. */
export interface XmlMutation {
  readonly kind: 'xml';
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly found: readonly string[];
  readonly line: Line;
  readonly options: ValidateOptions;
}

/** The line that the first finding is to name: the closest one above or below the change on which this stands. */
export type Line = { readonly above: string } | { readonly below: string };

export type Mutation = JsonMutation | XmlMutation;

/** By rule. */
export type Mutations = Readonly<Record<string, readonly Mutation[]>>;

export function flip(file: string, at: string, to: unknown, more: More = {}): JsonMutation {
  return { kind: 'json', file, at, to, more };
}

export function drop(file: string, at: string, more: More = {}): JsonMutation {
  return flip(file, at, undefined, more);
}

/** `found` as in `flip`. */
export function flipXml(
  file: string,
  [from, to]: readonly [from: string, to: string],
  found: readonly string[],
  line: Line,
  options: ValidateOptions = {},
): XmlMutation {
  return { kind: 'xml', file, from, to, found, line, options };
}

/** The JSON pointer that a place of the table stands for. */
export function pointerOf(at: string): string {
  return at === '' || at.startsWith('/') ? at : `/behandlerkrav/regninger/${at}`;
}
