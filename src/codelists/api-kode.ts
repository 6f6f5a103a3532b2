import type { ApiKode } from '../diagnostics/finding.ts';

/** What the Krav API means by a code of `feil_i_melding`, and what to do. Source: Krav API documentation, send inn behandlerkrav. */
export const API_KODER: Readonly<Record<ApiKode, { readonly nb: string; readonly en: string }>> = {
  DUPLIKAT_KRAV: {
    nb: 'Meldingen er lik en som allerede er mottatt. Den første gjelder: finn den i oversikten, send ikke på nytt.',
    en: 'The message equals one that was received before. The first one holds: find it in the overview, do not send again.',
  },
  MANGLER_BEHANDLERKRAV: {
    nb: 'Feltet behandlerkrav mangler i meldingen.',
    en: 'The field behandlerkrav is missing from the message.',
  },
  MANGLER_GUID: {
    nb: 'En regning mangler guid. Gi hver regning sin egen.',
    en: 'A bill has no guid. Give each bill one of its own.',
  },
  MANGLER_PRAKSISID: {
    nb: 'Feltet praksisId mangler. Hent praksisene og velg den som kravet gjelder.',
    en: 'The field praksisId is missing. Fetch the practices and choose the one that the claim is for.',
  },
  MANGLER_REGNINGER: {
    nb: 'Feltet regninger mangler i behandlerkrav.',
    en: 'The field regninger is missing from behandlerkrav.',
  },
  UKJENT_FELT: {
    nb: 'Meldingen har et felt som API-et ikke kjenner; navn og store/små bokstaver må stemme med revisjonen.',
    en: 'The message has a field that the API does not know; names and their case must be those of the revision.',
  },
  UKJENT_FORMAT: {
    nb: 'Innholdet er ikke JSON.',
    en: 'The content is not JSON.',
  },
  UKJENT_PRAKSISID: {
    nb: 'praksisId finnes ikke for den som er logget inn. Se de registrerte praksisene.',
    en: 'The praksisId does not exist for the one who is logged in. See the registered practices.',
  },
};
