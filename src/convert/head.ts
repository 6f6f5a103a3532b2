import type { Revision } from '../bkm/revision.ts';
import { trimXml } from '../values/xml-space.ts';
import type { SourceElement } from '../xml/tree.ts';
import { Draft } from './draft.ts';
import type { MessageHead } from './event.ts';
import type { ConvertOptions } from './options.ts';
import { type PlanNode, planOf } from './plan.ts';
import { BEHANDLERKRAV_ROWS } from './table.ts';
import { countAll, takeUnknown, walk } from './walk.ts';

/** The plan of what stands around the bills: to be made once a file. */
export function headPlan(revision: Revision): PlanNode {
  return planOf(BEHANDLERKRAV_ROWS, revision);
}

/** What stands around the bills of one message: its fields, and what it says of the practice. */
export class Head {
  readonly draft: Draft;
  readonly #plan: PlanNode;
  readonly #seen = new Map<string, SourceElement>();
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
      takeUnknown(element, draft.element, draft);
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

  #settleNavnEpj(option: string | undefined): void {
    const [waiting] = this.draft.waiting.navnEpj;
    if (waiting) this.draft.count(waiting.origin, option === undefined ? 'mapped' : 'dropped');
    if (waiting) this.draft.put(this.draft.json, waiting.slot, option ?? waiting.text, waiting.origin);
    else if (option !== undefined) this.draft.json.navnEPJ = option;
  }
}
