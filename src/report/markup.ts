import { printable } from './printable.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Any text as it may stand in XML or HTML, between tags or within quotes: on one line, well-formed whatever it held. XML
 * 1.0 does not allow some of Unicode's noncharacters, and HTML none.
 */
export function markup(text: string): string {
  return printable(text)
    .replaceAll(/\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}
