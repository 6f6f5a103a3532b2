import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'prosedyre/form',
    severity: 'warning',
    about: {
      nb: 'En prosedyrekode skrives uten mellomrom; flere koder er flere oppføringer. Ellers er formen fri, siden kodeverkene er mange. Ta bort mellomrommet, eller del oppføringen.',
      en: 'A procedure code is written without blanks; several codes are several entries. The form is free otherwise, as the code systems are many. Take out the blank, or split the entry.',
    },
    source: 'BKM 1.8.3, Prosedyrekode/Kode; Krav API, behandlerkravmelding_json, prosedyrekoder.kode',
    texts: {
      '': {
        nb: 'Prosedyrekoden {kode} har mellomrom.',
        en: 'The procedure code {kode} has a blank in it.',
        params: { kode: 'person' },
      },
      mangler: {
        nb: 'Prosedyren mangler kode.',
        en: 'The procedure has no code.',
        params: {},
      },
    },
    good: { regninger: [{ prosedyrekoder: [{ kodeverk: 'R', kode: 'TSV0LL///ZTX6FB' }] }] },
    bad: { regninger: [{ prosedyrekoder: [{ kodeverk: 'M', kode: 'ACFE 10' }] }] },
  },
  bill({ prosedyrekoder }) {
    return prosedyrekoder.flatMap(({ kodeverk, kode, pointer }): readonly Hit[] => {
      const at = `${pointer}/kode`;
      if (kode === null) return kodeverk === null ? NO_HITS : [{ at, text: 'mangler' }];
      return /\s/.test(kode) ? [{ at, params: { kode } }] : NO_HITS;
    });
  },
};
