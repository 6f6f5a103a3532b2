import type { RowSlice, Samhandler } from '../frame.ts';
import { isObject, isTexts, type JsonObject } from '../json.ts';
import { readSamhandler } from '../tokens/read-client.ts';
import type { Behandling, Resultat, StoredMelding, StoredMerknad, StoredRegning } from './melding.ts';

/** A message that was refused, where those are kept. */
export interface Avvist {
  readonly id: string;
  readonly samhandler: Samhandler;
  /** Epoch ms. */
  readonly mottatt: number;
}

/** All messages that were taken, by their id, in the order that they were received. */
export const MELDINGER: RowSlice<StoredMelding> = { name: 'krav-meldinger', version: 1, read: readMelding };

/** The same of those that were refused. */
export const AVVISTE: RowSlice<Avvist> = { name: 'krav-avviste', version: 1, read: readAvvist };

function readAvvist(json: unknown): Avvist {
  const { id, samhandler, mottatt } = object(json);
  return { id: text(id), samhandler: readSamhandler(samhandler), mottatt: number(mottatt) };
}

function readMelding(json: unknown): StoredMelding {
  const { id, samhandler, praksisId, mottatt, innhold, regninger, behandlinger } = object(json);
  return {
    id: text(id),
    samhandler: readSamhandler(samhandler),
    praksisId: text(praksisId),
    mottatt: number(mottatt),
    innhold: text(innhold),
    regninger: list(regninger, readRegning),
    behandlinger: list(behandlinger, readBehandling),
  };
}

function readRegning(json: unknown): StoredRegning {
  const bill = object(json);
  const { slag, takster } = bill;
  if (slag !== 'original' && slag !== 'kreditering' && slag !== 'korrigering') throw new TypeError('slag');
  if (!isTexts(takster)) throw new TypeError('takster');
  return {
    guid: text(bill.guid),
    regningsnummer: orNull(bill.regningsnummer, text),
    slag,
    pasient: orNull(bill.pasient, text),
    tidspunkt: orNull(bill.tidspunkt, number),
    takster,
    belop: orNull(bill.belop, number),
    arsakFriEgenandel: orNull(bill.arsakFriEgenandel, text),
    betaltEgenandel: orNull(bill.betaltEgenandel, (json) => json === true),
    hpr: orNull(bill.hpr, text),
    profesjon: orNull(bill.profesjon, text),
    henvistAv: orNull(bill.henvistAv, text),
  };
}

function readBehandling(json: unknown): Behandling {
  const { innsendingId, fra, manuell, kontrollert, resultater } = object(json);
  return {
    innsendingId: text(innsendingId),
    fra: number(fra),
    manuell: manuell === true,
    kontrollert: orNull(kontrollert, number),
    resultater: list(resultater, readResultat),
  };
}

function readResultat(json: unknown): Resultat {
  const { godkjent, belop, merknader } = object(json);
  return { godkjent: godkjent === true, belop: number(belop), merknader: list(merknader, readMerknad) };
}

function readMerknad(json: unknown): StoredMerknad {
  const { nummer, tekst } = object(json);
  return { nummer: number(nummer), tekst: text(tekst) };
}

function object(json: unknown): JsonObject {
  if (isObject(json)) return json;
  throw new TypeError('not an object');
}

function list<T>(json: unknown, read: (json: unknown) => T): readonly T[] {
  if (Array.isArray(json)) return json.map(read);
  throw new TypeError('not a list');
}

function text(json: unknown): string {
  if (typeof json === 'string') return json;
  throw new TypeError('not text');
}

function number(json: unknown): number {
  if (typeof json === 'number') return json;
  throw new TypeError('not a number');
}

function orNull<T>(json: unknown, read: (json: unknown) => T): T | null {
  return json === null ? null : read(json);
}
