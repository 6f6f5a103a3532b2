import { isPasientIdType, PASIENT_ID_TYPER } from '../../codelists/id-type.ts';
import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { type NasjonalId, readNasjonalId } from '../../values/nasjonal-id.ts';
import { shownKode } from '../shared/shown.ts';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'pasient/id-type',
    severity: 'warning',
    about: {
      nb: `identifikasjon.type sier hva slags nummer id er: ${Object.keys(PASIENT_ID_TYPER).join(', ')}. Felles hjelpenummer har ingen egen type; bruk HNR. At et D-nummer er merket FNR, godtar API-et. Andre ganger er enten typen eller nummeret feil.`,
      en: `identifikasjon.type says what kind of number id is: ${Object.keys(PASIENT_ID_TYPER).join(', ')}. The common help number has no type of its own; use HNR. The API approves a D-number that is marked FNR. Elsewhere either the type or the number is wrong.`,
    },
    source: 'Krav API, behandlerkravmelding_json, pasient.identifikasjon.type; kodeverk 8116',
    texts: {
      '': {
        nb: 'identifikasjon.type {type} er ikke en av typene som API-et kjenner.',
        en: 'identifikasjon.type {type} is none of the types that the API knows.',
        params: { type: 'public' },
      },
      mangler: {
        nb: 'identifikasjon.type mangler: hva slags nummer id er, er ikke sagt.',
        en: 'identifikasjon.type is missing: it is not said what kind of number id is.',
        params: {},
      },
      'd-nummer': {
        severity: 'info',
        nb: 'identifikasjon.type er FNR, men id er et D-nummer. API-et godtar det.',
        en: 'identifikasjon.type is FNR, but id is a D-number. The API approves of it.',
        params: {},
      },
      annet: {
        severity: 'info',
        nb: 'identifikasjon.type er {type}, men id er bygd som {slag}.',
        en: 'identifikasjon.type is {type}, but id is built as {slag}.',
        params: { type: 'public', slag: 'public' },
      },
    },
    good: {},
    bad: { regninger: [{ pasient: { identifikasjon: { type: 'fnr' } } }] },
  },
  bill({ pasient }, { testData }) {
    if (pasient === null || pasient.id === null) return NO_HITS;
    const at = '/pasient/identifikasjon/type';
    const { id, idType: type } = pasient;
    if (type === null) return [{ at, text: 'mangler' }];
    if (!isPasientIdType(type)) return [{ at, params: { type: shownKode(type) } }];

    const read = readNasjonalId(id);
    if (typeof read === 'string' || fits(type, read, testData)) return NO_HITS;
    if (type === 'FNR' && read.slag === 'DNR') return [{ at, text: 'd-nummer' }];
    return [{ at, text: 'annet', params: { type, slag: read.slag } }];
  },
};

function fits(type: string, { slag, regler }: NasjonalId, testData: boolean): boolean {
  // Any digits that a foreign number has may fit a looser pattern by chance.
  if (type === 'PNR' || type === 'UID') return regler === '2032' || (slag !== 'FNR' && slag !== 'DNR');
  // NAV's synthetic series and H-numbers both add 40 to the month.
  if (type === 'FNR' && slag === 'HNR') return testData;
  return type === slag || (type === 'HNR' && slag === 'FHN');
}
