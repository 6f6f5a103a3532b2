import { XmlFault } from './fault.ts';
import type { Limits } from './limits.ts';
import type { XmlTag } from './reader.ts';
import type { PathNode, PathTable, SourceElement } from './tree.ts';

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
    this.#grow(tag.name.length + tag.attributes.reduce((sum, { value }) => sum + value.length, 0), tag);
    const child = element(tag, parent.path.child(tag.name), '', parent);
    parent.children.push(child);
    this.#current = child;
  }

  text(text: string): void {
    if (!this.#current) return;
    this.#grow(text.length, this.#current);
    this.#current.text += text;
  }

  /** Closes the current element; the whole one when it was the outermost, else null. */
  close(): SourceElement | null {
    const closed = this.#current;
    this.#current = closed?.parent ?? null;
    return this.#current === null ? this.#root : null;
  }

  /** Different names are memory that grows with the file: there is an end to them. */
  checkPaths(paths: PathTable): void {
    if (paths.size > this.#limits.paths)
      throw new XmlFault('xml/grense#felt', { grense: this.#limits.paths }, null, null);
  }

  #grow(by: number, at: { readonly line: number; readonly column: number }): void {
    // 16: about what a tag's own punctuation takes in the file.
    this.#length += by + 16;
    if (this.#length > this.#limits.billLength) {
      throw new XmlFault('xml/grense#regning', { grense: this.#limits.billLength }, at.line, at.column);
    }
  }
}

function element(tag: XmlTag, path: PathNode, base: string, parent: SourceElement | null): SourceElement {
  const { name, uri, line, column } = tag;
  const attributes = tag.attributes.map((attribute) => ({ ...attribute, path: path.child(`@${attribute.name}`) }));
  return { path, name, uri, line, column, base, parent, attributes, children: [], text: '' };
}
