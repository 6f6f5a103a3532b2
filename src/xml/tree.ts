import { safeName } from '../diagnostics/mask.ts';

/**
 * One place in the shape of a document, whatever the number of times it occurs: `/MsgHead/MsgInfo/Type/@V`. Nodes are shared, so
 * that counting a value costs an array access.
 */
export class PathNode {
  readonly id: number;
  readonly name: string;
  readonly parent: PathNode | null;
  readonly #table: PathTable;
  #children: Map<string, PathNode> | null = null;
  #attributes: Map<string, PathNode> | null = null;
  #text: string | null = null;

  constructor(table: PathTable, name: string, parent: PathNode | null) {
    this.#table = table;
    this.name = name;
    this.parent = parent;
    this.id = table.add(this);
  }

  /** The node of a child element. */
  child(name: string): PathNode {
    this.#children ??= new Map();
    return this.#children.get(name) ?? this.#add(this.#children, name, name);
  }

  /** The node of an attribute. */
  attribute(name: string): PathNode {
    this.#attributes ??= new Map();
    return this.#attributes.get(name) ?? this.#add(this.#attributes, name, `@${name}`);
  }

  #add(nodes: Map<string, PathNode>, key: string, name: string): PathNode {
    const node = new PathNode(this.#table, name, this);
    nodes.set(key, node);
    return node;
  }

  toString(): string {
    this.#text ??= this.parent ? `${this.parent}/${safeName(this.name)}` : '';
    return this.#text;
  }
}

/** All paths of one file. */
export class PathTable {
  readonly nodes: PathNode[] = [];
  readonly root = new PathNode(this, '', null);

  add(node: PathNode): number {
    this.nodes.push(node);
    return this.nodes.length - 1;
  }

  get size(): number {
    return this.nodes.length;
  }
}

export interface SourceAttribute {
  readonly path: PathNode;
  readonly name: string;
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** An element that is read whole: a bill, or one of the fields around the bills. */
export interface SourceElement {
  readonly path: PathNode;
  readonly name: string;
  readonly uri: string;
  readonly line: number;
  readonly column: number;
  /** The element around it, within what was read whole. */
  readonly parent: SourceElement | null;
  /** Of the outermost element that was read whole: its XPath. */
  readonly base: string;
  readonly attributes: readonly SourceAttribute[];
  readonly children: SourceElement[];
  /** Own text, all pieces, untrimmed but for space before the first that is more. */
  text: string;
}

/** A value of the source: an element by its text, or an attribute. */
export type SourceValue = SourceElement | SourceAttribute;

/** Path with indexes: `…/Enkeltregning[3]/Behandling/Takst[2]/Verdi/@V`. */
export function xpathOf(element: SourceElement, attribute?: SourceAttribute): string {
  const own = attribute ? `/@${safeName(attribute.name)}` : '';
  return `${elementPath(element)}${own}`;
}

function elementPath(element: SourceElement): string {
  if (!element.parent) return element.base;
  const index = siblingIndex(element, element.parent);
  return `${elementPath(element.parent)}/${safeName(element.name)}${index > 0 ? `[${index}]` : ''}`;
}

/** From 1 where the parent has several of that name, else 0. */
function siblingIndex(element: SourceElement, parent: SourceElement): number {
  const { total, indexes } = (SIBLINGS.get(parent) ?? countSiblings(parent)).get(element.name) ?? NONE;
  return total > 1 ? (indexes.get(element) ?? 0) : 0;
}

interface Siblings {
  total: number;
  readonly indexes: Map<SourceElement, number>;
}

const NONE: Siblings = { total: 0, indexes: new Map() };

/** Counted once a parent, and only for a parent within which something is found: many findings must not cost a walk each. */
const SIBLINGS = new WeakMap<SourceElement, ReadonlyMap<string, Siblings>>();

function countSiblings(parent: SourceElement): ReadonlyMap<string, Siblings> {
  const counted = new Map<string, Siblings>();
  for (const child of parent.children) {
    const siblings = counted.get(child.name) ?? { total: 0, indexes: new Map() };
    siblings.total += 1;
    siblings.indexes.set(child, siblings.total);
    counted.set(child.name, siblings);
  }
  SIBLINGS.set(parent, counted);
  return counted;
}
