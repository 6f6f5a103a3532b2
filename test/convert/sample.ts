import { type ConvertedMessage, type ConvertResult, convert } from '../../src/convert/convert.ts';
import type { ConvertOptions } from '../../src/convert/options.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';

/** Messages for tests: each part can be replaced, and each element stands on a line of its own. */

export const PRAKSIS_ID = '1000000101';
export const GUID = '5fadc60c-e7db-4355-a224-5ff06d99aa31';

export interface BillParts {
  readonly guid?: string | null;
  readonly nr?: string | null;
  readonly datoTid?: string | null;
  /** Elements between Guid and RegningNr. */
  readonly top?: string;
  readonly patient?: string;
  readonly behandling?: string;
}

/** An Enkeltregning of 15 kroner. */
export function regning(parts: BillParts = {}): string {
  const {
    guid = `{${GUID.toUpperCase()}}`,
    nr = '10101',
    datoTid = '2026-09-15T09:15:00',
    top = '',
    patient = '',
  } = parts;
  return lines(
    '<Enkeltregning>',
    guid === null ? '' : `<Guid>${guid}</Guid>`,
    top,
    nr === null ? '' : `<RegningNr>${nr}</RegningNr>`,
    datoTid === null ? '' : `<DatoTid>${datoTid}</DatoTid>`,
    patient === '' ? '' : lines('<Patient>', patient, '</Patient>'),
    parts.behandling ?? behandling(takst()),
    '</Enkeltregning>',
  );
}

export function behandling(...inside: readonly string[]): string {
  return lines('<Behandling>', ...inside, sumKrav('15.00'), '</Behandling>');
}

export function sumKrav(refusjon: string): string {
  return lines('<SumKrav>', `<Refusjon V="${refusjon}" U="NOK"/>`, '</SumKrav>');
}

export function takst(kode = '2ad', verdi = '15.00', antall: string | null = '1'): string {
  const count = antall === null ? '' : `<Antall>${antall}</Antall>`;
  return lines('<Takst>', `<Verdi V="${verdi}" U="NOK"/>`, `<Kode>${kode}</Kode>`, count, '</Takst>');
}

export interface MessageParts {
  readonly type?: string;
  readonly sender?: string;
  readonly genDate?: string;
  /** Of BehandlerKrav. */
  readonly attributes?: string;
  /** Elements before the bills, and after them. */
  readonly before?: string;
  readonly after?: string;
}

/** A whole file with one message; Krav is what bills of 15 kroner add up to. */
export function melding(bills: readonly string[] = [regning()], parts: MessageParts = {}): string {
  return fil([krav(bills, parts)], parts);
}

/** A whole file with one Document for each BehandlerKrav. */
export function fil(messages: readonly string[], parts: MessageParts = {}): string {
  const { type = 'LOM', sender = '', genDate = '2026-09-18T15:00:00' } = parts;
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24">',
    '<MsgInfo>',
    `<Type V="${type}"/>`,
    `<GenDate>${genDate}</GenDate>`,
    `<Sender>${sender}</Sender>`,
    '</MsgInfo>',
    ...messages.map((message) => lines('<Document><RefDoc><Content>', message, '</Content></RefDoc></Document>')),
    '</MsgHead>',
  );
}

export function krav(bills: readonly string[] = [regning()], parts: MessageParts = {}): string {
  const { attributes = '', before = '', after = kravElement(bills.length, `${15 * bills.length}.00`) } = parts;
  return lines(
    `<BehandlerKrav xmlns="http://www.kith.no/xmlstds/bkm/2006-12-20"${attributes === '' ? '' : ` ${attributes}`}>`,
    before,
    ...bills,
    after,
    '</BehandlerKrav>',
  );
}

export function kravElement(antall: number | string, sum: string): string {
  return lines(
    '<Krav>',
    `<AntallRegninger>${antall}</AntallRegninger>`,
    `<SumKravSamlet V="${sum}" U="NOK"/>`,
    '</Krav>',
  );
}

/** An Ident of MsgHead. */
export function ident(type: string, id: string): string {
  return `<Ident><Id>${id}</Id><TypeId V="${type}"/></Ident>`;
}

function lines(...all: readonly string[]): string {
  return all.filter((line) => line !== '').join('\n');
}

/** What a test asks of a conversion. */
export interface Converted {
  readonly result: ConvertResult;
  /** The first message; null when it is withheld. */
  readonly message: ConvertedMessage['message'];
  /** The bills of the first message. */
  readonly regninger: readonly Record<string, unknown>[];
  /** Its first bill. */
  readonly regning: Record<string, unknown>;
  readonly findings: readonly Finding[];
  /** `error convert/gjentatt`, in the order of the file. */
  readonly said: readonly string[];
}

export async function converted(xml: string | Uint8Array, options: ConvertOptions = {}): Promise<Converted> {
  const result = await convert(xml, { praksisId: PRAKSIS_ID, ...options });
  const message = result.messages[0]?.message ?? null;
  const regninger = plain(message?.behandlerkrav.regninger ?? []);
  const said = result.findings.map(({ severity, id }) => `${severity} ${id}`);
  return { result, message, regninger, regning: regninger[0] ?? {}, findings: result.findings, said };
}

/** As it is written and read again, so that a test compares what is sent. */
function plain(value: unknown): Record<string, unknown>[] {
  return JSON.parse(JSON.stringify(value));
}

/** What became of the values at a path below BehandlerKrav, by outcome. */
export function outcomes({ account }: ConvertResult, path: string): Record<string, number> {
  const of = account.fields.filter(({ xpath }) => xpath.endsWith(`/BehandlerKrav/${path}`));
  return Object.fromEntries(of.map(({ outcome, count }) => [outcome, count]));
}
