import type { BillView } from '../bkm/view.ts';
import type { BillRef, Finding } from '../diagnostics/finding.ts';
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

/** The rules at work on one message: each bill in turn, then the end. Findings have pointers; positions are the caller's. */
export class MessageCheck {
  readonly #rules: readonly Rule[];
  readonly #watched: readonly Watched[];
  readonly #facts: Facts;
  readonly #context: Context;
  readonly #find: ReturnType<typeof finderOf>;

  constructor(
    rules: readonly Rule[],
    watched: readonly Watched[],
    facts: Facts,
    context: Context,
    find: ReturnType<typeof finderOf>,
  ) {
    this.#rules = rules;
    this.#watched = watched;
    this.#facts = facts;
    this.#context = context;
    this.#find = find;
  }

  /** Findings about one bill; `ref` is the bill as it may be shown. */
  bill(bill: BillView, ref: BillRef): Finding[] {
    const findings: Finding[] = [];
    const base = `/behandlerkrav/regninger/${bill.index}`;
    const tell = (meta: RuleMeta, hits: readonly Hit[]): void => {
      for (const hit of hits) findings.push(this.#finding(meta, hit, base, ref));
    };
    for (const rule of this.#rules) {
      if (rule.scope === 'bill')
        tell(
          rule.meta,
          guarded(rule.meta, () => rule.bill(bill, this.#facts)),
        );
    }
    for (const { meta, watch } of this.#watched) {
      if (watch.bill)
        tell(
          meta,
          guarded(meta, () => watch.bill?.(bill, this.#facts) ?? []),
        );
    }
    return findings;
  }

  /** Findings about the message as a whole. */
  end(totals: Totals): Finding[] {
    return this.#watched.flatMap(({ meta, watch }) =>
      guarded(meta, () => watch.end?.(totals, this.#facts) ?? []).map((hit) => this.#finding(meta, hit, '', null)),
    );
  }

  /** The message is withheld: what was said of its bills stands, and no later message is held against them. */
  withheld(): void {
    for (const { meta, watch } of this.#watched) guarded(meta, () => watch.withheld?.());
  }

  #finding(meta: RuleMeta, hit: Hit, base: string, regning: BillRef | null): Finding {
    const place = { pointer: `${base}${hit.at}` };
    return this.#find(idOf(meta.id, hit.text ?? ''), hit.params ?? {}, place, { ...this.#context, regning });
  }
}

function guarded<T>(meta: RuleMeta, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw new RuleCrash(meta.id, error);
  }
}
