import { meldingstypeOf } from '../codelists/meldingstype.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { finderOf } from '../diagnostics/text.ts';
import { trimXml } from '../values/xml-space.ts';
import { type SourceAttribute, type SourceElement, xpathOf } from '../xml/tree.ts';
import type { Tally } from './account.ts';
import { CONVERT_TEXTS } from './texts.ts';

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

const find = finderOf(CONVERT_TEXTS);

/** Id types of the sender that can choose a practice. Source: code lists 9051 and 8116. */
const USED_IDS = new Set(['ENH', 'HER', 'HPR', 'FNR']);

/** Reads MsgInfo: what decides something is used, all else is without a field in the JSON. */
export function readSender(msgInfo: SourceElement, tally: Tally): SenderFacts {
  const used = new Set<unknown>();
  const ids: { readonly type: string; readonly id: string }[] = [];
  const type = codeOf(child(msgInfo, 'Type'));
  const genDate = child(msgInfo, 'GenDate');
  used.add(type).add(genDate);
  for (const ident of identsOf(child(msgInfo, 'Sender'))) {
    const id = child(ident, 'Id');
    const typeId = codeOf(child(ident, 'TypeId'));
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

/** What is to be told of MsgInfo/Type, which says what the claims are: written otherwise, or of no known type. */
export function typeFinding(msgInfo: SourceElement, file: string | null): Finding | null {
  const element = child(msgInfo, 'Type');
  const attribute = codeOf(element);
  const verdi = trimXml(attribute?.value ?? '');
  const meldingstype = meldingstypeOf(verdi);
  if (!element || !attribute || verdi === '' || meldingstype === verdi || `D${meldingstype}` === verdi) return null;
  const place = { line: attribute.line, column: attribute.column, xpath: xpathOf(element, attribute) };
  if (meldingstype === null) return find('convert/meldingstype#ukjent', { verdi }, place, { file });
  return find('convert/meldingstype', { lest: meldingstype }, place, { file });
}

function count(element: SourceElement, used: ReadonlySet<unknown>, tally: Tally): void {
  for (const attribute of element.attributes) {
    if (trimXml(attribute.value) !== '') tally.add(attribute, used.has(attribute) ? 'used' : 'unmapped');
  }
  if (trimXml(element.text) !== '') tally.add(element, used.has(element) ? 'used' : 'unmapped');
  for (const inner of element.children) count(inner, used, tally);
}

function codeOf(element: SourceElement | undefined): SourceAttribute | undefined {
  return element?.attributes.find(({ name }) => name === 'V');
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
