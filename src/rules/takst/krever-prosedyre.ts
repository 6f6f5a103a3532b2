import { exampleCatalogue, listOf } from '../../catalogue/example.ts';
import type { BillRule } from '../../validate/rule.ts';
import { withoutNeeded } from '../shared/needs-code.ts';

const CATALOGUE = exampleCatalogue({ tariffs: [{ kode: '2ad', kreverProsedyre: listOf('CJE20') }] });

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'takst/krever-prosedyre',
    severity: 'warning',
    about: {
      nb: 'Noen takster krever at prosedyren er oppgitt med kode: én av de angitte skal stå i prosedyrekoder på regningen. Legg til prosedyrekoden, eller rett taksten.',
      en: 'Some tariffs need the procedure to be given by its code: one of those named shall stand in prosedyrekoder of the bill. Add the procedure code, or correct the tariff.',
    },
    source: 'Helserefusjon, åpne data, Takstkoder, krever_prosedyre',
    texts: {
      '': {
        nb: 'Takst {takst} krever en av prosedyrekodene «{kreves}», og regningen har ingen av dem.',
        en: 'Tariff {takst} needs one of the procedure codes “{kreves}”, and the bill has none of them.',
        params: { takst: 'public', kreves: 'public' },
      },
    },
    good: {
      regninger: [{ prosedyrekoder: [{ kodeverk: 'K', kode: 'CJE20' }] }],
      facts: { catalogue: CATALOGUE },
    },
    bad: { facts: { catalogue: CATALOGUE } },
  },
  bill(bill, facts) {
    return withoutNeeded(bill, facts, ({ kreverProsedyre }) => kreverProsedyre, bill.prosedyrekoder);
  },
};
