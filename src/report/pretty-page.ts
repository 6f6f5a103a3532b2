import type { FormatOptions, Run } from './model.ts';
import type { Paint } from './style.ts';
import type { Words } from './words.ts';

/** What every section of the pretty report is made from. */
export interface Page {
  readonly run: Run;
  readonly options: FormatOptions;
  readonly words: Words;
  readonly paint: Paint;
}

/** Lines that stand together, with an empty line around them. */
export type Block = readonly string[];
