import { NOWHERE, type Place } from '../diagnostics/finding.ts';
import { member, tokensOf } from '../diagnostics/pointer.ts';
import { type SourceAttribute, type SourceElement, xpathOf } from '../xml/tree.ts';

/** Where in the XML a JSON value came from. */
export interface Origin {
  readonly element: SourceElement;
  readonly attribute?: SourceAttribute | undefined;
}

/** The place of an element or attribute in the original file. */
export function placeOf(origin: Origin, pointer: string | null): Place {
  const { line, column } = sourceOf(origin);
  return { line, column, xpath: xpathOf(origin.element, origin.attribute), pointer };
}

function sourceOf({ element, attribute }: Origin): SourceElement | SourceAttribute {
  return attribute ?? element;
}

/** So many questions cost less than an index: one place takes about seven. */
const FEW = 8;

/**
 * From JSON values back to where they stood in the XML. Noted in flat lists, since nearly all bills are never asked: a value costs
 * three pushes. A few questions are answered by going through them; whoever asks more makes an index.
 */
export class Origins {
  readonly #containers: object[] = [];
  readonly #keys: (string | null)[] = [];
  readonly #origins: Origin[] = [];
  readonly #index = new Map<unknown, Map<string | null, Origin>>();
  #indexed = 0;
  #asked = 0;

  /** `container[key]` came from `origin`; with key null, the container itself. */
  add(container: object, key: string | null, origin: Origin): void {
    this.#containers.push(container);
    this.#keys.push(key);
    this.#origins.push(origin);
  }

  /** Where `container[key]` came from; with key null, the container itself. */
  of(container: unknown, key: string | null): Origin | undefined {
    this.#asked += 1;
    if (this.#asked <= FEW) return this.#search(container, key);
    for (const [at, origin] of this.#origins.slice(this.#indexed).entries()) {
      this.#note(this.#containers[this.#indexed + at], this.#keys[this.#indexed + at] ?? null, origin);
    }
    this.#indexed = this.#origins.length;
    return this.#index.get(container)?.get(key);
  }

  /** JSON pointers below `root` by element or attribute, of all that became something: of its value before that of an object. */
  pointers(root: object): ReadonlyMap<object, string> {
    const paths = pathsOf(root);
    const ofValues = new Map<object, string>();
    const ofObjects = new Map<object, string>();
    for (const [at, container] of this.#containers.entries()) {
      const path = paths.get(container);
      const origin = this.#origins[at];
      if (path === undefined || !origin) continue;
      const source = sourceOf(origin);
      const key = this.#keys[at];
      if (typeof key !== 'string') {
        // Of objects within each other that are one element, the innermost.
        if ((ofObjects.get(source) ?? '').length <= path.length) ofObjects.set(source, path);
      } else if (!ofValues.has(source)) {
        ofValues.set(source, `${path}/${key}`);
      }
    }
    return new Map([...ofObjects, ...ofValues]);
  }

  /** Place of the value at `pointer` below `root`, or of the closest thing around it; the pointer of the place is `full`. */
  locate(root: unknown, pointer: string, full: string): Place {
    let closest = this.of(root, null);
    let value = root;
    for (const token of tokensOf(pointer)) {
      const next = member(value, token);
      closest = this.of(value, token) ?? this.of(next, null) ?? closest;
      value = next;
    }
    return closest ? placeOf(closest, full) : { ...NOWHERE, pointer: full };
  }

  #search(container: unknown, key: string | null): Origin | undefined {
    for (let at = 0; at < this.#containers.length; at += 1) {
      if (this.#containers[at] === container && this.#keys[at] === key) return this.#origins[at];
    }
    return undefined;
  }

  #note(container: unknown, key: string | null, origin: Origin): void {
    const keys = this.#index.get(container) ?? new Map<string | null, Origin>();
    this.#index.set(container, keys);
    if (!keys.has(key)) keys.set(key, origin);
  }
}

/** The pointer of each object and list from `root` on. */
function pathsOf(root: object): ReadonlyMap<object, string> {
  const paths = new Map([[root, '']]);
  for (const [container, path] of paths) {
    for (const [key, value] of Object.entries(container)) {
      if (typeof value === 'object' && value !== null) paths.set(value, `${path}/${key}`);
    }
  }
  return paths;
}
