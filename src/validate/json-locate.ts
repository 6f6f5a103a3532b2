import { MASK, maskedKey, safeName } from '../diagnostics/mask.ts';
import { tokensOf } from '../diagnostics/pointer.ts';
import { withoutBom } from './json-utf8.ts';
import { type Spot, walkJson } from './json-walk.ts';

interface Node {
  readonly children: Map<string, Node>;
  spot: Spot | null;
  /** Members met so far whose name is masked. */
  masked: number;
}

/**
 * Where each JSON pointer stands in a JSON text: a member at its key, an item where it begins, and what is not there at the
 * closest thing around it that is. A masked name (`•••`, `•••2`) is the member that `safeKey` masks so. One pass over the text, however many pointers; of a text that is not JSON, as far as it is.
 *
 * @example
 * locatePointers('{"a": [1]}', ['/a/0', '/a/7']); // /a/0 at line 1 column 8, /a/7 at line 1 column 2, where a stands
 */
export function locatePointers(text: string, pointers: Iterable<string>): ReadonlyMap<string, Spot> {
  const wanted = [...new Set(pointers)];
  const root = newNode();
  let missing = 1;
  for (const pointer of wanted) {
    let node = root;
    for (const token of tokensOf(pointer)) {
      const child = node.children.get(token) ?? newNode();
      if (!node.children.has(token)) missing++;
      node.children.set(token, child);
      node = child;
    }
  }
  // trail[depth] is the wanted node at the value that the walk is in, if any.
  const trail: (Node | undefined)[] = [];
  walkJson(withoutBom(text), Number.POSITIVE_INFINITY, (step, depth, spot) => {
    const node = step === null ? root : childAt(trail[depth - 1], step);
    trail[depth] = node;
    if (node === undefined || node.spot !== null) return true;
    node.spot = spot;
    missing--;
    return missing > 0;
  });
  return new Map(wanted.map((pointer) => [pointer, closest(root, pointer)]));
}

function newNode(): Node {
  return { children: new Map(), spot: null, masked: 0 };
}

function childAt(parent: Node | undefined, step: string | number): Node | undefined {
  if (parent === undefined) return undefined;
  const isMasked = typeof step === 'string' && safeName(step) === MASK;
  if (isMasked) parent.masked += 1;
  return parent.children.get(String(step)) ?? (isMasked ? parent.children.get(maskedKey(parent.masked)) : undefined);
}

function closest(root: Node, pointer: string): Spot {
  let spot = root.spot ?? { line: 1, column: 1 };
  let node: Node | undefined = root;
  for (const token of tokensOf(pointer)) {
    node = node.children.get(token);
    if (node?.spot == null) return spot;
    spot = node.spot;
  }
  return spot;
}
