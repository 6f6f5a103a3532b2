import { BkmError } from '../../errors.ts';
import type { Both } from './fault.ts';

/** A query that the API could not answer: refused before anything is sent. */
export class OpenDataQueryError extends BkmError {
  /** Name of the parameter, as in the API. */
  readonly parameter: string;
  /** Its value, or the part of it that is wrong; null where the value is not what is wrong. */
  readonly given: string | null;
  /** What is wrong with it, or how to write it, without the two above. */
  readonly why: Both;

  constructor(parameter: string, given: string | null, why: Both) {
    const what = given === null ? parameter : `${parameter} «${given}»`;
    super('OPTIONS', `${what}: ${why.en}.`, { nb: { message: `${what}: ${why.nb}.` } });
    this.parameter = parameter;
    this.given = given;
    this.why = why;
  }
}
