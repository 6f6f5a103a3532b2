/**
 * A praksisId as it is sent: 1 to 20 digits. Space around it says nothing; a JSON or YAML number is read where it is a whole number
 * that no reader has rounded. Null for anything else.
 *
 * @example readPraksisId(' 1000005649 ') // '1000005649'
 */
export function readPraksisId(value: unknown): string | null {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  const id = typeof text === 'string' ? text.trim() : '';
  return /^\d{1,20}$/.test(id) ? id : null;
}
