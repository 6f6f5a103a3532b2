import { type MessageRule, NO_HITS } from '../../validate/rule.ts';

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'melding/antall-regninger',
    severity: 'error',
    about: {
      nb: 'antallRegninger skal være antallet regninger i meldingen, krediteringer og korrigeringer medregnet. Er tallet et annet, kan en regning ha falt ut: finn ut om det er tallet eller regningene som er feil.',
      en: 'antallRegninger shall be the number of bills in the message, credits and corrections included. When it is another, a bill may have been left out: find out whether the number or the bills are wrong.',
    },
    source: 'BKM 1.8.3, Krav/AntallRegninger; Krav API, behandlerkravmelding_json, behandlerkrav.antallRegninger',
    texts: {
      '': {
        nb: 'antallRegninger er {oppgitt}, men tallet på regninger i meldingen er {talt}.',
        en: 'antallRegninger is {oppgitt}, but the number of bills in the message is {talt}.',
        params: { oppgitt: 'public', talt: 'public' },
      },
    },
    good: { regninger: [{}, {}] },
    bad: { behandlerkrav: { antallRegninger: 2 } },
  },
  watch() {
    let talt = 0;
    return {
      bill() {
        talt += 1;
        return NO_HITS;
      },
      end({ antallRegninger: oppgitt }) {
        if (oppgitt === null || oppgitt === talt) return NO_HITS;
        return [{ at: '/behandlerkrav/antallRegninger', params: { oppgitt, talt } }];
      },
    };
  },
};
