import { safeName } from '../diagnostics/mask.ts';
import { trimXml } from '../values/xml-space.ts';
import { holdsValue, type SourceElement } from '../xml/tree.ts';
import type { Draft } from './draft.ts';
import type { PlanNode, Rule } from './plan.ts';

/**
 * Says as an error where the value of a field may stand in another form than the format's: as text instead of V, in a child,
 * under another name. Then it can't be told from what is there that the field is absent.
 *
 * @param strays how many things with a value the element holds that the format does not have there
 */
export function checkShape(element: SourceElement, plan: PlanNode, draft: Draft, strays: number): void {
  if (element.nil && holdsValue(element)) draft.say('convert/nil', { element: element.name }, { element });
  const felt = inOtherForm(element, plan, strays);
  if (felt !== null) draft.say('convert/feil-form', { felt }, { element });
}

/** Whether V is where this element has its value, and it has none. */
export function lacksV(element: SourceElement, plan: PlanNode): boolean {
  return plan.valueInV && !hasAttribute(element, 'V');
}

/** The field that may be there in another form; null where there is no doubt. */
function inOtherForm(element: SourceElement, plan: PlanNode, strays: number): string | null {
  const name = safeName(element.name);
  if (plan.text) {
    const doubt = trimXml(element.text) === '' ? strays > 0 : element.children.length > 0;
    return doubt && goesOver(plan.text) ? name : null;
  }
  if (plan.children.size > 0) return strays > 0 && plan.name !== '' && isIncomplete(element, plan) ? name : null;
  if (lacksV(element, plan) && holdsMore(element, plan)) return `${name}/@V`;
  const fields = [...plan.attributes].filter(([, rule]) => goesOver(rule) || rule.row.does === 'currency');
  if (!fields.some(([, rule]) => goesOver(rule)) || strays === 0) return null;
  if (trimXml(element.text) !== '') return name;
  const missing = fields.find(([each]) => !hasAttribute(element, each));
  return missing ? `${name}/@${missing[0]}` : null;
}

/** An element of fields that lacks what makes it one, or whose own text may be a value: all ids, amounts and times have digits. */
function isIncomplete(element: SourceElement, plan: PlanNode): boolean {
  const there = (name: string) => element.children.some((child) => child.name === name);
  return (
    /\d/.test(element.text) ||
    !element.children.some(({ name }) => carries(plan.children.get(name))) ||
    plan.required.some((name) => !there(name))
  );
}

/** Text, children, or an attribute without a field: DN says in words what V should say. */
function holdsMore(element: SourceElement, plan: PlanNode): boolean {
  return (
    trimXml(element.text) !== '' ||
    element.children.some(holdsValue) ||
    element.attributes.some(({ name, value }) => trimXml(value) !== '' && isWithoutField(plan.attributes.get(name)))
  );
}

function isWithoutField(rule: Rule | undefined): boolean {
  return rule === undefined || rule.row.does === 'unmapped';
}

function hasAttribute(element: SourceElement, wanted: string): boolean {
  return element.attributes.some(({ name, value }) => name === wanted && trimXml(value) !== '');
}

/** Whether a field in or below a place of the plan goes over or decides something. */
export function carries(plan: PlanNode | undefined): boolean {
  if (!plan) return false;
  const rules = [...plan.attributes.values(), ...(plan.text ? [plan.text] : [])];
  return rules.some(goesOver) || [...plan.children.values()].some(carries);
}

/** Whether a field goes over or decides something. */
export function goesOver({ row }: Rule): boolean {
  return row.does === 'map' || row.does === 'settle' || row.does === 'use';
}
