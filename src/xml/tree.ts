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
  #text: string | null = null;

  constructor(table: PathTable, name: string, parent: PathNode | null) {
    this.#table = table;
    this.name = name;
    this.parent = parent;
    this.id = table.add(this);
  }

  /** The node of a child element, or of an attribute where `name` begins with `@`. */
  child(name: string): PathNode {
    this.#children ??= new Map();
    let node = this.#children.get(name);
    if (!node) {
      node = new PathNode(this.#table, name, this);
      this.#children.set(name, node);
    }
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
  /** Own text, all pieces, untrimmed. */
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

function siblingIndex(element: SourceElement, parent: SourceElement): number {
  const same = parent.children.filter((child) => child.name === element.name);
  return same.length > 1 ? same.indexOf(element) + 1 : 0;
}
