import { exampleCatalogue, listOf } from '../../catalogue/example.ts';
import type { BillRule } from '../../validate/rule.ts';
import { withoutNeeded } from '../shared/needs-code.ts';

const CATALOGUE = exampleCatalogue({ tariffs: [{ kode: '2ad', kreverDiagnose: listOf('L73', 'L74') }] });

/** Diagnoses of the treatment alone: what a referral names was seen elsewhere. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'takst/krever-diagnose',
    severity: 'warning',
    about: {
      nb: 'Noen takster gjelder bare visse diagnoser: én av dem skal stå på regningen. Rett taksten eller diagnosen. Diagnosene på regningen vises ikke.',
      en: 'Some tariffs are for certain diagnoses only: one of these shall stand on the bill. Correct the tariff or the diagnosis. The diagnoses of the bill are not shown.',
    },
    source: 'Helserefusjon, åpne data, Takstkoder, krever_diagnose',
    texts: {
      '': {
        nb: 'Takst {takst} krever en av diagnosene «{kreves}», og regningen har ingen av dem.',
        en: 'Tariff {takst} needs one of the diagnoses “{kreves}”, and the bill has none of them.',
        params: { takst: 'public', kreves: 'public' },
      },
    },
    good: { facts: { catalogue: CATALOGUE } },
    bad: {
      regninger: [{ diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.7170', kode: 'U71' }] }],
      facts: { catalogue: CATALOGUE },
    },
  },
  bill(bill, facts) {
    return withoutNeeded(bill, facts, ({ kreverDiagnose }) => kreverDiagnose, bill.diagnoser);
  },
};
