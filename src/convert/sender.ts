import { meldingstypeOf } from '../codelists/meldingstype.ts';
import { trimXml } from '../values/xml-space.ts';
import type { SourceElement } from '../xml/tree.ts';
import type { Tally } from './account.ts';

/** What the message says of who sends it: it chooses the practice. May hold the practitioner's national id: never shown. */
export interface SenderFacts {
  /** Organisation numbers of the sender, outermost first. */
  readonly orgnr: readonly string[];
  readonly hpr: readonly string[];
  /** Praktistype of the XML, `1` to `13`. */
  readonly praksistype: string | null;
  readonly konto: string | null;
  /** MsgInfo/Type, without the D of a physical medium: `LOM`. */
  readonly meldingstype: string | null;
  /** MsgInfo/GenDate, as written. */
  readonly genDate: string | null;
}

export const NO_FACTS: SenderFacts = {
  orgnr: [],
  hpr: [],
  praksistype: null,
  konto: null,
  meldingstype: null,
  genDate: null,
};

/** Id types of the sender that can choose a practice. Source: code lists 9051 and 8116. */
const USED_IDS = new Set(['ENH', 'HER', 'HPR', 'FNR']);

/** Reads MsgInfo: what decides something is used, all else is without a field in the JSON. */
export function readSender(msgInfo: SourceElement, tally: Tally): SenderFacts {
  const used = new Set<unknown>();
  const ids: { readonly type: string; readonly id: string }[] = [];
  const type = child(msgInfo, 'Type')?.attributes.find(({ name }) => name === 'V');
  const genDate = child(msgInfo, 'GenDate');
  used.add(type).add(genDate);
  for (const ident of identsOf(child(msgInfo, 'Sender'))) {
    const id = child(ident, 'Id');
    const typeId = child(ident, 'TypeId')?.attributes.find(({ name }) => name === 'V');
    if (!id || !typeId || !USED_IDS.has(trimXml(typeId.value))) continue;
    used.add(id).add(typeId);
    ids.push({ type: trimXml(typeId.value), id: trimXml(id.text) });
  }
  count(msgInfo, used, tally);
  const idsOf = (wanted: string) => ids.filter((each) => each.type === wanted).map((each) => each.id);
  return {
    ...NO_FACTS,
    orgnr: idsOf('ENH'),
    hpr: idsOf('HPR'),
    meldingstype: type ? meldingstypeOf(trimXml(type.value)) : null,
    genDate: genDate ? trimXml(genDate.text) : null,
  };
}

function count(element: SourceElement, used: ReadonlySet<unknown>, tally: Tally): void {
  for (const attribute of element.attributes) {
    if (trimXml(attribute.value) !== '')
      tally.add(attribute.path, used.has(attribute) ? 'used' : 'unmapped', attribute);
  }
  if (trimXml(element.text) !== '') tally.add(element.path, used.has(element) ? 'used' : 'unmapped', element);
  for (const inner of element.children) count(inner, used, tally);
}

function child(element: SourceElement, name: string): SourceElement | undefined {
  return element.children.find((each) => each.name === name);
}

/** Ident elements at any depth: organisations nest. */
function* identsOf(element: SourceElement | undefined): Generator<SourceElement> {
  for (const each of element?.children ?? []) {
    if (each.name === 'Ident') yield each;
    else yield* identsOf(each);
  }
}
