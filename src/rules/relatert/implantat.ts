import type { MessageRule } from '../../validate/rule.ts';
import { isFor } from '../shared/fagomrade.ts';
import { unrelated } from '../shared/related.ts';
import { watchWhere } from '../shared/watch-where.ts';

const IMPLANTAT = /^(?:42[1-4]|51[4-6])[a-z]?$/;

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'relatert/implantat',
    severity: 'warning',
    about: {
      nb: 'Ved implantatbehandling (takst 421 til 424 og 514 til 516) oppgir tannlegen HPR-nummeret til tannlegen det er samarbeidet med, i relatertBehandler. Takstene betyr noe annet i andre fag, og sjekkes bare for tannhelse. Fyll inn den andre tannlegen.',
      en: 'For treatment with implants (tariffs 421 to 424 and 514 to 516) the dentist gives the HPR number of the dentist who cooperated, in relatertBehandler. The tariffs mean something else in other professions, and are checked for dental care only. Fill in the other dentist.',
    },
    source: 'BKM 1.8.3, Behandling/RelatertBehandler; Krav API, behandlerkravmelding_json, relatertBehandler.id',
    texts: {
      '': {
        nb: 'Takst {takst} (implantat) krever relatertBehandler: tannlegen det er samarbeidet med.',
        en: 'Tariff {takst} (implant) needs relatertBehandler: the dentist who cooperated.',
        params: { takst: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om relatertBehandler mangler ved implantat: faget er ukjent.',
        en: 'Not checked whether relatertBehandler is missing for implants: the profession is not known.',
        params: {},
      },
    },
    good: {
      regninger: [
        {
          diagnoser: undefined,
          stonadspunkt: '6b',
          relatertBehandler: { id: '99000302', type: 'HPR' },
          takster: [{ belop: 15, kode: '421', antall: 1, tenner: [{ tannkode: '47' }] }],
        },
      ],
      facts: { praksistype: 'TANN', meldingstype: 'TOM' },
    },
    bad: {
      regninger: [{ takster: [{ belop: 15, kode: '514', antall: 1 }] }],
      facts: { praksistype: 'TANN', meldingstype: 'TOM' },
    },
  },
  watch(facts) {
    return watchWhere(isFor(facts, ['TH']), 'ikke-kontrollert', (bill) => unrelated(bill, IMPLANTAT));
  },
};
