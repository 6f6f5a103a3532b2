import { Refused } from '../query/refused.ts';

export type Form = 'json' | 'xml';

/** By preference of the server, where the client has none. */
const OFFERED: readonly (readonly [Form, type: string])[] = [
  ['json', 'application/json'],
  ['xml', 'application/xml'],
];

/**
 * The form that an Accept header asks for: the one of the greatest quality, JSON where both are as welcome, and without a header.
 * Source: RFC 9110, section 12.5.1.
 *
 * @throws {Refused} 406 where neither is welcome
 */
export function formOf(accept: string | undefined): Form {
  const ranges = (accept?.trim() || '*/*').split(',').map(readRange);
  let best: Form | null = null;
  let most = 0;
  for (const [form, type] of OFFERED) {
    const quality = qualityOf(type, ranges);
    if (quality > most) [best, most] = [form, quality];
  }
  if (best === null) throw new Refused('Accept is to be application/json or application/xml.', 406);
  return best;
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((each) => each.startsWith('q='))?.slice(2);
  const quality = q === undefined ? 1 : Number(q);
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** By the closest range: the type itself before `application/*` before any. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  for (const wanted of [type, 'application/*', '*/*']) {
    const range = ranges.find((each) => each.type === wanted);
    if (range !== undefined) return range.quality;
  }
  return 0;
}
