import { isProfesjon } from '../../codelists/profesjon.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';
import { shownKode } from '../shared/shown.ts';

const TYPER: ReadonlySet<string> = new Set(['FNR', 'DNR', 'HPR']);

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'behandler/type',
    severity: 'error',
    about: {
      nb: 'Den som utførte behandlingen, oppgis med fødselsnummer (FNR), D-nummer (DNR) eller HPR-nummer (HPR); ingen andre typer godtas. Fra revisjon 2026-04-23 står typen inne i identifikasjon, og utforendeBehandler.type er profesjonen (kodeverk 8401). Rett typen.',
      en: 'Who gave the treatment is given by national identity number (FNR), D-number (DNR) or HPR number (HPR); no other types are accepted. Since revision 2026-04-23 that type stands inside identifikasjon, and utforendeBehandler.type is the profession (code list 8401). Correct the type.',
    },
    source: 'BKM 1.8.3, Behandling/Behandlerident; Krav API, behandlerkravmelding_json, utforendeBehandler',
    texts: {
      '': {
        nb: 'Utførende behandler har id-type {type}. Bare FNR, DNR og HPR godtas.',
        en: 'The practitioner is given by id type {type}. Only FNR, DNR and HPR are accepted.',
        params: { type: 'public' },
      },
      mangler: {
        severity: 'warning',
        nb: 'Utførende behandler har id uten type (FNR, DNR eller HPR).',
        en: 'The practitioner has an id without a type (FNR, DNR or HPR).',
        params: {},
      },
      profesjon: {
        severity: 'warning',
        nb: 'utforendeBehandler.type skal være en profesjon i kodeverk 8401 (1 er lege); {type} er ikke der.',
        en: 'utforendeBehandler.type shall be a profession of code list 8401 (1 is a physician); {type} is not in it.',
        params: { type: 'public' },
      },
    },
    good: { regninger: [{ utforendeBehandler: { identifikasjon: { id: '99000101', type: 'HPR' }, type: '1' } }] },
    bad: { regninger: [{ utforendeBehandler: { identifikasjon: { id: '99000101', type: 'HER' } } }] },
  },
  bill(bill) {
    const { utforendeBehandler } = bill;
    if (utforendeBehandler === null || !isOriginal(bill)) return NO_HITS;
    const { id, type, profesjon, pointer } = utforendeBehandler;
    const hits: Hit[] = [];
    if (type !== null && !TYPER.has(type)) hits.push({ at: `${pointer}/type`, params: { type: shownKode(type) } });
    if (type === null && id !== null) hits.push({ at: `${pointer}/type`, text: 'mangler' });
    if (profesjon !== null && !isProfesjon(profesjon)) {
      hits.push({ at: '/utforendeBehandler/type', text: 'profesjon', params: { type: shownKode(profesjon) } });
    }
    return hits;
  },
};
