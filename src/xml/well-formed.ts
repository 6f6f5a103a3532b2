import type { XmlTextId } from './texts.ts';

const DECLARATION = 'xml/ikke-velformet#deklarasjon';

/** From what saxes says to what we say: its own messages quote the document, so none of their words are passed on. */
const CAUSES: readonly (readonly [RegExp, XmlTextId])[] = [
  [/^inappropriately located doctype/, 'xml/doctype'],
  [/XML declaration|^(version|encoding|standalone|whitespace|value|did not expect|expected) /, DECLARATION],
  [/^disallowed character\.|^the string|^malformed character entity/, 'xml/ikke-velformet#tegn'],
  [/clos(e|ing) tag/, 'xml/ikke-velformet#tagg'],
  [/prefix|namespace|^malformed name/, 'xml/ikke-velformet#prefiks'],
  [/attribute/, 'xml/ikke-velformet#attributt'],
  [/entity/, 'xml/ikke-velformet#entitet'],
  [/outside of root|only one root/, 'xml/ikke-velformet#rot'],
  [/disallowed/, 'xml/ikke-velformet#tegn'],
];

/** The text id for a message of saxes. */
export function causeOf(message: string): XmlTextId {
  return CAUSES.find(([pattern]) => pattern.test(message))?.[1] ?? 'xml/ikke-velformet';
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'PDF'],
  [/^PK\u0003\u0004/, 'ZIP'],
  [/^\u001f/, 'gzip'],
  [/^[{[]/, 'JSON'],
  [/^-----BEGIN/, 'PEM'],
];

/** What a file that holds no element at all is, by its first characters past space; null when they say nothing. */
export function formatOf(head: string): string | null {
  return KINDS.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}
