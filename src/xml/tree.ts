import { MASK, safeName } from '../diagnostics/mask.ts';
import { trimXml } from '../values/xml-space.ts';

/**
 * One place in the shape of a document, whatever the number of times it occurs: `/MsgHead/MsgInfo/Type/@V`. Nodes are shared, so
 * that counting a value costs an array access.
 */
export class PathNode {
  readonly id: number;
  /** An attribute's with its `@`. */
  readonly name: string;
  /** The name alone: the same string object for all that stand here, which is faster to look up than each tag's own. */
  readonly key: string;
  readonly parent: PathNode | null;
  readonly #table: PathTable;
  #children: Map<string, PathNode> | null = null;
  #attributes: Map<string, PathNode> | null = null;
  #text: string | null = null;

  constructor(table: PathTable, name: string, key: string, parent: PathNode | null) {
    this.#table = table;
    this.name = name;
    this.key = key;
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
    const node = new PathNode(this.#table, name, key, this);
    nodes.set(key, node);
    return node;
  }

  toString(): string {
    this.#text ??= this.parent ? `${this.parent}/${safeStep(this.name)}` : '';
    return this.#text;
  }
}

/** An element, or an attribute with its `@`. */
function safeStep(name: string): string {
  return name.startsWith('@') ? `@${safeName(name.slice(1))}` : safeName(name);
}

/** All paths of one file. */
export class PathTable {
  readonly nodes: PathNode[] = [];
  readonly root = new PathNode(this, '', '', null);

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
  /** True where xsi:nil says that it holds nothing, whatever it holds. */
  readonly nil: boolean;
  readonly children: SourceElement[];
  /** Own text, all pieces, untrimmed but for space before the first that is more. */
  text: string;
}

/** A value of the source: an element by its text, or an attribute. */
export type SourceValue = SourceElement | SourceAttribute;

/** Whether an element, or one within it, holds anything but space. */
export function holdsValue(element: SourceElement): boolean {
  return (
    trimXml(element.text) !== '' ||
    element.attributes.some(({ value }) => trimXml(value) !== '') ||
    element.children.some(holdsValue)
  );
}

/**
 * Path with indexes: `…/Enkeltregning[3]/Behandling/Takst[2]/Verdi/@V`. Names that are masked count together: `…/•••[2]` is the
 * second element there whose name is masked.
 */
export function xpathOf(element: SourceElement, attribute?: SourceAttribute): string {
  const own = attribute ? `/@${attributeStep(element, attribute)}` : '';
  return `${elementPath(element)}${own}`;
}

function attributeStep(element: SourceElement, attribute: SourceAttribute): string {
  const name = safeName(attribute.name);
  if (name !== MASK) return name;
  const masked = element.attributes.filter((each) => safeName(each.name) === MASK);
  return masked.length > 1 ? `${name}[${masked.indexOf(attribute) + 1}]` : name;
}

function elementPath(element: SourceElement): string {
  if (!element.parent) return element.base;
  const index = siblingIndex(element, element.parent);
  return `${elementPath(element.parent)}/${safeName(element.name)}${index > 0 ? `[${index}]` : ''}`;
}

/** From 1 where the parent has several of that name, as it is shown, else 0. */
function siblingIndex(element: SourceElement, parent: SourceElement): number {
  if (parent.children.length <= FEW) return indexAmongFew(element, parent);
  const { total, indexes } = (SIBLINGS.get(parent) ?? countSiblings(parent)).get(safeName(element.name)) ?? NONE;
  return total > 1 ? (indexes.get(element) ?? 0) : 0;
}

/** So many children are faster looked at than counted for later. */
const FEW = 32;

function indexAmongFew(element: SourceElement, parent: SourceElement): number {
  const name = safeName(element.name);
  const same = parent.children.filter((child) => safeName(child.name) === name);
  return same.length > 1 ? same.indexOf(element) + 1 : 0;
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
    const name = safeName(child.name);
    const siblings = counted.get(name) ?? { total: 0, indexes: new Map() };
    siblings.total += 1;
    siblings.indexes.set(child, siblings.total);
    counted.set(name, siblings);
  }
  SIBLINGS.set(parent, counted);
  return counted;
}
