import type { Finding, Param, Severity } from '../diagnostics/finding.ts';
import { finderOf, type Text } from '../diagnostics/text.ts';
import { XML_TEXTS } from '../xml/texts.ts';
import type { SourceElement } from '../xml/tree.ts';
import { type Outcome, Tally } from './account.ts';
import type { Value } from './kind.ts';
import { type Origin, Origins, placeOf } from './origins.ts';
import type { Slot } from './plan.ts';
import type { Loudness, Settled } from './row.ts';
import { CONVERT_TEXTS } from './texts.ts';

/** All that the converter says, of its own and of the XML. */
const TEXTS = { ...CONVERT_TEXTS, ...XML_TEXTS } as const;
export type TextId = keyof typeof TEXTS;

const find = finderOf<Readonly<Record<string, Text>>>(TEXTS);

/** JSON in the making; keys come from the table alone, never from the input. */
export type JsonObject = { [key: string]: Value | JsonObject | JsonObject[] };

/** A value that waits for the rest of the bill. */
export interface Waiting {
  readonly text: string;
  readonly origin: Origin;
  /** Where the table sends it. */
  readonly slot: Slot;
}

interface Said {
  readonly finding: Finding;
  readonly origin: Origin;
  /** True when its pointer is still to be found. */
  readonly open: boolean;
}

/** What one bill (or the head of one message) becomes, while it is read. */
export class Draft {
  readonly json: JsonObject = {};
  readonly element: SourceElement;
  readonly origins = new Origins();
  readonly tally = new Tally();
  readonly loudness = new Map<SourceElement['path'], Loudness>();
  readonly waiting: Record<Settled, Waiting[]> = { mellomnavn: [], relatertBehandler: [], tann: [], navnEpj: [] };
  /** Namespace of the message: an element that leaves it is told of. */
  readonly uri: string;
  readonly #strict: boolean;
  readonly #said: Said[] = [];
  #failed = false;

  constructor(element: SourceElement, uri: string, strict: boolean) {
    this.element = element;
    this.uri = uri;
    this.#strict = strict;
    this.origins.add(this.json, null, { element });
  }

  /** True when an error was found: the bill is withheld. */
  get failed(): boolean {
    return this.#failed;
  }

  /**
   * Reports a finding at a place of the source; what is lenient is an error in strict reading.
   *
   * @param pointer below `json`; null when it is about nothing there, left out when it is about what the place became
   */
  say(id: TextId, params: Readonly<Record<string, Param>>, origin: Origin, pointer?: string | null): void {
    const finding = find(id, params, placeOf(origin, pointer ?? null), {}, severityOf(TEXTS[id], this.#strict));
    this.#failed ||= finding.severity === 'error';
    this.#said.push({ finding, origin, open: pointer === undefined });
  }

  /** The findings from the `from`th on, each with the pointer of what its place became, where it became something. */
  findings(from = 0): Finding[] {
    const said = this.#said.slice(from);
    if (!said.some(({ open }) => open)) return said.map(({ finding }) => finding);
    const pointers = this.origins.pointers(this.json);
    return said.map(({ finding, origin, open }) => {
      const pointer = pointers.get(origin.attribute ?? origin.element);
      return open && pointer !== undefined ? { ...finding, pointer } : finding;
    });
  }

  /** Puts a value in its place, making the objects on the way. */
  put(target: JsonObject, slot: Slot, value: Value, origin: Origin): void {
    const container = this.inner(target, slot, origin);
    container[slot.key] = value;
    this.origins.add(container, slot.key, origin);
  }

  /** The object that holds `slot`, made where it is missing. */
  inner(target: JsonObject, slot: Slot, origin: Origin): JsonObject {
    let at = target;
    const { steps, up } = slot;
    for (let depth = 0; depth < steps.length; depth += 1) {
      const step = steps[depth] ?? '';
      let next = at[step];
      if (typeof next !== 'object' || Array.isArray(next)) {
        next = {};
        at[step] = next;
        this.origins.add(next, null, { element: above(origin.element, up[depth] ?? 0) });
      }
      at = next;
    }
    return at;
  }

  /** Puts a value before all others: JSON is read by people too, who look for the guid at the top. */
  prepend(key: string, value: Value): void {
    const before = Object.entries(this.json);
    for (const [each] of before) delete this.json[each];
    Object.assign(this.json, { [key]: value }, Object.fromEntries(before));
  }

  /** The list at `slot`, made where it is missing. */
  list(target: JsonObject, slot: Slot, origin: Origin): JsonObject[] {
    const container = this.inner(target, slot, origin);
    const there = container[slot.key];
    if (Array.isArray(there)) return there;
    const made: JsonObject[] = [];
    container[slot.key] = made;
    this.origins.add(made, null, origin);
    return made;
  }

  count(origin: Origin, outcome: Outcome): void {
    this.tally.add(origin.attribute ?? origin.element, outcome);
  }
}

function above(element: SourceElement, levels: number): SourceElement {
  return levels === 0 ? element : above(element.parent ?? element, levels - 1);
}

function severityOf(text: Text, strict: boolean): Severity {
  return strict && text.lenient === true ? 'error' : text.severity;
}
