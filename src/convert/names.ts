import { safeName } from '../diagnostics/mask.ts';
import type { SourceElement } from '../xml/tree.ts';
import type { Origin } from './origins.ts';

/** `Verdi/@V`, `DatoTid`: the name that a person looks for. */
export function fieldOf(origin: Origin): string {
  const name = safeName(origin.element.name);
  return origin.attribute ? `${name}/@${safeName(origin.attribute.name)}` : name;
}

/** An element and the one that it stands in, as a text names them. */
export function namesOf(
  element: SourceElement,
  parent: SourceElement,
): { readonly element: string; readonly i: string } {
  return { element: element.name, i: parent.name };
}
