import { editDistance } from '../values/edit-distance.ts';
import { trimXml } from '../values/xml-space.ts';
import { holdsValue, type SourceElement } from '../xml/tree.ts';
import { isTableName } from './known-names.ts';
import type { PlanNode } from './plan.ts';
import { carries, goesOver } from './shape.ts';

/** A name as short as this is a slip away from ordinary words (`Takst` and `Tekst`): its content must show what it is. */
const SHORT = 6;

/** Letters at the beginning that two words of one stem share: those of `kredit`. */
const STEM = 6;

/** Whether a field's name is so short that a slip away from it may be anybody's: then it is not told which one is meant. */
export function isShort(name: string): boolean {
  return name.length <= SHORT;
}

/**
 * The field of ours that an unknown element probably is under a misspelt name: one that would change the claim, and that is not there
 * under its right name. A field that repeats may be there all the same: one line of it is lost.
 *
 * @param plan of the element around it
 * @param isFilledIn whether that has a field of a name, which holds something
 */
export function meantBy(element: SourceElement, plan: PlanNode, isFilledIn: (name: string) => boolean): string | null {
  if (!holdsValue(element)) return null;
  if (isTableName(element.name)) return inOtherCase(element.name, plan, isFilledIn);
  for (const field of plan.children.values()) {
    const slip = slipOf(element.name, field.name) ?? (isYesOrNo(field) ? kinOf(element.name, field.name) : null);
    if (slip === null || !carries(field)) continue;
    const isThere = isFilledIn(field.name);
    if (isThere && !field.repeats) continue;
    const doubtful = slip === 'stem' || isThere || isShort(field.name);
    if (!doubtful || looksLike(element, field)) return field.name;
  }
  return null;
}

/** The field here whose name differs by its case alone: it is no field of another place. */
function inOtherCase(name: string, plan: PlanNode, isFilledIn: (name: string) => boolean): string | null {
  const wanted = name.toLowerCase();
  const field = [...plan.children.values()].find((each) => each.name.toLowerCase() === wanted);
  return field && carries(field) && (field.repeats || !isFilledIn(field.name)) ? field.name : null;
}

/** A letter or two wrong, or the name cut short (`Krediter`) or gone on with (`EEAGyldighetTil`); null where it is another word. */
function slipOf(name: string, field: string): 'letters' | 'stem' | null {
  const [a, b] = [name.toLowerCase(), field.toLowerCase()];
  const limit = b.length < 3 ? 0 : b.length < 5 ? 1 : 2;
  if (editDistance(a, b, limit) <= limit) return 'letters';
  const isStem = a.length >= 5 && a.length * 2 >= b.length && b.startsWith(a);
  const isLonger = b.length >= 5 && a.length <= b.length + 3 && a.startsWith(b);
  return isStem || isLonger ? 'stem' : null;
}

/** Another word of the same stem (`Kreditert`, `Kredittnota`): enough where the field is a yes or no, which turns the claim round. */
function kinOf(name: string, field: string): 'stem' | null {
  const [a, b] = [name.toLowerCase(), field.toLowerCase()];
  return a.length > STEM && a.slice(0, STEM) === b.slice(0, STEM) ? 'stem' : null;
}

function isYesOrNo({ text }: PlanNode): boolean {
  return text?.row.does === 'map' && text.row.as.name === 'boolsk';
}

/** Whether it holds what the field holds: a value of its kind, or attributes or elements of its own. Any text is text: no sign. */
function looksLike(element: SourceElement, field: PlanNode): boolean {
  const row = field.text?.row;
  if (row?.does === 'map' && row.as.name !== 'text') {
    const text = trimXml(element.text);
    return text !== '' && row.as.read(text, () => {}, element) !== undefined;
  }
  return (
    element.attributes.some(({ name, value }) => {
      const rule = field.attributes.get(name);
      return rule !== undefined && goesOver(rule) && trimXml(value) !== '';
    }) || element.children.some((child) => carries(field.children.get(child.name)) && holdsValue(child))
  );
}

/** Names of the children that hold something: gathered once a parent, as many misspelt ones must not cost a walk each. */
export function filledIn(parent: SourceElement): ReadonlySet<string> {
  const names = FILLED.get(parent) ?? new Set(parent.children.filter(holdsValue).map(({ name }) => name));
  FILLED.set(parent, names);
  return names;
}

const FILLED = new WeakMap<SourceElement, ReadonlySet<string>>();
