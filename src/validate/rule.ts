import type { BillView, TakstView, UtforendeView } from '../bkm/view.ts';
import type { PasientView } from '../bkm/view-pasient.ts';
import type { ApiKode, Param, Severity } from '../diagnostics/finding.ts';
import type { Privacy } from '../diagnostics/text.ts';
import type { Facts, Totals } from './facts.ts';

export type { Facts, Praksis, RegningSlag, Sendt, SendtBruk, SendtRegning, Sted, Totals } from './facts.ts';

/** The words of one thing that a rule can say. */
export interface RuleText {
  readonly nb: string;
  readonly en: string;
  readonly params: Readonly<Record<string, Privacy>>;
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
}

/** A message to show or to test a rule by: a valid one, with changes. */
export interface Example {
  /** Replaces members of the valid bill (undefined takes one out); several make several bills. */
  readonly regninger?: readonly Readonly<Record<string, unknown>>[];
  /** Replaces members around the bills; counts and sums are made to fit unless given. */
  readonly behandlerkrav?: Readonly<Record<string, unknown>>;
  readonly praksisId?: string;
  readonly facts?: Partial<Facts>;
}

/** What `bkm explain` shows of a rule, and what reports take their words from. */
export interface RuleMeta {
  /** `group/name`, as the file's path. */
  readonly id: string;
  /** Default severity. */
  readonly severity: Severity;
  /** What the rule checks and why, for a person; with what to do. */
  readonly about: { readonly nb: string; readonly en: string };
  /** Where the norm stands: document and section. */
  readonly source: string;
  /** Merknad of the control that it foresees. */
  readonly merknad?: number;
  /** Code of `feil_i_melding` that it foresees. */
  readonly apiKode?: ApiKode;
  /** By variant; the key '' is the rule's own text. */
  readonly texts: Readonly<Record<string, RuleText>>;
  /** The rule is silent on it. */
  readonly good: Example;
  /** The rule fires on it. */
  readonly bad: Example;
}

/** One thing that a rule found. */
export interface Hit {
  /** JSON pointer: relative to the bill in `bill`, to the message in `end`. What is missing may be pointed at: the closest place is taken. */
  readonly at: string;
  /** Variant of the text. Default: ''. */
  readonly text?: string;
  readonly params?: Readonly<Record<string, Param>>;
  /**
   * In `bill`: nothing is told yet, but the place is kept, with its bill, until the end of the message. A hit of `end` that points
   * at it is then told of that bill, where it stands in the source. Default: false.
   */
  readonly later?: boolean;
}

/** Silence: nothing is allocated for the bills, nearly all, that are right. */
export const NO_HITS: readonly Hit[] = [];

/** Looks at one bill alone. */
export interface BillRule {
  readonly scope: 'bill';
  readonly meta: RuleMeta;
  bill(bill: BillView, facts: Facts): readonly Hit[];
}

/** Looks at bills one after another and keeps small keys or totals, never the bills. */
export interface Watch {
  bill?(bill: BillView, facts: Facts): readonly Hit[];
  /** After the message's last bill. */
  end?(totals: Totals, facts: Facts): readonly Hit[];
  /** Instead of `end`, where the message turned out to be withheld: none of its bills counts. */
  withheld?(): void;
}

/** Looks at a message; `watch` is called for each one. */
export interface MessageRule {
  readonly scope: 'message';
  readonly meta: RuleMeta;
  watch(facts: Facts): Watch;
}

/**
 * What a rule of a run may know of a bill: what tells it from others, and its lines. Patient, practitioner and what can't be shown are
 * keys, to be held against each other and never to be read or shown: a migration, which keeps this of every bill on the disk, has
 * hashes in their place.
 */
export type RunBill = Pick<
  BillView,
  | 'index'
  | 'guid'
  | 'regningsnummer'
  | 'instant'
  | 'dato'
  | 'belop'
  | 'kreditering'
  | 'korrigering'
  | 'arsakFriEgenandel'
  | 'moderasjonskode'
  | 'stonadspunkt'
  | 'prosedyrekoder'
  | 'innhold'
> & {
  readonly pasient: Pick<PasientView, 'id' | 'fodselsdato' | 'etternavn' | 'fornavn'> | null;
  readonly utforendeBehandler: Pick<UtforendeView, 'id'> | null;
  readonly takster: readonly RunLine[];
  readonly nlkkoder: readonly RunLine[];
  readonly norpatkoder: readonly RunLine[];
};

/** A line of such a bill. */
export type RunLine = Omit<TakstView, 'tenner'>;

/** As `Watch`, over a run. */
export interface RunWatch extends Omit<Watch, 'bill'> {
  bill?(bill: RunBill, facts: Facts): readonly Hit[];
}

/** Looks at all messages of a run; `watch` is called once. */
export interface RunRule {
  readonly scope: 'run';
  /**
   * What its watch keeps: keys of all bills (`keys`), those where tariffs are held against a catalogue (`catalogue`), or nothing that
   * grows with the bills. Rules that keep much are not run together over many. Default: `keys`.
   */
  readonly keeps?: 'keys' | 'catalogue' | 'little';
  readonly meta: RuleMeta;
  watch(): RunWatch;
}

export type Rule = BillRule | MessageRule | RunRule;
