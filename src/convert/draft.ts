import type { Finding, Param, Place, Severity } from '../diagnostics/finding.ts';
import { finderOf, type Text } from '../diagnostics/text.ts';
import { XML_TEXTS } from '../xml/texts.ts';
import type { SourceAttribute, SourceElement } from '../xml/tree.ts';
import { type Outcome, Tally } from './account.ts';
import type { Value } from './kind.ts';
import { type Origin, Origins, placeOf } from './origins.ts';
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
}

/** What one bill (or the head of one message) becomes, while it is read. */
export class Draft {
  json: JsonObject = {};
  readonly element: SourceElement;
  readonly origins = new Origins();
  readonly tally = new Tally();
  readonly findings: Finding[] = [];
  readonly loudness = new Map<SourceElement['path'], Loudness>();
  readonly waiting: Record<Settled, Waiting[]> = { mellomnavn: [], relatertBehandler: [], tann: [], navnEpj: [] };
  /** Namespace of the message: an element that leaves it is told of. */
  readonly uri: string;
  readonly #strict: boolean;
  readonly #origins: Origin[] = [];

  constructor(element: SourceElement, uri: string, strict: boolean) {
    this.element = element;
    this.uri = uri;
    this.#strict = strict;
    this.origins.add(this.json, null, { element });
  }

  /** True when an error was found: the bill is withheld. */
  get failed(): boolean {
    return this.findings.some(({ severity }) => severity === 'error');
  }

  /** Reports a finding at a place of the source. */
  say(id: TextId, params: Readonly<Record<string, Param>>, origin: Origin, pointer: string | null = null): void {
    this.findings.push(this.make(id, params, placeOf(origin, pointer)));
    this.#origins.push(origin);
  }

  /** The findings, each with the JSON pointer of what its source became, where it became something. */
  pointed(): Finding[] {
    return this.findings.map((finding, index) => {
      const origin = this.#origins[index];
      return finding.pointer !== null || !origin
        ? finding
        : { ...finding, pointer: this.origins.pointerTo(this.json, origin) };
    });
  }

  /** Makes a finding; what is lenient is an error in strict reading. */
  make(id: TextId, params: Readonly<Record<string, Param>>, place: Partial<Place>): Finding {
    return find(id, params, place, {}, severityOf(TEXTS[id], this.#strict));
  }

  /** Puts a value in its place, making the objects on the way. */
  put(target: JsonObject, steps: readonly string[], key: string, value: Value, origin: Origin): void {
    const container = this.inner(target, steps, origin);
    container[key] = value;
    this.origins.add(container, key, origin);
  }

  /** The object at `steps` below `target`, made where it is missing. */
  inner(target: JsonObject, steps: readonly string[], origin: Origin): JsonObject {
    let at = target;
    for (const step of steps) {
      let next = at[step];
      if (typeof next !== 'object' || Array.isArray(next)) {
        next = {};
        at[step] = next;
        this.origins.add(next, null, { element: origin.element.parent ?? origin.element });
      }
      at = next;
    }
    return at;
  }

  /** Puts a value before all others: JSON is read by people too, who look for the guid at the top. */
  prepend(key: string, value: Value): void {
    const before = this.json;
    this.json = { [key]: value, ...before };
    this.origins.replace(before, this.json);
  }

  /** The list at `steps` and `key` below `target`, made where it is missing. */
  list(target: JsonObject, steps: readonly string[], key: string, origin: Origin): JsonObject[] {
    const container = this.inner(target, steps, origin);
    const there = container[key];
    if (Array.isArray(there)) return there;
    const made: JsonObject[] = [];
    container[key] = made;
    return made;
  }

  count(origin: Origin, outcome: Outcome): void {
    const at: SourceElement | SourceAttribute = origin.attribute ?? origin.element;
    this.tally.add(at.path, outcome, at);
  }
}

function severityOf(text: Text, strict: boolean): Severity {
  return strict && text.lenient === true ? 'error' : text.severity;
}
