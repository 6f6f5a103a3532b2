import { isTannflate, tannsted } from '../../codelists/tann.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'tann/kode',
    severity: 'warning',
    about: {
      nb: 'En tannkode er to sifre etter ISO 3950: en tann (11 til 48, melketenner 51 til 85) eller en region (00 hele munnen, 01 og 02 kjever, 10 til 80 kvadranter). Etter en tann kan det stå én flate: M, D, O, I, B, P, L eller G. Flere flater gis som flere koder (17O, 17M). Rett koden, eller del den.',
      en: 'A tooth code is two digits of ISO 3950: a tooth (11 to 48, deciduous 51 to 85) or a region (00 the whole mouth, 01 and 02 jaws, 10 to 80 quadrants). A tooth may be followed by one surface: M, D, O, I, B, P, L or G. Several surfaces are given as several codes (17O, 17M). Correct the code, or split it.',
    },
    source: 'BKM 1.8.3, Behandling/Tann; Krav API, behandlerkravmelding_json, takster.tenner.tannkode; ISO 3950 (1995)',
    texts: {
      '': {
        nb: 'Tannkoden {kode} er verken en tann eller en region etter ISO 3950.',
        en: 'The tooth code {kode} is neither a tooth nor a region of ISO 3950.',
        params: { kode: 'person' },
      },
      flere: {
        nb: 'Tannkoden {kode} har flere flater. Gi én kode for hver flate.',
        en: 'The tooth code {kode} has several surfaces. Give one code for each.',
        params: { kode: 'person' },
      },
      flate: {
        nb: 'Tannkoden {kode} slutter ikke på en kjent flate: M, D, O, I, B, P, L eller G.',
        en: 'The tooth code {kode} does not end in a known surface: M, D, O, I, B, P, L or G.',
        params: { kode: 'person' },
      },
      region: {
        nb: 'Tannkoden {kode} er en region, og en region har ingen flate.',
        en: 'The tooth code {kode} is a region, and a region has no surface.',
        params: { kode: 'person' },
      },
    },
    good: {
      regninger: [
        {
          diagnoser: undefined,
          stonadspunkt: '6a',
          takster: [{ belop: 15, kode: '1', antall: 1, tenner: [{ tannkode: '36O' }] }],
        },
      ],
      facts: { praksistype: 'TANN', meldingstype: 'TOM' },
    },
    bad: { regninger: [{ takster: [{ belop: 15, kode: '1', antall: 1, tenner: [{ tannkode: '19' }] }] }] },
  },
  bill({ takster }) {
    return takster.flatMap(({ tenner }) => tenner.flatMap(({ tannkode, pointer }) => hitsOf(tannkode, pointer)));
  },
};

function hitsOf(kode: string | null, at: string): readonly Hit[] {
  if (kode === null) return NO_HITS;
  const [, sifre = '', flater = ''] = /^(\d\d)([A-Za-z]*)$/.exec(kode) ?? [];
  const sted = tannsted(sifre);
  if (sted === null) return [{ at, params: { kode } }];
  if (flater === '') return NO_HITS;
  if (sted === 'region') return [{ at, text: 'region', params: { kode } }];
  if (flater.length > 1) return [{ at, text: 'flere', params: { kode } }];
  return isTannflate(flater) ? NO_HITS : [{ at, text: 'flate', params: { kode } }];
}
