import { createHash } from 'node:crypto';

/**
 * What identical messages have in common, 64 hexadecimal digits. Identical is what holds the same members with the same values,
 * whatever their order in an object, blanks between them, and how a number is written (64 and 64.00). The order of lists counts, and
 * a member that is null or empty is another one than a member that is not there.
 *
 * @param message what JSON gave
 */
export function innholdOf(message: unknown): string {
  const hash = createHash('sha256');
  write(message, (text) => hash.update(text));
  return hash.digest('hex');
}

function write(value: unknown, out: (text: string) => void): void {
  if (Array.isArray(value)) {
    out('[');
    for (const each of value) {
      write(each, out);
      out(',');
    }
    out(']');
  } else if (typeof value === 'object' && value !== null) {
    out('{');
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, each] of members) {
      out(`${JSON.stringify(name)}:`);
      write(each, out);
      out(',');
    }
    out('}');
  } else {
    out(JSON.stringify(value));
  }
}
