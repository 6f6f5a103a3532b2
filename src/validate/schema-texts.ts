import type { Texts } from '../diagnostics/text.ts';

/** What the schema stage says. API codes: Krav API documentation, "Send inn behandlerkrav", Feilmeldingskoder. */
export const SCHEMA_TEXTS = {
  'schema/ukjent-felt': {
    severity: 'error',
    nb: 'Feltet {felt} finnes ikke i revisjon {revisjon}.',
    en: 'The field {felt} does not exist in revision {revisjon}.',
    params: { felt: 'name', revisjon: 'public' },
    apiKode: 'UKJENT_FELT',
  },
  'schema/ukjent-felt#omdopt': {
    severity: 'error',
    nb: 'Feltet {felt} finnes ikke i revisjon {revisjon}. Rett navn der: {navn}.',
    en: 'The field {felt} does not exist in revision {revisjon}. Its name there: {navn}.',
    params: { felt: 'name', revisjon: 'public', navn: 'public' },
    apiKode: 'UKJENT_FELT',
  },
  'schema/ukjent-felt#annen-revisjon': {
    severity: 'error',
    nb: 'Feltet {felt} finnes ikke i revisjon {revisjon}, bare i {annen}.',
    en: 'The field {felt} does not exist in revision {revisjon}, only in {annen}.',
    params: { felt: 'name', revisjon: 'public', annen: 'public' },
    apiKode: 'UKJENT_FELT',
  },
  'schema/ukjent-felt#ligner': {
    severity: 'error',
    nb: 'Feltet {felt} finnes ikke i revisjon {revisjon}. Det ligner på {navn}.',
    en: 'The field {felt} does not exist in revision {revisjon}. It looks like {navn}.',
    params: { felt: 'name', revisjon: 'public', navn: 'public' },
    apiKode: 'UKJENT_FELT',
  },
  'schema/mangler-praksisid': {
    severity: 'error',
    nb: 'Det påkrevde feltet praksisId mangler eller er tomt.',
    en: 'The required field praksisId is missing or empty.',
    params: {},
    apiKode: 'MANGLER_PRAKSISID',
  },
  'schema/mangler-behandlerkrav': {
    severity: 'error',
    nb: 'Det påkrevde feltet behandlerkrav mangler eller er tomt.',
    en: 'The required field behandlerkrav is missing or empty.',
    params: {},
    apiKode: 'MANGLER_BEHANDLERKRAV',
  },
  'schema/mangler-regninger': {
    severity: 'error',
    nb: 'Det påkrevde feltet regninger mangler eller er tomt.',
    en: 'The required field regninger is missing or empty.',
    params: {},
    apiKode: 'MANGLER_REGNINGER',
  },
  'schema/mangler-guid': {
    severity: 'error',
    nb: 'Det påkrevde feltet guid mangler eller er tomt.',
    en: 'The required field guid is missing or empty.',
    params: {},
    apiKode: 'MANGLER_GUID',
  },
  'schema/mangler-felt': {
    severity: 'error',
    nb: 'Det påkrevde feltet {felt} mangler.',
    en: 'The required field {felt} is missing.',
    params: { felt: 'public' },
  },
  'schema/type': {
    severity: 'error',
    nb: 'Feltet {felt} skal ha JSON-typen {ventet}, men har {funnet}: {verdi}.',
    en: 'The field {felt} must have the JSON type {ventet}, but has {funnet}: {verdi}.',
    params: { felt: 'public', ventet: 'public', funnet: 'public', verdi: 'person' },
  },
  'schema/type#melding': {
    severity: 'error',
    nb: 'Meldingen skal være et JSON-objekt, men har JSON-typen {funnet}.',
    en: 'The message must be a JSON object, but has the JSON type {funnet}.',
    params: { funnet: 'public' },
  },
  'schema/type#for-stort': {
    severity: 'error',
    nb: 'Tallet i feltet {felt} er for stort til å kunne leses.',
    en: 'The number in the field {felt} is too large to be read.',
    params: { felt: 'public' },
  },
  'schema/format': {
    severity: 'error',
    nb: 'Feltet {felt} skal ha formen {ventet} og en verdi som finnes, men er {verdi}.',
    en: 'The field {felt} must have the form {ventet} and a value that exists, but is {verdi}.',
    params: { felt: 'public', ventet: 'public', verdi: 'person' },
  },
  'schema/belop-for-stort': {
    severity: 'error',
    nb: 'Beløpet i feltet {felt} er for stort: det må være under 10 000 000 000 000 kr.',
    en: 'The amount in the field {felt} is too large: it must be below NOK 10 000 000 000 000.',
    params: { felt: 'public' },
  },
  'schema/belop-desimaler': {
    severity: 'error',
    nb: 'Beløpet i {felt} har mer enn to desimaler: {verdi}.',
    en: 'The amount in {felt} has more than two decimals: {verdi}.',
    params: { felt: 'public', verdi: 'person' },
  },
  // Documentation of 2026-04-23: `id` in the field reference, `Id` in the full example.
  'schema/eea-id': {
    severity: 'warning',
    nb: 'EØS-feltet Id er lest som id. Dokumentasjonen skriver begge deler; bare id skrives, for API-et avviser felt det ikke kjenner.',
    en: 'The EEA field Id was read as id. The documentation spells it both ways; write id, as the API refuses a field it does not know.',
    params: {},
  },
  'schema/eea-id#begge': {
    severity: 'warning',
    nb: 'EØS-feltene id og Id står begge i meldingen, men er samme felt; id leses.',
    en: 'The EEA fields id and Id are both in the message, but are one field; id is read.',
    params: {},
  },
} as const satisfies Texts;
