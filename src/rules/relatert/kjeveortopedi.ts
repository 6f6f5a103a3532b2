import type { MessageRule } from '../../validate/rule.ts';
import { isFor } from '../shared/fagomrade.ts';
import { unrelated } from '../shared/related.ts';
import { watchWhere } from '../shared/watch-where.ts';

const KJEVEORTOPEDI = /^6\d\d(?:[a-z]\d?)?$/;

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'relatert/kjeveortopedi',
    severity: 'warning',
    about: {
      nb: 'Ved kjeveortopedi (600-takstene) oppgir tannlegen HPR-nummeret til behandleren som har henvist, i relatertBehandler. Takstene betyr noe annet i andre fag, og sjekkes bare for tannhelse. Fyll inn henviseren.',
      en: 'For orthodontics (the 600 tariffs) the dentist gives the HPR number of the practitioner who referred, in relatertBehandler. The tariffs mean something else in other professions, and are checked for dental care only. Fill in who referred.',
    },
    source: 'BKM 1.8.3, Behandling/RelatertBehandler; Krav API, behandlerkravmelding_json, relatertBehandler.id',
    texts: {
      '': {
        nb: 'Takst {takst} (kjeveortopedi) krever relatertBehandler: den som har henvist.',
        en: 'Tariff {takst} (orthodontics) needs relatertBehandler: who referred.',
        params: { takst: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om relatertBehandler mangler ved kjeveortopedi: faget er ukjent.',
        en: 'Not checked whether relatertBehandler is missing for orthodontics: the profession is not known.',
        params: {},
      },
    },
    good: {
      regninger: [
        {
          diagnoser: undefined,
          stonadspunkt: '8b10',
          henvisning: { dato: '2025-12-01' },
          relatertBehandler: { id: '99000302', type: 'HPR' },
          takster: [{ belop: 15, kode: '601a', antall: 1 }],
        },
      ],
      facts: { praksistype: 'TAKJ', meldingstype: 'TOM' },
    },
    bad: {
      regninger: [{ takster: [{ belop: 15, kode: '601a', antall: 1 }] }],
      facts: { praksistype: 'TAKJ', meldingstype: 'TOM' },
    },
  },
  watch(facts) {
    return watchWhere(isFor(facts, ['TH']), 'ikke-kontrollert', (bill) => unrelated(bill, KJEVEORTOPEDI));
  },
};
