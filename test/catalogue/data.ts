import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from './server.ts';

/** A small catalogue as the API serves it, made up. */
export const DATA = {
  takstkoder: {
    takstkoder: [
      {
        takst_id: 1,
        takstkode: '2ad',
        fagomraade: 'LE',
        fradato: '2025-07-01',
        tildato: null,
        honorar: 180,
        refusjon: 15,
        egenandel: 165,
        maks_repetisjoner: 0,
        repetisjonsprosent: 100,
        ugyldig_kombinasjon: '1, 2ak',
        beskrivelse: 'Konsultasjon hos allmennpraktiserende lege',
      },
      {
        takst_id: 2,
        takstkode: '2cd',
        fagomraade: 'LE',
        fradato: '2025-07-01',
        honorar: '255,00',
        krever_takst: '2ad, 2ak',
      },
      { takst_id: 3, takstkode: '2ad', fagomraade: 'FY', fradato: '2020-01-01', tildato: '2020-12-31', honorar: 10 },
    ],
    antall: 3,
  },
  nlkkoder: { nlkkoder: [{ nlkKode: 'NOR35342', fradato: '2020-01-01', refusjonskategori: 'A' }] },
  refusjonskategorisatser: [{ refusjonskategori: 'A', refusjonssats: 12.5, fradato: '2020-01-01' }],
  apatkombinasjoner: { apatKombinasjoner: [{ t_kode: 'T01', p_kode: 'P1', belop: 100, fradato: '2020-01-01' }] },
  fagomraader: { fagomraader: [{ kode: 'LE', beskrivelse: 'Lege' }] },
  bandasjister: { bandasjister: [{ sar_id: 1, sar_navn: 'Prøve AS', sar_orgnr: '310991015' }] },
} as const;

/** Serves the datasets, each with an ETag of its version; 304 where that is known. `version` goes into a field of each. */
export function serveData(version: number) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const name = (request.url ?? '').split('/').at(-1) ?? '';
    const etag = `"${name}-${version}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else if (Object.hasOwn(DATA, name)) json(response, withVersion(name, version), { etag });
    else if (request.url?.includes('/eksport/')) response.writeHead(200, { 'content-type': 'text/csv' }).end(BRUK_CSV);
    else if (request.url?.includes('/takstbruk/')) json(response, BRUK);
    else response.writeHead(404).end();
  };
}

function withVersion(name: string, version: number): unknown {
  const data: unknown = Object.entries(DATA).find(([each]) => each === name)?.[1];
  return Array.isArray(data) ? data.map((row) => ({ ...row, version })) : { ...Object(data), version };
}

/** An answer of takstbruk, made up. */
export const BRUK = {
  antall: 3,
  takstbruk: [
    bruk(2018, '2ad', 120_000, 1_800_000.5),
    bruk(2019, '2ad', 90_000, 1_350_000),
    bruk(2019, '2ak', 400, '19200,00'),
  ],
};

function bruk(ar: number, takstkode: string, antall: number, refusjon: number | string) {
  return {
    ar,
    maned: null,
    takstkode,
    fagomraade: 'LE',
    praksis_type_kode: 'FALE',
    behandler_kommunenr: null,
    behandler_fylke: null,
    antall_regninger: antall,
    sum_antall_takst: antall,
    sum_refusjon: refusjon,
    sum_egenandel_betalt_av_pasient: 100,
    sum_egenandel_dekket_av_folketrygden: 0,
  };
}

/** The same as the API exports it. */
export const BRUK_CSV =
  'ar;takstkode;fagomraade;praksis_type_kode;antall_regninger;sum_antall_takst;sum_refusjon\r\n' +
  '2018;2ad;LE;FALE;120000;120000;1800000,50\r\n';
