import type { BillView } from '../../bkm/view.ts';
import { exampleCatalogue } from '../../catalogue/example.ts';
import type { Tariff } from '../../catalogue/types.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { isOre, type Ore, oreToText } from '../../values/ore.ts';
import { isOriginal } from '../shared/original.ts';
import { known } from '../shared/tariff-field.ts';
import { type KnownLine, knownLines } from '../shared/tariff-lines.ts';

const CATALOGUE = exampleCatalogue({ tariffs: [{ kode: '2ad', refusjon: ore(1500), honorar: ore(17500) }] });

/** What a tariff's line may claim: one of some amounts, or anything between two. */
type Admitted = { readonly one: readonly Ore[] } | { readonly from: Ore; readonly to: Ore };

/** A credit repeats its original as it was: not held against what the register says now. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'takst/belop',
    severity: 'warning',
    about: {
      nb: 'Beløpet på linja er takstens refusjon når pasienten betaler egenandelen, og hele honoraret når arsakFriEgenandel er oppgitt. 0 kroner er alltid tillatt. Med stønadspunkt (tannhelse) er begge tillatt, med moderasjon også beløp imellom. Gjentakelser står i antall, ikke i beløpet. Rett beløpet, eller oppgi årsaken til fri egenandel.',
      en: "The amount of the line is the tariff's refund (refusjon) where the patient pays the copayment, and the whole fee (honorar) where arsakFriEgenandel is given. NOK 0 is always allowed. With a benefit point (dental care) both are allowed, with moderation also amounts between. Repetitions are told by antall, not by the amount. Correct the amount, or give the reason for free copayment.",
    },
    source: 'Helserefusjon, åpne data, Takstkoder, refusjon og honorar (betydningen lest av takstforskriftene)',
    texts: {
      '': {
        nb: 'Takst {takst} har beløpet {oppgitt} kr; refusjonen er {riktig} kr.',
        en: 'Tariff {takst} has the amount NOK {oppgitt}; its refund is NOK {riktig}.',
        params: { takst: 'public', oppgitt: 'kroner', riktig: 'kroner' },
      },
      fri: {
        nb: 'Takst {takst} har beløpet {oppgitt} kr; med fri egenandel kreves honoraret, {riktig} kr.',
        en: 'Tariff {takst} has the amount NOK {oppgitt}; with free copayment the fee is claimed, NOK {riktig}.',
        params: { takst: 'public', oppgitt: 'kroner', riktig: 'kroner' },
      },
      honorar: {
        nb: 'Takst {takst} har beløpet {oppgitt} kr, som er honoraret. Det kreves bare med fri egenandel (arsakFriEgenandel); ellers refusjonen, {riktig} kr.',
        en: 'Tariff {takst} has the amount NOK {oppgitt}, which is the fee. That is claimed with free copayment (arsakFriEgenandel) only; else the refund, NOK {riktig}.',
        params: { takst: 'public', oppgitt: 'kroner', riktig: 'kroner' },
      },
    },
    good: { facts: { catalogue: CATALOGUE } },
    bad: { regninger: [{ takster: [{ belop: 16, kode: '2ad', antall: 1 }] }], facts: { catalogue: CATALOGUE } },
  },
  bill(bill, facts) {
    if (!isOriginal(bill)) return NO_HITS;
    return knownLines(bill, facts).flatMap((known) => wrongAmount(known, bill) ?? []);
  },
};

function wrongAmount({ line, kode, tariffs }: KnownLine, bill: BillView): Hit | null {
  const { belop, pointer } = line;
  if (belop === null || belop === 0) return null;
  const right: Ore[] = [];
  for (const tariff of tariffs) {
    const admitted = admittedBy(tariff, bill);
    if (admitted === null) return null;
    if ('from' in admitted ? admitted.from <= belop && belop <= admitted.to : admitted.one.includes(belop)) return null;
    right.push(...('from' in admitted ? [admitted.from, admitted.to] : admitted.one));
  }
  const riktig = [...new Set(right)].map(oreToText).join(' / ');
  const params = { takst: kode, oppgitt: oreToText(belop), riktig };
  const at = `${pointer}/belop`;
  if (bill.arsakFriEgenandel !== null) return { at, text: 'fri', params };
  return tariffs.some(({ honorar }) => honorar === belop) ? { at, text: 'honorar', params } : { at, params };
}

/** Null where the register does not say enough. */
function admittedBy(tariff: Tariff, { arsakFriEgenandel, stonadspunkt, moderasjonskode }: BillView): Admitted | null {
  const refusjon = known(tariff.refusjon);
  const honorar = known(tariff.honorar);
  if (stonadspunkt === null && moderasjonskode === null) {
    const amount = arsakFriEgenandel === null ? refusjon : honorar;
    return amount === null ? null : { one: [amount] };
  }
  if (refusjon === null || honorar === null) return null;
  return moderasjonskode === null ? { one: [refusjon, honorar] } : { from: refusjon, to: honorar };
}

/** Of the examples. */
function ore(amount: number): Ore {
  if (!isOre(amount)) throw new RangeError('no amount');
  return amount;
}
