import type { Revision } from '../bkm/revision.ts';
import type { XmlElement } from '../xml/write.ts';
import { text } from './kind.ts';
import type { PlanNode } from './plan.ts';
import { REGNING_ROWS } from './table.ts';
import { Builder } from './to-xml-build.ts';
import type { SayAt } from './to-xml-findings.ts';
import { joinLines, lineFields, teethOf } from './to-xml-lines.ts';
import { RELATERT_FIELDS, type Relatert, relatertOf, withRelatert } from './to-xml-relatert.ts';
import { type ExtraField, type Shape, shapeOf } from './to-xml-shape.ts';
import { type Tree, withObject, withValues } from './to-xml-tree.ts';

/** What a bill needs to know of the message around it. */
export interface BackContext {
  readonly revision: Revision;
  readonly plan: PlanNode;
  readonly dentistry: boolean;
  readonly say: SayAt;
}

export interface WrittenBill {
  readonly element: XmlElement;
  readonly relatert: Relatert | null;
}

/** The fields of a bill that have a place in the XML. */
export function billShape(revision: Revision): Shape {
  // The documentation of 2026-04-23 spells it both ways.
  const eeaId: readonly ExtraField[] = revision === '2026-01-08' ? [] : [['pasient.eea.Id', text]];
  return shapeOf(REGNING_ROWS, revision, [...RELATERT_FIELDS, ...lineFields(revision), ...eeaId]);
}

/** One Enkeltregning. */
export function writeBill(bill: Tree, context: BackContext): WrittenBill {
  const { revision, plan, dentistry, say } = context;
  const relatert = relatertOf(bill, dentistry, say);
  const teeth = teethOf(bill, say);
  const placed = joinLines(withRelatert(withEeaId(bill, revision, say), relatert), revision, say);
  const element = new Builder({ texts: new Map(), teeth }, say).element(plan, placed);
  return {
    element: { name: 'Enkeltregning', attributes: [], content: element?.content ?? [] },
    relatert,
  };
}

/** The EEA id under its right name. */
function withEeaId(bill: Tree, revision: Revision, say: SayAt): Tree {
  const pasient = bill.objects.get('pasient');
  const eea = pasient?.objects.get('eea');
  const id = eea?.values.get('Id');
  if (revision === '2026-01-08' || !pasient || !eea || !id) return bill;
  if (eea.values.has('id')) {
    say('to-xml/uten-felt', { felt: 'Id', antall: 1 }, id.pointer);
    return bill;
  }
  return withObject(bill, 'pasient', withObject(pasient, 'eea', withValues(eea, { id })));
}
