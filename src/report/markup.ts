import { printable } from './printable.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Any text as it may stand in XML or HTML, between tags or within quotes: on one line, well-formed whatever it held. The two
 * non-characters are the last that XML 1.0 does not allow.
 */
export function markup(text: string): string {
  return printable(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}
