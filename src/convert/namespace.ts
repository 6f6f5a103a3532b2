import { BKM_NS, CARRIER_NS } from '../xml/namespaces.ts';
import { holdsValue, type SourceElement } from '../xml/tree.ts';
import type { Draft } from './draft.ts';
import type { PlanNode } from './plan.ts';
import { carries } from './shape.ts';

/**
 * Tells of an element that leaves the namespace of its message, where it does so. Without a namespace, or in that of what carries the
 * message, somebody declared it in the wrong place: a person reads it without doubt. In any other it is somebody else's element, which
 * may mean another thing by the same name: no telling whether it holds, so that its bill is withheld where it would go over.
 */
export function checkNamespace(element: SourceElement, plan: PlanNode, draft: Draft): void {
  const around = element.parent?.uri ?? draft.uri;
  if (element.uri === around || element.uri === draft.uri) return;
  if (isForeign(element.uri, draft.uri) && carries(plan) && holdsValue(element)) {
    draft.say('xml/navnerom#fremmed', { element: element.name }, { element });
  } else if (around === draft.uri) {
    draft.say('xml/navnerom', { element: element.name }, { element });
  }
}

/** Whether a namespace is neither the message's own, nor none, nor one that a writer of claims may have left in force. */
export function isForeign(uri: string, own: string): boolean {
  return uri !== own && uri !== '' && uri !== BKM_NS && !CARRIER_NS.has(uri);
}
