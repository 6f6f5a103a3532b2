import { BkmError } from '../../errors.ts';

/** Why open data did not come. */
export type OpenDataWhy =
  /** No connection, also by name. */
  | 'unreached'
  /** TLS: the server is not known to be who it says. */
  | 'certificate'
  | 'timeout'
  /** Ended before the answer was whole. */
  | 'cut'
  | 'too-large'
  /** An HTTP status that is none of success. */
  | 'status'
  /** On to another host, or too often. */
  | 'redirect'
  /** Not the format that was asked for: a page of a proxy, half an answer, something else. */
  | 'form';

/** Words in both languages. */
export interface Both {
  readonly nb: string;
  readonly en: string;
}

/** What is known of a call that failed. */
export interface OpenDataFacts {
  readonly why: OpenDataWhy;
  /** Without query. */
  readonly url: string;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** ms that the server asked to wait; null where it did not. */
  readonly retryAfter: number | null;
  /** How often it was tried. */
  readonly attempts: number;
}

/** Open data that did not come: what, from where, why, and what to do. Holds nothing of the answer. */
export class OpenDataError extends BkmError implements OpenDataFacts {
  readonly why: OpenDataWhy;
  readonly url: string;
  readonly status: number | null;
  readonly retryAfter: number | null;
  readonly attempts: number;

  constructor(facts: OpenDataFacts, reason: Both, hint: Both) {
    const tries = facts.attempts === 1 ? { nb: '', en: '' } : triedOften(facts.attempts);
    super('NETWORK', `can't fetch ${facts.url}: ${reason.en}${tries.en}.`, {
      hint: hint.en,
      nb: { message: `kan ikke hente ${facts.url}: ${reason.nb}${tries.nb}.`, hint: hint.nb },
    });
    this.why = facts.why;
    this.url = facts.url;
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
    this.attempts = facts.attempts;
  }
}

function triedOften(attempts: number): Both {
  return { nb: ` (prøvd ${attempts} ganger)`, en: ` (tried ${attempts} times)` };
}
