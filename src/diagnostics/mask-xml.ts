import type { Mark } from './pieces.ts';
import { isPublicXml } from './public-form.ts';

/** True for a name that may be shown. */
export type IsKnown = (name: string) => boolean;

const BLANKS = /[ \t]*/y;
const NAME = String.raw`(?:([\p{L}_][\p{L}\p{N}_.-]*):)?([\p{L}_][\p{L}\p{N}_.-]*)`;
const TAG = new RegExp(String.raw`(<\/?)${NAME}`, 'uy');
const ATTRIBUTE = new RegExp(String.raw`([ \t]*)${NAME}([ \t]*=[ \t]*)(["'])`, 'uy');
const TAG_END = /[ \t]*[/?]?>/y;

/** What is opaque from one sign to another: nothing within is shown. */
const OPAQUE: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '?>'],
];

/**
 * Marks what may be shown of a stretch of XML: markup, known names, and values that are public by place and form. Where the
 * stretch begins is not known (in a tag, a text, a comment), so nothing is taken for a value's place that is not whole in it.
 */
export class XmlMarker {
  readonly #text: string;
  readonly #isKnown: IsKnown;
  #at = 0;

  constructor(text: string, isKnown: IsKnown) {
    this.#text = text;
    this.#isKnown = isKnown;
  }

  *marks(): Generator<Mark> {
    // A line may go on with the attributes of a tag that began before it.
    yield* this.#attributes('');
    yield* this.#tagEnd();
    let element = '';
    while (this.#at < this.#text.length) {
      if (this.#text[this.#at] !== '<') {
        yield* this.#content(element);
        element = '';
      } else {
        element = yield* this.#markup();
      }
    }
  }

  /** Gives the name of the element whose content begins; '' where none does. */
  *#markup(): Generator<Mark, string> {
    if (this.#match(/<\?xml(?=[ \t])/y) !== null) {
      yield this.#shown();
      yield* this.#attributes('?xml');
      yield* this.#tagEnd();
      return '';
    }
    const opaque = OPAQUE.find(([start]) => this.#text.startsWith(start, this.#at));
    if (opaque !== undefined) {
      yield* this.#opaque(...opaque);
      return '';
    }
    const tag = this.#match(TAG);
    if (tag === null) {
      this.#at += 1;
      yield this.#masked();
      return '';
    }
    const [whole, sign = '', prefix, local = ''] = tag;
    const start = this.#at - whole.length;
    yield { end: start + sign.length, shown: true };
    yield* this.#name(start + sign.length, prefix, local);
    yield* this.#attributes(local);
    const end = yield* this.#tagEnd();
    return sign === '<' && end === '>' ? local : '';
  }

  *#opaque(start: string, stop: string): Generator<Mark> {
    const found = this.#text.indexOf(stop, this.#at + start.length);
    yield { end: this.#at + start.length, shown: true };
    if (found >= 0) yield { end: found, shown: false };
    this.#at = found < 0 ? this.#text.length : found + stop.length;
    yield { end: this.#at, shown: found >= 0 };
  }

  /** Text up to the next `<`. */
  *#content(element: string): Generator<Mark> {
    const next = this.#text.indexOf('<', this.#at);
    const end = next < 0 ? this.#text.length : next;
    const value = this.#text.slice(this.#at, end);
    const closed = new RegExp(String.raw`<\/${NAME}[ \t]*>`, 'uy');
    closed.lastIndex = end;
    const isWhole = element !== '' && closed.exec(this.#text)?.[2] === element;
    if (isWhole && isPublicXml(element, value.trim())) {
      this.#at = end;
      yield this.#shown();
      return;
    }
    this.#match(BLANKS);
    yield this.#shown();
    this.#at = Math.max(this.#at, end - (/[ \t]*$/.exec(value)?.[0].length ?? 0));
    yield this.#masked();
    this.#at = end;
    yield this.#shown();
  }

  *#attributes(element: string): Generator<Mark> {
    for (let found = this.#match(ATTRIBUTE); found !== null; found = this.#match(ATTRIBUTE)) {
      const [whole, blanks = '', prefix, local = '', equals = '', quote = ''] = found;
      const start = this.#at - whole.length + blanks.length;
      yield { end: start, shown: true };
      yield* this.#name(start, prefix, local);
      yield { end: start + whole.length - blanks.length, shown: equals !== '' };
      const stop = this.#text.indexOf(quote, this.#at);
      const end = stop < 0 ? this.#text.length : stop;
      const place = `${element}@${prefix === 'xmlns' ? prefix : local}`;
      const isPublic = stop >= 0 && element !== '' && isPublicXml(place, this.#text.slice(this.#at, end));
      yield { end, shown: isPublic };
      this.#at = stop < 0 ? end : end + 1;
      yield this.#shown();
    }
  }

  *#name(start: number, prefix: string | undefined, local: string): Generator<Mark> {
    const colon = prefix === undefined ? start : start + prefix.length + 1;
    if (prefix !== undefined) {
      yield { end: colon - 1, shown: this.#isKnown(prefix) };
      yield { end: colon, shown: true };
    }
    yield { end: colon + local.length, shown: this.#isKnown(local) };
  }

  *#tagEnd(): Generator<Mark, string> {
    const end = this.#match(TAG_END)?.[0].trim() ?? '';
    yield this.#shown();
    return end;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at += found[0].length;
    return found;
  }

  #shown(): Mark {
    return { end: this.#at, shown: true };
  }

  #masked(): Mark {
    return { end: this.#at, shown: false };
  }
}
