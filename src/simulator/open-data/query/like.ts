/**
 * Whether a text fits a pattern in which `%` stands for any text, also none. Without one, the whole text.
 *
 * @example like('%under%', 'Grundig undersøkelse') // true
 */
export function like(pattern: string, text: string): boolean {
  const [first = '', ...more] = pattern.split('%');
  const last = more.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of more) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
