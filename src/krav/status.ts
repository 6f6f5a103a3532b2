import { readGuid } from '../values/guid.ts';
import { numberToOre, type Ore, readBelop } from '../values/ore.ts';
import { meldinger as isMeldingerSvar } from './generated/meldinger-validator.ts';
import type { Innsending, Meldingsstatus, Merknad, Regningsstatus, Vedtak } from './wire.ts';

/**
 * What the Krav API tells of one treatment of a message, in one form whatever the answer's. Status values are the API's words in lower
 * case, and may be new ones.
 */
export interface Melding {
  /** Lower case. */
  readonly behandlerkravmeldingId: string;
  /** mottatt, klar_til_behandling, sendt_til_behandling, ferdig_behandlet, feil_i_melding, …; empty where it is not told. */
  readonly meldingsstatus: string;
  /** ikke_sendt_til_kontroll, kontrolleres, kontrolleres_manuelt, ferdig_kontrollert, … */
  readonly kontrollstatus: string | null;
  /** ikke_sendt_til_utbetaling, sendt_til_utbetaling, utbetalt, ingen_utbetaling, … */
  readonly utbetalingsstatus: string | null;
  readonly innsendingId: string | null;
  /** True for the further entry of a message that was treated again. */
  readonly rebehandling: boolean;
  readonly vedtakId: string | null;
  readonly praksisId: string | null;
  /** ISO, with offset where the answer has one; as it came where it is no time. */
  readonly mottattidspunkt: string | null;
  readonly sumKravbelop: Ore | null;
  readonly sumUtbetaltbelop: Ore | null;
  readonly antallRegninger: number | null;
  /** Null in the overview. */
  readonly regninger: readonly Regning[] | null;
  /** Of the submission. */
  readonly merknader: readonly KontrollMerknad[];
  readonly vedtak: VedtakInfo | null;
  /** As it came, with fields that are not known here. */
  readonly svar: Meldingsstatus;
}

/** What became of one bill. */
export interface Regning {
  /** behandles, godkjent, avvist, …; empty where it is not told. */
  readonly status: string;
  /** Lower case. */
  readonly guid: string | null;
  readonly regningsnummer: string | null;
  readonly merknader: readonly KontrollMerknad[];
}

export interface KontrollMerknad {
  /** Empty where it is not told. */
  readonly nummer: string;
  /** The control's own words: they may hold what the claim holds. */
  readonly tekst: string;
}

/** The decision and its payment, which may be for several messages. */
export interface VedtakInfo {
  readonly belop: Ore | null;
  readonly utbetaltdato: string | null;
  readonly kontonr: string | null;
  readonly kid: string | null;
  readonly merknader: readonly KontrollMerknad[];
}

/**
 * Reads an answer of the status call, overview or details: the list, or the bare object of before 2026-02-11.
 *
 * @returns null where it is neither
 */
export function readMeldinger(answer: unknown): readonly Melding[] | null {
  if (!isMeldingerSvar(answer)) return null;
  const list = isList(answer) ? answer.behandlerkravmeldinger : [answer];
  return list.map(readMelding);
}

function isList(answer: object): answer is { readonly behandlerkravmeldinger: readonly Meldingsstatus[] } {
  return 'behandlerkravmeldinger' in answer && Array.isArray(answer.behandlerkravmeldinger);
}

function readMelding(svar: Meldingsstatus): Melding {
  const innsending: Innsending = svar.innsending ?? {};
  return {
    behandlerkravmeldingId: idOf(svar.behandlerkravmeldingId),
    meldingsstatus: word(svar.meldingsstatus),
    kontrollstatus: wordOrNull(svar.kontrollstatus),
    utbetalingsstatus: wordOrNull(svar.utbetalingsstatus),
    innsendingId: text(svar.innsendingId),
    rebehandling: flag(svar.rebehandling),
    vedtakId: text(svar.vedtakId),
    praksisId: text(svar.praksisId),
    mottattidspunkt: time(svar.mottattidspunkt),
    sumKravbelop: ore(svar.sumKravbelop ?? innsending.sumKravbelop),
    sumUtbetaltbelop: ore(svar.sumUtbetaltbelop ?? innsending.sumUtbetaltbelop),
    antallRegninger: count(svar.antallRegninger ?? innsending.antallRegninger),
    regninger: innsending.regninger?.map(readRegning) ?? null,
    merknader: merknader(innsending.merknader),
    vedtak: svar.vedtak == null ? null : readVedtak(svar.vedtak),
    svar,
  };
}

function readRegning({ status, guid, regningsnummer, merknader: list }: Regningsstatus): Regning {
  return {
    status: word(status),
    guid: text(guid)?.trim().toLowerCase() ?? null,
    regningsnummer: text(regningsnummer),
    merknader: merknader(list),
  };
}

function readVedtak({ utbetaling, merknader: list }: Vedtak): VedtakInfo {
  return {
    belop: ore(utbetaling?.belop),
    utbetaltdato: time(utbetaling?.utbetaltdato),
    kontonr: text(utbetaling?.kontonr),
    kid: text(utbetaling?.kid),
    merknader: merknader(list),
  };
}

function merknader(list: readonly Merknad[] | null | undefined): readonly KontrollMerknad[] {
  return (list ?? []).map(({ nummer, tekst }) => ({ nummer: text(nummer)?.trim() ?? '', tekst: tekst ?? '' }));
}

/** The ledger knows it in lower case. */
function idOf(id: string): string {
  const guid = readGuid(id);
  return guid.ok ? guid.value : id;
}

function word(status: string | null | undefined): string {
  return status?.trim().toLowerCase() ?? '';
}

function wordOrNull(status: string | null | undefined): string | null {
  return word(status) || null;
}

function flag(value: boolean | string | number | null | undefined): boolean {
  return /^(?:true|ja|1)$/i.test(String(value).trim());
}

function text(value: string | number | null | undefined): string | null {
  return value == null || value === '' ? null : String(value);
}

function count(value: string | number | null | undefined): number | null {
  const number = value == null || value === '' ? Number.NaN : Number(value);
  return Number.isSafeInteger(number) ? number : null;
}

function ore(value: string | number | null | undefined): Ore | null {
  if (typeof value === 'number') return numberToOre(value);
  const read = value == null ? null : readBelop(value);
  return read?.ok ? read.value : null;
}

const TIME = /^(\d{4}-\d\d-\d\d)[T ]?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** The documentation's own examples have times without the T, and offsets may lack their colon. */
function time(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  if (trimmed === '') return null;
  const [, date, clock, zone = ''] = TIME.exec(trimmed) ?? [];
  if (date === undefined || clock === undefined) return trimmed;
  return `${date}T${clock}${zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`)}`;
}
