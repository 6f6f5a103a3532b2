import { type Hit, type MessageRule, NO_HITS } from '../../validate/rule.ts';

/** BEUT: treatment abroad; FRBE: fritt behandlingsvalg; OPPT: rehabilitation; SYKE: out-patient clinic. */
const PRAKSISTYPER = new Set(['BEUT', 'FRBE', 'OPPT', 'SYKE']);

/** BOM: treatment abroad; FBV: fritt behandlingsvalg; ROM: rehabilitation. */
const MELDINGSTYPER = new Set(['BOM', 'FBV', 'ROM']);

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'melding/avdeling-resh',
    severity: 'error',
    about: {
      nb: 'Poliklinikk (SYKE), rehabilitering (OPPT, ROM), behandlingsreiser til utlandet (BEUT, BOM) og fritt behandlingsvalg (FRBE, FBV) skal si hvilken avdeling som behandlet: avdeling i ord og reshId som nummer i RESH. Fyll inn det som mangler.',
      en: 'Out-patient clinics (SYKE), rehabilitation (OPPT, ROM), treatment abroad (BEUT, BOM) and free choice of treatment (FRBE, FBV) shall say which department treated: avdeling in words, and reshId as its number in RESH. Fill in what is missing.',
    },
    source: 'Krav API, behandlerkravmelding_json, avdeling og reshId; BKM 1.8.3, BehandlerKrav/Avdeling og RESH',
    texts: {
      '': {
        nb: '{felt} mangler: {type} skal oppgi avdeling og reshId.',
        en: '{felt} is missing: {type} shall give avdeling and reshId.',
        params: { felt: 'public', type: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om avdeling og reshId må være med: praksistypen er ukjent (--praksis-file).',
        en: 'Not checked whether avdeling and reshId are needed: the type of the practice is not known (--praksis-file).',
        params: {},
      },
    },
    good: { behandlerkrav: { avdeling: 'Poliklinikken', reshId: '123456' }, facts: { praksistype: 'SYKE' } },
    bad: { facts: { praksistype: 'SYKE', meldingstype: null } },
  },
  watch({ praksistype, meldingstype, avdeling, reshId }) {
    return {
      end() {
        if (avdeling !== null && reshId !== null) return NO_HITS;
        if (praksistype === null && meldingstype === null) return [{ at: '/praksisId', text: 'ikke-kontrollert' }];
        const type = [praksistype, meldingstype].find(
          (it) => it !== null && (PRAKSISTYPER.has(it) || MELDINGSTYPER.has(it)),
        );
        if (type === undefined || type === null) return NO_HITS;
        const missing = (felt: string): Hit => ({ at: `/behandlerkrav/${felt}`, params: { felt, type } });
        return [...(avdeling === null ? [missing('avdeling')] : []), ...(reshId === null ? [missing('reshId')] : [])];
      },
    };
  },
};
