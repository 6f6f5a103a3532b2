import type { StoredMerknad } from '../melding.ts';
import { merknadTid } from '../tid/oslo.ts';

const ENKEL_KONTAKT =
  'Takst 1bd/1be/1bk for enkel pasientkontakt, forespørsel, rådgivning ved papirbrev eller telefon står som ugyldig kombinasjon med alle takster.';

/** @param regning of the consultation: its regningsnummer */
export function naerKonsultasjon(regning: string): StoredMerknad {
  return {
    nummer: 470,
    tekst: `${ENKEL_KONTAKT} Her er takst 1bd/1bk skrevet på ny regning, og brukt 60 minutter før/etter konsultasjonstakst på regningsnummer ${regning}. Refusjonskrav for takst 1bd/1bk er avslått under forutsetning av at taksten er brukt i forbindelse med konsultasjon.`,
  };
}

export const SAMMEN_MED_ANDRE: StoredMerknad = {
  nummer: 470,
  tekst: `${ENKEL_KONTAKT} Her er takst 1bd/1be/1bk brukt sammen med andre takster på regningen.`,
};

/** Both epoch ms. */
export function fremITid(tidspunkt: number, mottatt: number): StoredMerknad {
  return {
    nummer: 766,
    tekst: `Enkeltregning er datert frem i tid, oppgitt konsultasjonstid er ${merknadTid(tidspunkt)}, innsending er mottatt ${merknadTid(mottatt)}`,
  };
}

export const UTEN_FRIKORT: StoredMerknad = {
  nummer: 710,
  tekst:
    'Samhandler har registrert at pasienten har frikort. Frikortvedtak er ikke registrert i frikortregisteret. Fra 1. april 2011 vil slike regninger bli automatisk avvist.',
};

export const DOBBELTREGNING: StoredMerknad = {
  nummer: 99,
  tekst: 'Dobbeltregning: samme pasient, tidspunkt, takster og regningsnummer som en regning som er behandlet før.',
};

export const ALLEREDE_SENDT: StoredMerknad = { nummer: 531, tekst: 'Dobbeltregning: Regningen er allerede innsendt' };

export const EGENANDEL_SENT: StoredMerknad = {
  nummer: 458,
  tekst: 'Egenandeler under frikort for helsetjenester skal rapporteres til Helfo minst hver 14. dag.',
};
