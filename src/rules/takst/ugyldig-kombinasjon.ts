import { exampleCatalogue, namesOnly } from '../../catalogue/example.ts';
import { isEnkelKontakt } from '../../codelists/enkel-kontakt.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';
import { all } from '../shared/tariff-field.ts';
import { type KnownLine, knownLines } from '../shared/tariff-lines.ts';

const CATALOGUE = exampleCatalogue({
  tariffs: [{ kode: '2ad', ugyldigKombinasjon: namesOnly('2ak') }, { kode: '2ak' }],
});

/** Different tariffs on a bill: no treatment has as many, and each is held against each. */
const MOST = 50;

/**
 * Each pair of codes is told once a bill, at the tariff whose text forbids it. Simple contacts are left to takst/enkel-kontakt, which
 * tells more.
 */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'takst/ugyldig-kombinasjon',
    severity: 'warning',
    about: {
      nb: 'Noen takster kan ikke stå på samme regning. Takstregisteret sier for hver takst hvilke den ikke kan kombineres med, eller hvilke den bare kan kombineres med. Ta bort den ene, eller del opp regningen hvis det var to behandlinger.',
      en: 'Some tariffs may not stand on one bill. For each tariff the register says which ones it can not be combined with, or which ones alone it can. Take out one of the two, or divide the bill if there were two treatments.',
    },
    source: 'Helserefusjon, åpne data, Takstkoder, ugyldig_kombinasjon',
    texts: {
      '': {
        nb: 'Takst {takst} kan ikke stå på samme regning som {annen}.',
        en: 'Tariff {takst} can not stand on the same bill as {annen}.',
        params: { takst: 'public', annen: 'public' },
      },
      'for-mange': {
        severity: 'info',
        nb: 'Ikke kontrollert hvilke takster som kan stå sammen: regningen har {antall} ulike.',
        en: 'Not checked which tariffs can stand together: the bill has {antall} different ones.',
        params: { antall: 'public' },
      },
    },
    good: { facts: { catalogue: CATALOGUE } },
    bad: {
      regninger: [
        {
          takster: [
            { belop: 15, kode: '2ad', antall: 1 },
            { belop: 48, kode: '2ak', antall: 1 },
          ],
        },
      ],
      facts: { catalogue: CATALOGUE },
    },
  },
  bill(bill, facts) {
    if (bill.takster.length < 2 || !isOriginal(bill)) return NO_HITS;
    const lines = knownLines(bill, facts).filter(({ kode }) => !isEnkelKontakt(kode));
    const byCode = [...new Map(lines.toReversed().map((line) => [line.kode, line])).values()].toReversed();
    if (byCode.length > MOST) return [{ at: '/takster', text: 'for-mange', params: { antall: byCode.length } }];
    const told = new Set<string>();
    return byCode.flatMap((one) =>
      byCode.flatMap((other): readonly Hit[] => {
        if (one === other || !forbids(one, other.kode)) return NO_HITS;
        const pair = [one.kode, other.kode].sort().join(' ');
        if (told.has(pair)) return NO_HITS;
        told.add(pair);
        return [{ at: `${one.line.pointer}/kode`, params: { takst: one.kode, annen: other.kode } }];
      }),
    );
  },
};

/** By every entry that is valid on the day. */
function forbids({ tariffs }: KnownLine, kode: string): boolean {
  const texts = all(tariffs, ({ ugyldigKombinasjon }) => ugyldigKombinasjon);
  return texts?.every((text) => text.names(kode)) ?? false;
}
