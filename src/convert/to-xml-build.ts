import type { XmlElement } from '../xml/write.ts';
import { boolsk } from './kind.ts';
import type { PlanNode, Rule } from './plan.ts';
import type { SayAt } from './to-xml-findings.ts';
import { type Tree, treeAt } from './to-xml-tree.ts';

/** Values that do not come from their own field of the JSON. */
export interface Given {
  /** By the row's `from`: what the caller gives. */
  readonly texts: ReadonlyMap<string, string>;
  readonly teeth: readonly string[];
}

interface Instance {
  readonly tree: Tree;
  readonly tann: string | undefined;
}

/** Writes elements by the plan that also reads them; only what the XSD requires is written without a value. */
export class Builder {
  readonly #given: Given;
  readonly #say: SayAt;

  constructor(given: Given, say: SayAt) {
    this.#given = given;
    this.#say = say;
  }

  /** The element of a plan with all that `tree` has for it; null when that is nothing. */
  element(node: PlanNode, tree: Tree): XmlElement | null {
    return this.#element(node, { tree, tann: undefined });
  }

  #element(node: PlanNode, at: Instance): XmlElement | null {
    const attributes = this.#attributes(node, at);
    const text = node.text ? this.#text(node.text, at) : undefined;
    const inside = [...node.children.values()].map((child) => ({ child, elements: this.#all(child, at) }));
    const children = inside.flatMap(({ elements }) => elements);
    if (attributes.length === 0 && text === undefined && children.length === 0) return null;
    return {
      name: node.name,
      attributes: [...attributes, ...this.#requiredAttributes(node, attributes, at.tree)],
      content: text ?? inside.flatMap(({ child, elements }) => this.#orRequired(elements, node, child, at.tree)),
    };
  }

  #attributes(node: PlanNode, at: Instance): [string, string][] {
    const found: [string, string][] = [];
    for (const [name, rule] of node.attributes) {
      // The currency stands behind the amount in the table, and without amount there is none.
      const text = rule.row.does === 'currency' ? (found.length > 0 ? 'NOK' : undefined) : this.#text(rule, at);
      if (text !== undefined) found.push([name, text]);
    }
    return found;
  }

  #text(rule: Rule, { tree, tann }: Instance): string | undefined {
    const { row } = rule;
    if (row.does === 'settle' && row.by === 'tann') return tann;
    // The middle name is in fornavn, and goes back with it.
    if (row.does === 'settle' && row.by === 'mellomnavn') return undefined;
    if (row.does === 'map' || row.does === 'settle') return treeAt(tree, rule.steps)?.values.get(rule.key)?.text;
    return this.#given.texts.get(row.from);
  }

  #all(child: PlanNode, at: Instance): XmlElement[] {
    return this.#instances(child, at).flatMap((instance) => this.#element(child, instance) ?? []);
  }

  #instances(child: PlanNode, at: Instance): readonly Instance[] {
    if (!child.repeats) return [at];
    if (!child.list) return this.#given.teeth.map((tann) => ({ tree: at.tree, tann }));
    const items = treeAt(at.tree, child.list.steps)?.lists.get(child.list.key) ?? [];
    return items.map((tree) => ({ tree, tann: undefined }));
  }

  #requiredAttributes(node: PlanNode, there: readonly [string, string][], tree: Tree): [string, string][] {
    const missing = [...node.attributes].filter(
      ([name]) => node.required.includes(`@${name}`) && !there.some(([written]) => written === name),
    );
    return missing.map(([name, rule]) => {
      const verdi = 'as' in rule.row && rule.row.as === boolsk ? 'false' : '';
      this.#say('to-xml/antatt', { felt: rule.key, verdi }, this.#pointerOf(rule, tree));
      return [name, verdi];
    });
  }

  #orRequired(elements: XmlElement[], node: PlanNode, child: PlanNode, tree: Tree): readonly XmlElement[] {
    if (elements.length > 0 || !node.required.includes(child.name)) return elements;
    const rule = child.text ?? child.attributes.get('V');
    // One that only holds others says nothing by being empty.
    if (rule) this.#say('to-xml/tom', { felt: rule.key }, this.#pointerOf(rule, tree));
    return [{ name: child.name, attributes: [], content: [] }];
  }

  #pointerOf(rule: Rule, tree: Tree): string {
    return treeAt(tree, rule.steps)?.pointer ?? tree.pointer;
  }
}
