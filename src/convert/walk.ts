import { safeName } from '../diagnostics/mask.ts';
import { trimXml } from '../values/xml-space.ts';
import type { SourceAttribute, SourceElement } from '../xml/tree.ts';
import type { Draft, JsonObject } from './draft.ts';
import type { Say } from './kind.ts';
import type { Origin } from './origins.ts';
import type { PlanNode, Rule } from './plan.ts';

/** Takes one element over into the draft, by the plan: each of its values gets exactly one outcome. */
export function walk(element: SourceElement, plan: PlanNode, draft: Draft, target: JsonObject): void {
  if (element.uri !== draft.uri && (element.parent?.uri ?? draft.uri) === draft.uri) {
    draft.say('xml/navnerom', { element: safeName(element.name) }, { element });
  }
  const inside = plan.list ? {} : target;
  takeAttributes(element, plan, draft, inside);
  takeText(element, plan, draft, inside);
  takeChildren(element, plan, draft, inside);
  if (plan.required.length > 0) checkRequired(element, plan, draft);
  if (plan.list && Object.keys(inside).length > 0) {
    draft.origins.add(inside, null, { element });
    draft.list(target, plan.list, { element }).push(inside);
  }
}

function takeAttributes(element: SourceElement, plan: PlanNode, draft: Draft, target: JsonObject): void {
  for (const attribute of inPlanOrder(element.attributes, plan)) {
    const origin = { element, attribute };
    const rule = plan.attributes.get(attribute.name);
    const value = trimXml(attribute.value);
    if (rule) {
      takeValue(value, rule, origin, draft, target);
      continue;
    }
    if (value !== '') draft.count(origin, 'unmapped');
    draft.say('convert/ukjent-attributt', { attributt: safeName(attribute.name), i: safeName(element.name) }, origin);
  }
}

/** An XML file may give attributes in any order; the JSON is to be the same whatever that is. */
function inPlanOrder(attributes: readonly SourceAttribute[], plan: PlanNode): readonly SourceAttribute[] {
  if (attributes.length < 2) return attributes;
  const known = [...plan.attributes.keys()].flatMap((name) => attributes.filter((each) => each.name === name));
  return known.length === attributes.length
    ? known
    : [...known, ...attributes.filter(({ name }) => !plan.attributes.has(name))];
}

function takeText(element: SourceElement, plan: PlanNode, draft: Draft, target: JsonObject): void {
  const value = trimXml(element.text);
  if (plan.text) {
    takeValue(value, plan.text, { element }, draft, target);
  } else if (value !== '') {
    draft.count({ element }, 'unmapped');
    draft.say('convert/ukjent-tekst', { i: safeName(element.name) }, { element });
  }
}

function takeChildren(element: SourceElement, plan: PlanNode, draft: Draft, target: JsonObject): void {
  let order = 0;
  let before: PlanNode | null = null;
  // A bit for each place in the plan: no element of the message has as many as 31 kinds of children.
  let seen = 0;
  for (const child of element.children) {
    const next = plan.children.get(child.name);
    if (!next) {
      takeUnknown(child, element, draft);
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
}

function namesOf(element: SourceElement, parent: SourceElement): { readonly element: string; readonly i: string } {
  return { element: safeName(element.name), i: safeName(parent.name) };
}

/** An element that the plan does not have: all its values are without a field. */
export function takeUnknown(element: SourceElement, parent: SourceElement, draft: Draft): void {
  draft.say('convert/ukjent-element', namesOf(element, parent), { element });
  countAll(element, draft);
}

/** Counts all values of an element as without a field. */
export function countAll(element: SourceElement, draft: Draft): void {
  for (const attribute of element.attributes) {
    if (trimXml(attribute.value) !== '') draft.count({ element, attribute }, 'unmapped');
  }
  if (trimXml(element.text) !== '') draft.count({ element }, 'unmapped');
  for (const child of element.children) countAll(child, draft);
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

function takeMapped(text: string, rule: Rule, origin: Origin, draft: Draft, target: JsonObject): void {
  if (rule.row.does !== 'map') return;
  const say: Say = (id, params = {}) => draft.say(id, { felt: fieldOf(origin), ...params }, origin);
  const value = rule.row.as.read(text, say, origin.element);
  // What can't be read has said so as an error: the bill is withheld, and this value with it.
  draft.count(origin, 'mapped');
  if (value !== undefined) draft.put(target, rule, value, origin);
}

/** `Verdi/@V`, `DatoTid`: the name that a person looks for. */
export function fieldOf(origin: Origin): string {
  const name = safeName(origin.element.name);
  return origin.attribute ? `${name}/@${safeName(origin.attribute.name)}` : name;
}

function checkRequired(element: SourceElement, plan: PlanNode, draft: Draft): void {
  for (const name of plan.required) {
    const there = name.startsWith('@')
      ? element.attributes.some((attribute) => attribute.name === name.slice(1))
      : element.children.some((child) => child.name === name);
    if (!there) draft.say('convert/mangler', { felt: name, i: safeName(element.name) }, { element });
  }
}
