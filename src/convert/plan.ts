import type { Revision } from '../bkm/revision.ts';
import { type Row, targetIn } from './row.ts';

/** A row ready to run in one revision: the objects to go through, and the key in the last of them. */
export interface Rule {
  readonly row: Row;
  readonly steps: readonly string[];
  readonly key: string;
}

/** What may stand at one place of the XML. */
export interface PlanNode {
  readonly name: string;
  readonly children: ReadonlyMap<string, PlanNode>;
  /** By name, without the `@`. */
  readonly attributes: ReadonlyMap<string, Rule>;
  /** For the element's own text. */
  readonly text: Rule | null;
  /** Place among the siblings in the XSD. */
  readonly order: number;
  readonly repeats: boolean;
  /** Where each occurrence becomes an object in a list: the objects to go through, then the list. */
  readonly list: { readonly steps: readonly string[]; readonly key: string } | null;
  /** Names of children, or of attributes with `@`, that the XSD requires. */
  readonly required: readonly string[];
}

interface Building {
  readonly name: string;
  readonly children: Map<string, Building>;
  readonly attributes: Map<string, Rule>;
  text: Rule | null;
  readonly order: number;
  readonly repeats: boolean;
  list: PlanNode['list'];
  readonly required: string[];
}

/** Compiles the table's rows for one revision into a tree that follows the XML. */
export function planOf(rows: readonly Row[], revision: Revision): PlanNode {
  const root = building('', 0, false);
  for (const row of rows) add(root, row, revision);
  return root;
}

function add(root: Building, row: Row, revision: Revision): void {
  let node = root;
  const steps = row.from.split('/');
  const last = steps.length - 1;
  for (const [index, step] of steps.entries()) {
    if (step.startsWith('@')) break;
    const name = step.replace('[]', '');
    const child = node.children.get(name) ?? building(name, node.children.size, step.endsWith('[]'));
    node.children.set(name, child);
    if (isRequired(row) && index === requiredFrom(steps)) requireIn(node, name);
    node = child;
    if (child.repeats && row.does === 'map') child.list ??= listOf(targetIn(row.to, revision));
  }
  if (row.does === 'require') return;
  const rule = ruleOf(row, revision);
  const attribute = steps[last]?.startsWith('@') ? (steps[last] ?? '').slice(1) : null;
  if (attribute === null) {
    node.text = rule;
  } else {
    node.attributes.set(attribute, rule);
    if (isRequired(row) && steps.length === 2) requireIn(node, `@${attribute}`);
  }
}

function isRequired(row: Row): boolean {
  return row.does === 'require' || (row.does === 'map' && row.required);
}

/** `Ident/TypeId/@V` requires TypeId within Ident: the parent of the last element is where it is missed. */
function requiredFrom(steps: readonly string[]): number {
  const elements = steps.filter((step) => !step.startsWith('@')).length;
  return elements > 1 ? elements - 1 : -1;
}

function requireIn(node: Building, name: string): void {
  if (!node.required.includes(name)) node.required.push(name);
}

function ruleOf(row: Row, revision: Revision): Rule {
  if (!('to' in row)) return { row, steps: [], key: '' };
  const [, inItem] = split(targetIn(row.to, revision));
  const steps = inItem.split('.');
  return { row, steps: steps.slice(0, -1), key: steps.at(-1) ?? '' };
}

function listOf(target: string): PlanNode['list'] {
  const [list] = split(target);
  if (list === null) return null;
  const steps = list.split('.');
  return { steps: steps.slice(0, -1), key: steps.at(-1) ?? '' };
}

/** `henvisning.diagnoser[].kode` is the list `henvisning.diagnoser` and `kode` within an item. */
function split(target: string): readonly [string | null, string] {
  const at = target.indexOf('[].');
  return at < 0 ? [null, target] : [target.slice(0, at), target.slice(at + 3)];
}

function building(name: string, order: number, repeats: boolean): Building {
  return { name, children: new Map(), attributes: new Map(), text: null, order, repeats, list: null, required: [] };
}
