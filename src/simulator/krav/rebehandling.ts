import { BkmError } from '../../errors.ts';
import type { Kjente } from './kontroll/kjente.ts';
import { belopOf } from './kontroll/kontroll.ts';
import type { Behandling, Resultat, StoredMelding, StoredMerknad, StoredRegning } from './melding.ts';
import { isKontrollert } from './svar/regning.ts';
import { kontrolltid } from './tid/forlop.ts';

/** What becomes of a bill when its message is treated again. */
export interface Dom {
  /** Its guid or its regningsnummer. */
  readonly regning: string;
  readonly godkjent: boolean;
  readonly merknader: readonly StoredMerknad[];
}

/** What a new treatment needs beside the message. */
export interface PaNytt {
  readonly innsendingId: string;
  /** Bills of the samhandler, with the originals of credits. */
  readonly kjente: Kjente;
  /** Epoch ms. */
  readonly now: number;
}

type Behandlinger = readonly Behandling[];

/**
 * The treatments of a message with one more, whose control takes its usual time. Bills that are not named keep what they have.
 *
 * @throws {BkmError} OPTIONS for a message whose control is not done, or a bill that it has not
 */
export function behandletPaNytt(
  { id, regninger, behandlinger }: StoredMelding,
  dommer: readonly Dom[],
  { innsendingId, kjente, now }: PaNytt,
): Behandlinger {
  const last = lastOf(behandlinger);
  if (!isKontrollert(last, now))
    throw wrong('The control of the message is not done: there is nothing to treat again.');
  if (!dommer.every((dom) => regninger.some((regning) => isOf(dom, regning)))) {
    throw wrong('The message has no such bill.');
  }
  const resultater = regninger.map((regning, index): Resultat => {
    const dom = dommer.findLast((each) => isOf(each, regning));
    const before = last.resultater[index] ?? { godkjent: false, belop: 0, merknader: [] };
    if (dom === undefined) return before;
    const { godkjent, merknader } = dom;
    return { godkjent, belop: godkjent ? belopOf(regning, [kjente]) : 0, merknader };
  });
  return [...behandlinger, { innsendingId, fra: now, manuell: false, kontrollert: now + kontrolltid(id), resultater }];
}

/** @throws {BkmError} OPTIONS where the control is done */
export function manuellStarted({ behandlinger }: StoredMelding, now: number): Behandlinger {
  const last = lastOf(behandlinger);
  if (isKontrollert(last, now)) throw wrong('The control of the message is done.');
  return [...behandlinger.slice(0, -1), { ...last, manuell: true, kontrollert: null }];
}

/** Ends what people do, now or when the machine is done. @throws {BkmError} OPTIONS where they do nothing */
export function manuellEnded({ id, behandlinger }: StoredMelding, now: number): Behandlinger {
  const last = lastOf(behandlinger);
  if (last.kontrollert !== null) throw wrong('The message is not controlled by people.');
  return [...behandlinger.slice(0, -1), { ...last, kontrollert: Math.max(now, last.fra + kontrolltid(id)) }];
}

function lastOf(behandlinger: Behandlinger): Behandling {
  const last = behandlinger.at(-1);
  if (last === undefined) throw new BkmError('INTERNAL', 'A message without a treatment.');
  return last;
}

function isOf({ regning }: Dom, { guid, regningsnummer }: StoredRegning): boolean {
  return regning === guid || regning === regningsnummer;
}

function wrong(message: string): BkmError {
  return new BkmError('OPTIONS', message);
}
