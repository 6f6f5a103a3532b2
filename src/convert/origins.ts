import { NOWHERE, type Place } from '../diagnostics/finding.ts';
import { tokensOf } from '../diagnostics/pointer.ts';
import { type SourceAttribute, type SourceElement, xpathOf } from '../xml/tree.ts';

/** Where in the XML a JSON value came from. */
export interface Origin {
  readonly element: SourceElement;
  readonly attribute?: SourceAttribute | undefined;
}

/** The place of an element or attribute in the original file. */
export function placeOf(origin: Origin, pointer: string | null): Place {
  const { line, column } = origin.attribute ?? origin.element;
  return { line, column, xpath: xpathOf(origin.element, origin.attribute), pointer };
}

/**
 * From JSON values back to where they stood in the XML. Kept as flat lists, since nearly all bills are never asked: a look-up
 * walks the list, a value costs three pushes.
 */
export class Origins {
  readonly #containers: object[] = [];
  readonly #keys: (string | null)[] = [];
  readonly #origins: Origin[] = [];

  /** `container[key]` came from `origin`; with key null, the container itself. */
  add(container: object, key: string | null, origin: Origin): void {
    this.#containers.push(container);
    this.#keys.push(key);
    this.#origins.push(origin);
  }

  /** Where an object of the JSON came from. */
  of(container: object): Origin | undefined {
    return this.#find(container, null);
  }

  /** `after` stands where `before` stood. */
  replace(before: object, after: object): void {
    for (const [index, container] of this.#containers.entries())
      if (container === before) this.#containers[index] = after;
  }

  /** JSON pointer below `root` of what came from `origin`; null when nothing did. */
  pointerTo(root: object, origin: Origin): string | null {
    const at = this.#origins.findIndex(
      (each) => each.element === origin.element && each.attribute === origin.attribute,
    );
    const container = this.#containers[at];
    const path = container ? pathTo(root, container) : null;
    const key = this.#keys[at];
    if (path === null) return null;
    return typeof key === 'string' ? `${path}/${key}` : path;
  }

  /** Place of the value at `pointer` below `root`, or of the closest thing around it; the pointer of the place is `full`. */
  locate(root: unknown, pointer: string, full: string): Place {
    let closest = this.#find(root, null);
    let value = root;
    for (const token of tokensOf(pointer)) {
      if (typeof value !== 'object' || value === null) break;
      const here = this.#find(value, token);
      const next: unknown = Reflect.get(value, token);
      closest = here ?? this.#find(next, null) ?? closest;
      value = next;
    }
    return closest ? placeOf(closest, full) : { ...NOWHERE, pointer: full };
  }

  #find(container: unknown, key: string | null): Origin | undefined {
    const at = this.#containers.findIndex((each, index) => each === container && this.#keys[index] === key);
    return this.#origins[at];
  }
}

/** Pointer from `root` to the object `wanted` below it. */
function pathTo(root: object, wanted: object): string | null {
  if (root === wanted) return '';
  for (const [key, value] of Object.entries(root)) {
    const inner = typeof value === 'object' && value !== null ? pathTo(value, wanted) : null;
    if (inner !== null) return `/${key}${inner}`;
  }
  return null;
}
