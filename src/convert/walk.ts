import { trimXml } from '../values/xml-space.ts';
import { holdsValue, type SourceAttribute, type SourceElement } from '../xml/tree.ts';
import type { Draft, JsonObject } from './draft.ts';
import type { Say } from './kind.ts';
import { fieldOf, namesOf } from './names.ts';
import { checkNamespace } from './namespace.ts';
import type { Origin } from './origins.ts';
import type { PlanNode, Rule } from './plan.ts';
import { checkShape, lacksV } from './shape.ts';
import { countAll, takeUnknown, takeUnknownAttribute } from './stray.ts';

/**
 * Takes one element over into the draft, by the plan: each of its values gets exactly one outcome.
 *
 * @returns how many things with a value it holds itself that the format does not have there
 */
export function walk(element: SourceElement, plan: PlanNode, draft: Draft, target: JsonObject): number {
  if (element.uri !== draft.uri) checkNamespace(element, plan, draft);
  const inside = plan.list ? {} : target;
  const strays =
    takeAttributes(element, plan, draft, inside) +
    takeText(element, plan, draft, inside) +
    takeChildren(element, plan, draft, inside);
  if (strays > 0 || element.nil || (plan.text && element.children.length > 0) || lacksV(element, plan)) {
    checkShape(element, plan, draft, strays);
  }
  if (plan.required.length > 0) checkRequired(element, plan, draft);
  if (plan.list && Object.keys(inside).length > 0) {
    draft.origins.add(inside, null, { element });
    draft.list(target, plan.list, { element }).push(inside);
  }
  return strays;
}

function takeAttributes(element: SourceElement, plan: PlanNode, draft: Draft, target: JsonObject): number {
  let strays = 0;
  for (const attribute of inPlanOrder(element.attributes, plan)) {
    const rule = plan.attributes.get(attribute.name);
    if (rule) takeValue(trimXml(attribute.value), rule, { element, attribute }, draft, target);
    else if (takeUnknownAttribute(attribute, element, plan, draft)) strays += 1;
  }
  return strays;
}

/** An XML file may give attributes in any order; the JSON is to be the same whatever that is. Unknown ones come last. */
function inPlanOrder(attributes: readonly SourceAttribute[], plan: PlanNode): readonly SourceAttribute[] {
  if (attributes.length < 2) return attributes;
  let before = -1;
  for (const attribute of attributes) {
    const order = orderOf(attribute, plan);
    if (order < before) return attributes.toSorted((a, b) => orderOf(a, plan) - orderOf(b, plan));
    before = order;
  }
  return attributes;
}

function orderOf({ name }: SourceAttribute, plan: PlanNode): number {
  return plan.attributes.get(name)?.order ?? plan.attributes.size;
}

function takeText(element: SourceElement, plan: PlanNode, draft: Draft, target: JsonObject): number {
  const value = trimXml(element.text);
  if (plan.text) {
    takeValue(value, plan.text, { element }, draft, target);
    return 0;
  }
  if (value === '') return 0;
  draft.count({ element }, 'unmapped');
  draft.say('convert/ukjent-tekst', { i: element.name }, { element });
  return 1;
}

function takeChildren(element: SourceElement, plan: PlanNode, draft: Draft, target: JsonObject): number {
  let strays = 0;
  let order = 0;
  let before: PlanNode | null = null;
  // A bit for each place in the plan: no element of the message has as many as 31 kinds of children.
  let seen = 0;
  for (const child of element.children) {
    const next = plan.children.get(child.name);
    if (!next) {
      if (takeUnknown(child, element, draft, plan)) strays += 1;
      continue;
    }
    const bit = 1 << next.order;
    if (!next.repeats && (seen & bit) !== 0) {
      draft.say('convert/gjentatt', namesOf(child, element), { element: child });
      countAll(child, draft);
      continue;
    }
    if (next.order < order && next !== before) {
      draft.say('convert/rekkefolge', namesOf(child, element), { element: child });
    }
    seen |= bit;
    order = Math.max(order, next.order);
    before = next;
    walk(child, next, draft, target);
  }
  return strays;
}

function takeValue(text: string, rule: Rule, origin: Origin, draft: Draft, target: JsonObject): void {
  const { row } = rule;
  if (text === '') {
    const strictKind = (row.does === 'map' || row.does === 'settle') && !row.as.emptyAllowed;
    if (strictKind) draft.say('convert/tomt-element', { felt: fieldOf(origin) }, origin);
    return;
  }
  switch (row.does) {
    case 'map':
      takeMapped(text, rule, origin, draft, target);
      break;
    case 'settle':
      row.as.read(text, sayerOf(origin, draft), origin.element);
      draft.waiting[row.by].push({ text, origin, slot: rule });
      break;
    case 'currency':
      draft.count(origin, 'used');
      if (text !== 'NOK') draft.say('convert/myntenhet', { felt: fieldOf(origin), verdi: text }, origin);
      break;
    case 'use':
      draft.count(origin, 'used');
      break;
    default:
      draft.count(origin, 'unmapped');
      if (row.does === 'unmapped') draft.loudness.set((origin.attribute ?? origin.element).path, row.loudness);
  }
}

/** Says what a reader finds about a value. */
function sayerOf(origin: Origin, draft: Draft): Say {
  return (id, params = {}) => draft.say(id, { felt: fieldOf(origin), ...params }, origin);
}

function takeMapped(text: string, rule: Rule, origin: Origin, draft: Draft, target: JsonObject): void {
  if (rule.row.does !== 'map') return;
  const value = rule.row.as.read(text, sayerOf(origin, draft), origin.element);
  // What can't be read has said so as an error: the bill is withheld, and this value with it.
  draft.count(origin, 'mapped');
  if (value !== undefined) draft.put(target, rule, value, origin);
}

function checkRequired(element: SourceElement, plan: PlanNode, draft: Draft): void {
  for (const name of plan.required) {
    const there = name.startsWith('@')
      ? element.attributes.some((attribute) => attribute.name === name.slice(1))
      : element.children.some((child) => child.name === name && !isBlank(child, plan.children.get(name)));
    if (!there) draft.say('convert/mangler', { felt: name, i: element.name }, { element });
  }
}

/** An element without a value that should have one; of one that has elements, they are what may be missing. */
function isBlank(element: SourceElement, plan: PlanNode | undefined): boolean {
  return plan?.children.size === 0 && !holdsValue(element);
}
