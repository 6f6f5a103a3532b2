import type { Revision } from '../../bkm/revision.ts';
import type { Regning } from '../../bkm/types.ts';
import { viewBill } from '../../bkm/view.ts';
import type { ConvertedBill, MessageEnd, MessageHead, MessageSender } from '../../convert/event.ts';
import type { BillRef, Place } from '../../diagnostics/finding.ts';
import type { Totals } from '../../validate/rule.ts';
import { markOf } from '../../values/mark.ts';
import { journalBill, type Pseudonym } from './journal-bill.ts';

/** A message as the run rules are to see it, piece by piece: what the workers write and the settling reads. */
export type Line =
  | readonly ['head', messageIndex: number, praksisId: string | null, head: MessageHead, sender: MessageSender]
  | readonly ['bill', position: number, ref: BillRef, regning: unknown, innhold: number, places: Places]
  | readonly ['end', totals: Totals, places: Places]
  | readonly ['withheld'];

/** Places by pointer: line, column, path and pointer, of which the last two are left out where they are those of the whole and the key. */
export type Places = Readonly<Record<string, PackedPlace>>;
type PackedPlace = readonly [line: number | null, column: number | null, xpath: string | null, pointer: string | null];

/** Where rules of a message's end may point. */
const END_POINTERS = ['', '/praksisId', '/behandlerkrav'];

/** Where rules of a run may point in a bill: at itself, what tells it from others, and its lines. */
export function billPointers(regning: Regning): readonly string[] {
  const lines = Object.entries(regning).flatMap(([name, value]: [string, unknown]) =>
    Array.isArray(value) && LINES.has(name) ? value.map((_, index) => `/${name}/${index}/kode`) : [],
  );
  return ['', '/guid', '/regningsnummer', '/tidspunkt', ...lines];
}

const LINES: ReadonlySet<string> = new Set(['takster', 'nlkkoder', 'norpatkoder', 'ncrpkoder']);

export function billLine(bill: ConvertedBill, regning: Regning, revision: Revision, pseudonym: Pseudonym): Line {
  const { index, regningsnummer, guid, month } = bill;
  const ref = { index, regningsnummer, guid, ...(month === undefined ? {} : { month }) };
  const places = packed(billPointers(regning), (pointer) => bill.locate(pointer));
  const { innhold } = viewBill(regning, bill.position ?? 0, revision);
  const mark = markOf(pseudonym(String(innhold)));
  return ['bill', bill.position ?? 0, ref, journalBill(regning, pseudonym), mark, places];
}

export function endLine(end: MessageEnd): Line {
  if (end.withheld) return ['withheld'];
  const { antallRegninger, belop } = end;
  return ['end', { antallRegninger, belop }, packed(END_POINTERS, (pointer) => end.locate(pointer))];
}

/** The place of a pointer, or of the closest thing around it that has one. */
export function placeOf(places: Places, pointer: string): Partial<Place> {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const packedPlace = places[at];
    if (packedPlace !== undefined) return unpacked(packedPlace, places['']);
    if (at === '') return {};
  }
}

function packed(pointers: readonly string[], locate: (pointer: string) => Place): Places {
  const whole = locate('');
  return Object.fromEntries(
    pointers.map((pointer): [string, PackedPlace] => {
      const { line, column, xpath, pointer: found } = pointer === '' ? whole : locate(pointer);
      return [pointer, [line, column, pointer === '' ? xpath : shortened(xpath, whole.xpath), found]];
    }),
  );
}

/** `~` stands for the path of the whole. */
function shortened(xpath: string | null, base: string | null): string | null {
  return xpath !== null && base !== null && xpath.startsWith(base) ? `~${xpath.slice(base.length)}` : xpath;
}

function unpacked([line, column, xpath, pointer]: PackedPlace, whole: PackedPlace | undefined): Place {
  const base = whole?.[2] ?? '';
  return { line, column, xpath: xpath?.startsWith('~') ? `${base}${xpath.slice(1)}` : xpath, pointer };
}
