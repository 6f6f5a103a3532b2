import type { Revision } from '../bkm/revision.ts';
import { type Row, targetIn } from './row.ts';

/** A place within the object that an element becomes: the objects to go through, outermost first, and the key in the last. */
export interface Slot {
  readonly steps: readonly string[];
  /** For each step, how many levels above the value's own element the element stands that becomes the object there. */
  readonly up: readonly number[];
  readonly key: string;
}

/** A row ready to run in one revision. */
export interface Rule extends Slot {
  readonly row: Row;
  /** Of an attribute: its place among those of the element in the table. */
  readonly order: number;
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
  /** Where each occurrence becomes an object in a list: the list. */
  readonly list: Slot | null;
  /** Names of children, or of attributes with `@`, that the XSD requires. */
  readonly required: readonly string[];
  /** True where its value is its attribute V alone, and goes over: `<Verdi V="15.00"/>`. */
  readonly valueInV: boolean;
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
  valueInV: boolean;
}

/** A row's way from the XML to the JSON of one revision. */
interface Way {
  readonly from: string;
  /** Of `from`: the elements to go through. */
  readonly elements: readonly string[];
  readonly to: string;
}

/** Gives the plan of the table's rows in a revision. Compiled once for each revision: that takes longer than reading a small file. */
export function plansOf(rows: readonly Row[]): (revision: Revision) => PlanNode {
  const plans = new Map<Revision, PlanNode>();
  return (revision) => {
    const plan = plans.get(revision) ?? planOf(rows, revision);
    plans.set(revision, plan);
    return plan;
  };
}

/** Compiles the table's rows for one revision into a tree that follows the XML. */
function planOf(rows: readonly Row[], revision: Revision): PlanNode {
  const root = building('', 0, false);
  const ways = rows.flatMap((row) =>
    'to' in row ? [{ from: row.from, elements: elementsOf(row.from), to: targetIn(row.to, revision) }] : [],
  );
  for (const row of rows) {
    add(
      root,
      row,
      ways.find(({ from }) => from === row.from),
      ways,
    );
  }
  return root;
}

function add(root: Building, row: Row, way: Way | undefined, ways: readonly Way[]): void {
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
    if (way && child.repeats && row.does === 'map') child.list ??= slotOfList(steps.slice(0, index + 1), way.to, ways);
  }
  if (row.does === 'require') return;
  const rule = { row, order: node.attributes.size, ...(way ? slotOfValue(way, ways) : NOWHERE) };
  const attribute = steps[last]?.startsWith('@') ? (steps[last] ?? '').slice(1) : null;
  if (attribute === null) {
    node.text = rule;
  } else {
    node.attributes.set(attribute, rule);
    node.valueInV ||= attribute === 'V' && row.does !== 'unmapped';
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

/** The slot of a value that goes nowhere. */
const NOWHERE: Slot = { steps: [], up: [], key: '' };

function slotOfValue({ elements, to }: Way, ways: readonly Way[]): Slot {
  const [list, inItem] = split(to);
  return slotOf(elements, list === null ? '' : `${list}[].`, inItem, ways);
}

function slotOfList(elements: readonly string[], target: string, ways: readonly Way[]): Slot | null {
  const [list] = split(target);
  return list === null ? null : slotOf(elements, '', list, ways);
}

function slotOf(elements: readonly string[], around: string, path: string, ways: readonly Way[]): Slot {
  const keys = path.split('.');
  const steps = keys.slice(0, -1);
  const up = steps.map((_, depth) => levelsUp(elements, `${around}${steps.slice(0, depth + 1).join('.')}.`, ways));
  return { steps, up, key: keys.at(-1) ?? '' };
}

/** How far up the outermost element is that holds nothing but what goes into `object`: Patient for pasient, seen from Sex. */
function levelsUp(elements: readonly string[], object: string, ways: readonly Way[]): number {
  const up = elements.map((_, levels) => levels).reverse();
  const found = up.find((levels) => {
    const outer = elements.slice(0, elements.length - levels);
    return ways.every((way) => !isWithin(way.elements, outer) || way.to.startsWith(object));
  });
  return found ?? 0;
}

function elementsOf(from: string): readonly string[] {
  return from.split('/').filter((step) => !step.startsWith('@'));
}

function isWithin(elements: readonly string[], outer: readonly string[]): boolean {
  return outer.every((name, depth) => elements[depth] === name);
}

/** `henvisning.diagnoser[].kode` is the list `henvisning.diagnoser` and `kode` within an item. */
function split(target: string): readonly [string | null, string] {
  const at = target.indexOf('[].');
  return at < 0 ? [null, target] : [target.slice(0, at), target.slice(at + 3)];
}

function building(name: string, order: number, repeats: boolean): Building {
  return {
    name,
    children: new Map(),
    attributes: new Map(),
    text: null,
    order,
    repeats,
    list: null,
    required: [],
    valueInV: false,
  };
}
