import { trimXml } from '../values/xml-space.ts';
import { XmlFault } from './fault.ts';
import type { Limits } from './limits.ts';
import type { XmlAttribute, XmlTag } from './tag.ts';
import type { PathNode, PathTable, SourceAttribute, SourceElement } from './tree.ts';

const NONE: readonly SourceAttribute[] = [];

/** Reads one element whole, into a tree with positions. */
export class Collector {
  readonly #limits: Limits;
  #root: SourceElement | null = null;
  #current: SourceElement | null = null;
  #length = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get active(): boolean {
    return this.#current !== null;
  }

  /** An element with its attributes alone. */
  shallow(tag: XmlTag, path: PathNode, base: string): SourceElement {
    return element(tag, path, base, null);
  }

  begin(tag: XmlTag, path: PathNode, base: string): void {
    this.#length = 0;
    this.#root = element(tag, path, base, null);
    this.#current = this.#root;
  }

  open(tag: XmlTag): void {
    const parent = this.#current;
    if (!parent) return;
    this.#grow(sizeOf(tag), tag);
    const child = element(tag, parent.path.child(tag.name), '', parent);
    parent.children.push(child);
    this.#current = child;
  }

  text(text: string): void {
    if (!this.#current) return;
    this.#grow(text.length, this.#current);
    // The space between elements is most of the text of a file, and nothing that anybody reads.
    if (this.#current.text !== '' || trimXml(text) !== '') this.#current.text += text;
  }

  /** Closes the current element; the whole one when it was the outermost, else null. */
  close(): SourceElement | null {
    const closed = this.#current;
    this.#current = closed?.parent ?? null;
    return this.#current === null ? this.#root : null;
  }

  /** Different names are memory that grows with the file: there is an end to them. */
  checkPaths(paths: PathTable, { line, column }: XmlTag): void {
    if (paths.size > this.#limits.paths) {
      throw new XmlFault('xml/grense#felt', { grense: this.#limits.paths }, line, column);
    }
  }

  #grow(by: number, at: { readonly line: number; readonly column: number }): void {
    this.#length += by;
    if (this.#length > this.#limits.billLength) {
      throw new XmlFault('xml/grense#regning', { grense: this.#limits.billLength }, at.line, at.column);
    }
  }
}

/** About what a tag takes in the file, punctuation included. */
function sizeOf({ name, attributes }: XmlTag): number {
  let size = 2 * name.length + 5;
  for (const attribute of attributes) size += attribute.name.length + attribute.value.length + 4;
  return size;
}

function element(tag: XmlTag, path: PathNode, base: string, parent: SourceElement | null): SourceElement {
  const { uri, nil, line, column } = tag;
  const attributes = tag.attributes.length === 0 ? NONE : tag.attributes.map((each) => attributeOf(each, path));
  return { path, name: path.key, uri, line, column, base, parent, attributes, nil, children: [], text: '' };
}

function attributeOf({ name, value, line, column }: XmlAttribute, element: PathNode): SourceAttribute {
  const path = element.attribute(name);
  return { path, name: path.key, value, line, column };
}
