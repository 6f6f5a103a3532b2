/** Whether a text names a tariff code. */
export type Matcher = (kode: string) => boolean;

/** One entry of a list of tariffs. `plural`: it may stand for several codes, so that some can be taken out of it. */
export interface Item {
  readonly matches: Matcher;
  readonly plural: boolean;
}

/** `2ad`, `K02a`, `L1`, `Npe1`: letters, digits, letters, of which the digits must be there: words have none. */
const CODE = /^((?:\p{Lu}\p{L}{0,3})?)([1-9]\d{0,5}|0\d{1,5})(\p{L}{0,2})$/u;

/**
 * Reads one entry: a code (`2ad`), a bare number, which stands for itself and its whole family (`1`: 1ad, 1bd, not 11ad), or a
 * range (`K02a-K02g`, `K02a-g`, `421-424`, `L1-L5`). Null for anything else.
 */
export function readItem(text: string): Item | null {
  const [from = '', to, ...more] = text.split('-');
  if (more.length > 0) return null;
  return to === undefined ? readCode(from) : readRange(from, to);
}

function readCode(text: string): Item | null {
  const match = CODE.exec(text);
  if (match === null) return null;
  const [, before = '', number = '', after = ''] = match;
  const isNumber = before === '' && after === '';
  return { matches: isNumber ? familyOf(number) : (kode) => kode === text, plural: isNumber };
}

/** The number itself, and with letters after it. */
function familyOf(number: string): Matcher {
  return (kode) => kode.startsWith(number) && /^\p{L}*$/u.test(kode.slice(number.length));
}

/** Both ends are codes of one form that differ in one place: the last letter, or the number. */
function readRange(from: string, to: string): Item | null {
  const [, before = '', number = '', after = ''] = CODE.exec(from) ?? [];
  const end = CODE.exec(/^\p{L}$/u.test(to) ? before + number + to : to);
  if (number === '' || end === null || end[1] !== before) return null;
  const [, , lastNumber = '', lastAfter = ''] = end;
  if (number === lastNumber) return letterRange(before + number, after, lastAfter);
  return after === '' && lastAfter === '' ? numberRange(before, number, lastNumber) : null;
}

function letterRange(stem: string, from: string, to: string): Item | null {
  const alike = /^[a-z]{2}$/.test(from + to) || /^[A-Z]{2}$/.test(from + to);
  if (!alike || from >= to) return null;
  const matches = (kode: string) => {
    const letter = kode.slice(stem.length);
    return kode.startsWith(stem) && letter.length === 1 && from <= letter && letter <= to;
  };
  return { matches, plural: true };
}

/** Bare numbers stand for their families here too. */
function numberRange(before: string, from: string, to: string): Item | null {
  const padded = from.startsWith('0') || to.startsWith('0');
  if (Number(from) >= Number(to) || (padded && from.length !== to.length)) return null;
  const matches = (kode: string) => {
    const [, letters, number = '', after] = CODE.exec(kode) ?? [];
    if (letters !== before || (before !== '' && after !== '') || (padded && number.length !== from.length))
      return false;
    return Number(from) <= Number(number) && Number(number) <= Number(to) && (padded || !number.startsWith('0'));
  };
  return { matches, plural: true };
}
