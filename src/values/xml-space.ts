/** Space, tab, CR, LF: the white space of XML 1.0, production [3] S. A no-break space is text. */
function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/**
 * `text` without XML white space at its ends. Not `String.trim`, which also takes no-break spaces and line separators, and so
 * would change what a person wrote.
 *
 * @example trimXml('\n 272 ') // '272'
 */
export function trimXml(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isXmlSpace(text.charCodeAt(from))) from++;
  while (to > from && isXmlSpace(text.charCodeAt(to - 1))) to--;
  return to - from === text.length ? text : text.slice(from, to);
}
