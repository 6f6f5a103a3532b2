import type { BillView } from '../bkm/view.ts';
import type { BillRef, Finding, Place } from '../diagnostics/finding.ts';
import { type Context, finderOf } from '../diagnostics/text.ts';
import type { Facts, Totals } from './facts.ts';
import type { Hit, MessageRule, Rule, RuleMeta, RunRule, Watch } from './rule.ts';
import { idOf, textsOf } from './rule-texts.ts';

/** A rule that crashed: a fault of ours, told by name, and never taken for silence. */
export class RuleCrash extends Error {
  override readonly name = 'RuleCrash';
  readonly rule: string;

  constructor(rule: string, cause: unknown) {
    super(`rule ${rule} failed`, { cause });
    this.rule = rule;
  }
}

interface Watched {
  readonly meta: RuleMeta;
  readonly watch: Watch;
}

/** Runs rules over the messages of a run. Time is linear in the bills; memory is what the rules keep. */
export class Engine {
  readonly #rules: readonly Rule[];
  readonly #run: readonly Watched[];
  readonly #find: ReturnType<typeof finderOf>;

  /** @param rules in the order in which they are to speak */
  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#run = rules
      .filter((rule): rule is RunRule => rule.scope === 'run')
      .map((rule) => ({ meta: rule.meta, watch: guarded(rule.meta, () => rule.watch()) }));
    this.#find = finderOf(textsOf(rules));
  }

  /** Begins a message. */
  message(facts: Facts, context: Context): MessageCheck {
    const watched = this.#rules
      .filter((rule): rule is MessageRule => rule.scope === 'message')
      .map((rule) => ({ meta: rule.meta, watch: guarded(rule.meta, () => rule.watch(facts)) }));
    return new MessageCheck(this.#rules, [...watched, ...this.#run], facts, context, this.#find);
  }
}

type Check = (bill: BillView, facts: Facts) => readonly Hit[];

/** A place in a bill that a rule may come back to at the end of the message. */
interface Kept {
  readonly ref: BillRef;
  readonly place: Partial<Place>;
}

/** Places that are kept of a message, about 10 MB; what the end tells of further ones has its pointer, and no bill. */
const MOST_KEPT = 20_000;

/** The rules at work on one message: each bill in turn, then the end. Findings have pointers; positions are the caller's. */
export class MessageCheck {
  /** Of bills: rules that look at one alone first. */
  readonly #checks: readonly { readonly meta: RuleMeta; readonly check: Check }[];
  readonly #watched: readonly Watched[];
  readonly #facts: Facts;
  readonly #context: Context;
  readonly #find: ReturnType<typeof finderOf>;
  /** By pointer into the message. */
  readonly #kept = new Map<string, Kept>();

  constructor(
    rules: readonly Rule[],
    watched: readonly Watched[],
    facts: Facts,
    context: Context,
    find: ReturnType<typeof finderOf>,
  ) {
    this.#checks = [
      ...rules.flatMap((rule) => (rule.scope === 'bill' ? [{ meta: rule.meta, check: rule.bill.bind(rule) }] : [])),
      ...watched.flatMap(({ meta, watch }) => (watch.bill ? [{ meta, check: watch.bill.bind(watch) }] : [])),
    ];
    this.#watched = watched;
    this.#facts = facts;
    this.#context = context;
    this.#find = find;
  }

  /** Whether any rule looks at bills: without one, no view of them is needed. */
  get looksAtBills(): boolean {
    return this.#checks.length > 0;
  }

  /**
   * Findings about one bill; `ref` is the bill as it may be shown.
   *
   * @param locate where a place of the bill stands in the source; only asked for what `end` may come back to. Default: by its pointer
   */
  bill(bill: BillView, ref: BillRef, locate: (pointer: string) => Partial<Place> = () => ({})): Finding[] {
    const findings: Finding[] = [];
    const base = `/behandlerkrav/regninger/${bill.index}`;
    const tell = (meta: RuleMeta, hits: readonly Hit[]): void => {
      for (const hit of hits) {
        if (hit.later) this.#keep(`${base}${hit.at}`, { ref, place: locate(hit.at) });
        else findings.push(this.#finding(meta, hit, base, ref));
      }
    };
    for (const { meta, check } of this.#checks) {
      const hits = this.#hitsOf(meta, check, bill);
      // Nearly always.
      if (hits.length > 0) tell(meta, hits);
    }
    return findings;
  }

  /** As `guarded`, which would make a function for each rule and bill. */
  #hitsOf(meta: RuleMeta, check: Check, bill: BillView): readonly Hit[] {
    try {
      return check(bill, this.#facts);
    } catch (error) {
      throw new RuleCrash(meta.id, error);
    }
  }

  /** Findings about the message as a whole, and those of bills that only the end could tell: these have their place. */
  end(totals: Totals): Finding[] {
    return this.#watched.flatMap(({ meta, watch }) =>
      guarded(meta, () => watch.end?.(totals, this.#facts) ?? []).map((hit) => this.#finding(meta, hit, '', null)),
    );
  }

  /** The message is withheld: what was said of its bills stands, and no later message is held against them. */
  withheld(): void {
    for (const { meta, watch } of this.#watched) guarded(meta, () => watch.withheld?.());
  }

  #keep(pointer: string, kept: Kept): void {
    if (this.#kept.size < MOST_KEPT) this.#kept.set(pointer, kept);
  }

  #finding(meta: RuleMeta, hit: Hit, base: string, regning: BillRef | null): Finding {
    const pointer = `${base}${hit.at}`;
    const kept = this.#kept.get(pointer);
    const context = { ...this.#context, regning: regning ?? kept?.ref ?? null };
    return this.#find(idOf(meta.id, hit.text ?? ''), hit.params ?? {}, { pointer, ...kept?.place }, context);
  }
}

function guarded<T>(meta: RuleMeta, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw new RuleCrash(meta.id, error);
  }
}
