import { xmlPraksistypeOf } from '../codelists/praksistype.ts';
import { trimXml } from '../values/xml-space.ts';
import { holdsValue, type SourceElement } from '../xml/tree.ts';
import { Draft } from './draft.ts';
import type { MessageHead } from './event.ts';
import { fagConflict } from './fag-conflict.ts';
import { isForeign } from './namespace.ts';
import { meantBy } from './near-name.ts';
import type { ConvertOptions } from './options.ts';
import { type PlanNode, plansOf } from './plan.ts';
import { countAll, tellUnknown } from './stray.ts';
import { BEHANDLERKRAV_ROWS } from './table.ts';
import { walk } from './walk.ts';

/** The plan of what stands around the bills, in one revision. */
export const headPlan = plansOf(BEHANDLERKRAV_ROWS);

/** What stands around the bills of one message: its fields, and what it says of the practice. */
export class Head {
  readonly draft: Draft;
  readonly #plan: PlanNode;
  readonly #seen = new Map<string, SourceElement>();
  /** Told of at the end. */
  readonly #misspelt: SourceElement[] = [];
  #order = -1;
  #kravTold = false;

  constructor(element: SourceElement, plan: PlanNode, options: ConvertOptions) {
    this.draft = new Draft(element, element.uri, options.strict === true);
    this.#plan = plan;
    walk(element, plan, this.draft, this.draft.json);
    this.#settleNavnEpj(options.navnEpj);
  }

  /** Takes a field over. */
  add(element: SourceElement, afterBills: boolean): void {
    const { draft } = this;
    const plan = this.#plan.children.get(element.name);
    if (!plan) {
      this.#takeUnknown(element);
      return;
    }
    const names = { element: element.name, i: draft.element.name };
    if (this.#seen.has(element.name)) {
      draft.say('convert/gjentatt', names, { element });
      countAll(element, draft);
      return;
    }
    const late = afterBills && element.name !== 'Krav';
    if (late || plan.order < this.#order) draft.say('convert/rekkefolge', names, { element });
    this.#order = Math.max(this.#order, plan.order);
    this.#seen.set(element.name, element);
    walk(element, plan, draft, draft.json);
    if (element.name === 'Praksistype') this.#judgePraksistype(element);
  }

  /** All fields have come: what may be one of them under a misspelt name is that one where it did not. */
  close(meldingstype: string | null): void {
    this.#judgeFag(meldingstype);
    const isFilledIn = (name: string) => {
      const there = this.#seen.get(name);
      return there !== undefined && holdsValue(there);
    };
    for (const element of this.#misspelt.splice(0)) {
      tellUnknown(element, this.draft.element, this.draft, meantBy(element, this.#plan, isFilledIn));
    }
  }

  #takeUnknown(element: SourceElement): void {
    const { draft } = this;
    if (isForeign(element.uri, draft.uri) || meantBy(element, this.#plan, () => false) === null) {
      tellUnknown(element, draft.element, draft, null);
    } else {
      this.#misspelt.push(element);
    }
    countAll(element, draft);
  }

  /** A bill comes: Krav should be behind it. */
  beforeBill(): void {
    const element = this.#seen.get('Krav');
    if (!element || this.#kravTold) return;
    this.#kravTold = true;
    this.draft.say('convert/rekkefolge', { element: 'Krav', i: this.draft.element.name }, { element });
  }

  /** A field that decides something, as text; null where it is absent or empty. */
  used(name: 'Praksistype' | 'Konto'): string | null {
    const element = this.#seen.get(name);
    return element ? trimXml(element.text) || null : null;
  }

  /** Praksistype by its code; as it stands where it is none of the code list, null where it is absent or empty. */
  get praksistype(): string | null {
    const text = this.used('Praksistype');
    return text === null ? null : (xmlPraksistypeOf(text) ?? text);
  }

  get fields(): MessageHead {
    const { avdeling, navnEPJ, reshId } = this.draft.json;
    return {
      ...(typeof avdeling === 'string' ? { avdeling } : {}),
      ...(typeof navnEPJ === 'string' ? { navnEPJ } : {}),
      ...(typeof reshId === 'string' ? { reshId } : {}),
    };
  }

  /** As claimed: a count, and kroner. */
  claimed(key: 'antallRegninger' | 'belop'): number | null {
    const value = this.draft.json[key];
    return typeof value === 'number' ? value : null;
  }

  /** It says what RelatertBehandler means: it is never to pass for something else unnoticed. */
  #judgePraksistype(element: SourceElement): void {
    const text = trimXml(element.text);
    const code = xmlPraksistypeOf(text);
    if (text === '' || code === text) return;
    if (code === null) this.draft.say('convert/praksistype#ukjent', { verdi: text }, { element });
    else this.draft.say('convert/praksistype', { lest: code }, { element });
  }

  /** Praksistype goes before the message type where a practice is chosen: it is never to do so unnoticed. */
  #judgeFag(meldingstype: string | null): void {
    const element = this.#seen.get('Praksistype');
    const params = fagConflict(meldingstype, this.praksistype);
    if (element && params) this.draft.say('convert/fag-uenig', params, { element });
  }

  #settleNavnEpj(option: string | undefined): void {
    const [waiting] = this.draft.waiting.navnEpj;
    if (waiting) this.draft.count(waiting.origin, option === undefined ? 'mapped' : 'dropped');
    if (waiting) this.draft.put(this.draft.json, waiting.slot, option ?? waiting.text, waiting.origin);
    else if (option !== undefined) this.draft.json.navnEPJ = option;
  }
}
