import { trimXml } from '../values/xml-space.ts';
import { holdsValue, type SourceAttribute, type SourceElement } from '../xml/tree.ts';
import type { Draft } from './draft.ts';
import { isKnownName, isOwnAttributeName, isOwnName } from './known-names.ts';
import { namesOf } from './names.ts';
import { isForeign } from './namespace.ts';
import { filledIn, isShort, meantBy } from './near-name.ts';
import type { PlanNode } from './plan.ts';

/**
 * An element that the plan does not have here: all its values are without a field. A field of ours in a wrong place or under a
 * misspelt name is no unknown field: it means something, and would be lost.
 *
 * @param plan of `parent`
 * @returns whether it holds any value that nothing is told of but that it is unknown, or stands in a wrong place
 */
export function takeUnknown(element: SourceElement, parent: SourceElement, draft: Draft, plan: PlanNode): boolean {
  const meant = isForeign(element.uri, draft.uri) ? null : meantBy(element, plan, (name) => filledIn(parent).has(name));
  tellUnknown(element, parent, draft, meant);
  return countAll(element, draft) > 0 && meant === null;
}

/** @param meant the field that it probably is, by name */
export function tellUnknown(element: SourceElement, parent: SourceElement, draft: Draft, meant: string | null): void {
  const names = namesOf(element, parent);
  const astray = astrayIn(element, isKnownName);
  const astrayAttribute = astray === null ? astrayAttributeIn(element) : null;
  if (meant !== null) {
    if (isShort(meant)) draft.say('convert/feil-navn#kort', names, { element });
    else draft.say('convert/feil-navn', { ...names, felt: meant }, { element });
  } else if (astray) {
    draft.say('convert/feil-plass', namesOf(astray, astray.parent ?? parent), { element: astray });
  } else if (astrayAttribute) {
    const { element: i, attribute } = astrayAttribute;
    draft.say('convert/feil-plass#attributt', { attributt: attribute.name, i: i.name }, astrayAttribute);
  } else {
    draft.say('convert/ukjent-element', names, { element });
  }
}

/** The same for an attribute. */
export function takeUnknownAttribute(
  attribute: SourceAttribute,
  element: SourceElement,
  plan: PlanNode,
  draft: Draft,
): boolean {
  const origin = { element, attribute };
  const names = { attributt: attribute.name, i: element.name };
  const filled = trimXml(attribute.value) !== '';
  if (filled) draft.count(origin, 'unmapped');
  const astray = filled && (meansSomething(attribute.name, plan) || isOwnAttributeName(attribute.name));
  draft.say(astray ? 'convert/feil-plass#attributt' : 'convert/ukjent-attributt', names, origin);
  return filled;
}

/** Counts all values of an element as without a field, and says how many they are. */
export function countAll(element: SourceElement, draft: Draft): number {
  let count = 0;
  for (const attribute of element.attributes) {
    if (trimXml(attribute.value) === '') continue;
    draft.count({ element, attribute }, 'unmapped');
    count += 1;
  }
  if (trimXml(element.text) !== '') {
    draft.count({ element }, 'unmapped');
    count += 1;
  }
  for (const child of element.children) count += countAll(child, draft);
  return count;
}

/** The first field of ours in an unknown element; of the element itself any name counts, within it those that are ours alone. */
function astrayIn(element: SourceElement, isOurs: (name: string) => boolean): SourceElement | null {
  if (isOurs(element.name) && holdsValue(element)) return element;
  for (const child of element.children) {
    const found = astrayIn(child, isOwnName);
    if (found) return found;
  }
  return null;
}

/** The first attribute in an unknown element that has the name of a field of ours. */
function astrayAttributeIn(
  element: SourceElement,
): { readonly element: SourceElement; readonly attribute: SourceAttribute } | null {
  const attribute = element.attributes.find(({ name, value }) => isOwnAttributeName(name) && trimXml(value) !== '');
  if (attribute) return { element, attribute };
  for (const child of element.children) {
    const found = astrayAttributeIn(child);
    if (found) return found;
  }
  return null;
}

/** `V` is where this format has values; else a name of the element's own fields, in whatever case. */
function meansSomething(name: string, plan: PlanNode): boolean {
  const wanted = name.toLowerCase();
  const isWanted = (known: string) => known.toLowerCase() === wanted;
  return (
    (wanted === 'v' && plan.text?.row.does !== 'unmapped') ||
    [...plan.attributes.keys()].some(isWanted) ||
    [...plan.children.keys()].some(isWanted)
  );
}
