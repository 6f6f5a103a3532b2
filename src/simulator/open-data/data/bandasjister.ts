import type { Entry, Row } from '../rows.ts';

/** Organisation numbers are of the 3-series, which no real organisation has. */
export const BANDASJISTER: readonly Entry<Row>[] = [
  bandasjist(1, 'Syntetisk bandasje og hjelpemiddel AS', '310992003', { underenhet_orgnr: '310992011' }),
  bandasjist(2, 'Syntetisk ortopediteknikk AS', '310992038', {
    underenhet_orgnr: '310992046',
    gyldig_til: '2026-12-31',
  }),
  // Registered with the number of its main unit: it has no other.
  bandasjist(3, 'Prøve bandasje (syntetisk)', '310992054', {}),
  bandasjist(4, 'Nedlagt bandasje AS (syntetisk)', '310992062', { status: 'slettet', gyldig_til: '2024-06-30' }),
];

function bandasjist(id: number, navn: string, orgnr: string, more: Row): Entry<Row> {
  return {
    row: {
      sar_id: 930_000 + id,
      sar_navn: navn,
      sar_orgnr: orgnr,
      hovedenhet_orgnr: orgnr,
      underenhet_orgnr: null,
      gyldig_fra: '2019-01-01',
      gyldig_til: null,
      status: null,
      tidspunkt_registrert: '2018-12-03T09:15:00',
      tidspunkt_oppdatert: '2025-11-17T13:40:00',
      ...more,
    },
  };
}
