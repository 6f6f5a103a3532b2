import { isProsedyrekodeverk } from '../../codelists/prosedyrekodeverk.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { shownKode } from '../shared/shown.ts';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'prosedyre/kodeverk',
    severity: 'warning',
    about: {
      nb: 'En prosedyrekode sier med en bokstav fra 8410 hvilket kodeverk den er fra: K (NCSP-N), M (NCMP), R (NCRP), Q (et av dem), G (patologi) med flere. Oppgi bokstaven; en ny er lov, men ukjent her.',
      en: 'A procedure code says by a letter of 8410 which code system it is from: K (NCSP-N), M (NCMP), R (NCRP), Q (one of them), G (pathology) and others. Give the letter; a new one is lawful, but unknown here.',
    },
    source:
      'BKM 1.8.3, Prosedyrekode/Kodeverk; Krav API, behandlerkravmelding_json, prosedyrekoder.kodeverk; kodeverk 8410',
    texts: {
      '': {
        nb: 'Kodeverket {kodeverk} er ikke et kjent prosedyrekodeverk (8410).',
        en: 'The code system {kodeverk} is no known one of procedures (8410).',
        params: { kodeverk: 'public' },
      },
      mangler: {
        nb: 'Prosedyrekoden mangler kodeverk.',
        en: 'The procedure code has no code system.',
        params: {},
      },
    },
    good: { regninger: [{ prosedyrekoder: [{ kodeverk: 'M', kode: 'ACFE10' }] }] },
    bad: { regninger: [{ prosedyrekoder: [{ kodeverk: 'NCMP', kode: 'ACFE10' }] }] },
  },
  bill({ prosedyrekoder }) {
    return prosedyrekoder.flatMap(({ kodeverk, kode, pointer }): readonly Hit[] => {
      const at = `${pointer}/kodeverk`;
      if (kodeverk === null) return kode === null ? NO_HITS : [{ at, text: 'mangler' }];
      return isProsedyrekodeverk(kodeverk) ? NO_HITS : [{ at, params: { kodeverk: shownKode(kodeverk) } }];
    });
  },
};
