import { exampleCatalogue } from '../../catalogue/example.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';
import { laxest } from '../shared/tariff-field.ts';
import { knownLines } from '../shared/tariff-lines.ts';

/** Lines of one code count together; told once, at the line that goes beyond. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'takst/maks-repetisjoner',
    severity: 'warning',
    about: {
      nb: 'Mange takster kan bare gjentas et visst antall ganger på en regning: antall er høyst én mer enn de tillatte gjentakelsene. Flere linjer med samme takst teller sammen. Rett antallet.',
      en: 'Many tariffs may be repeated only so often on a bill: antall is at most one more than the repetitions allowed. Several lines of one tariff count together. Correct the number.',
    },
    source: 'Helserefusjon, åpne data, Takstkoder, maks_repetisjoner (betydningen lest av takstforskriftene)',
    texts: {
      '': {
        nb: 'Takst {takst} er brukt {antall} ganger; høyst {mest} er tillatt på en regning.',
        en: 'Tariff {takst} is used {antall} times; the limit on a bill is {mest}.',
        params: { takst: 'public', antall: 'public', mest: 'public' },
      },
    },
    good: {
      regninger: [{ takster: [{ belop: 15, kode: '2ad', antall: 1 }] }],
      facts: { catalogue: exampleCatalogue({ tariffs: [{ kode: '2ad', maksRepetisjoner: 0 }] }) },
    },
    bad: {
      regninger: [{ takster: [{ belop: 15, kode: '2ad', antall: 2 }] }],
      facts: { catalogue: exampleCatalogue({ tariffs: [{ kode: '2ad', maksRepetisjoner: 0 }] }) },
    },
  },
  bill(bill, facts) {
    if (!isOriginal(bill)) return NO_HITS;
    const used = new Map<string, number>();
    return knownLines(bill, facts).flatMap(({ line, kode, tariffs }): readonly Hit[] => {
      const before = used.get(kode) ?? 0;
      const antall = before + countOf(line.antall);
      used.set(kode, antall);
      const most = laxest(tariffs, ({ maksRepetisjoner }) => maksRepetisjoner);
      if (most === null || antall <= most + 1 || before > most + 1) return NO_HITS;
      return [{ at: `${line.pointer}/antall`, params: { takst: kode, antall, mest: most + 1 } }];
    });
  },
};

/** An antall that can't be is another rule's, and no repetition. */
function countOf(antall: number | null): number {
  return antall !== null && Number.isInteger(antall) && antall > 1 ? antall : 1;
}
