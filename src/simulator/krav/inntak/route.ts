import { isJsonObject } from '../../../diagnostics/pointer.ts';
import type { InnsendingSvar } from '../../../krav/wire.ts';
import { parseJson } from '../../../validate/json-source.ts';
import type { Answer, AuthorisedRequest, Route, Samhandler, SimContext } from '../../frame.ts';
import { KRAV_SCOPES } from '../../tokens/scopes.ts';
import { kontroller } from '../kontroll/kontroll.ts';
import { isSeen, type Krav } from '../krav.ts';
import type { StoredMelding, StoredRegning } from '../melding.ts';
import type { Manuell } from '../options.ts';
import { kontrolltid } from '../tid/forlop.ts';
import { DUPLIKAT, type Feil, IKKE_JSON } from './feil.ts';
import { innholdOf } from './innhold.ts';
import { praksisfeil } from './praksis.ts';
import { regningOf } from './regning.ts';
import { skjemafeil } from './skjema.ts';

/** Takes a message, or refuses it. */
export function sendInnRoute(krav: Krav): Route {
  return {
    method: 'POST',
    path: '/kuhr/krav/v1/process/sendinnbehandlerkravmelding',
    scopes: KRAV_SCOPES,
    about: 'a claim (JWE)',
    handle: (request, sim) => sendInn(request, sim, krav),
  };
}

async function sendInn(request: AuthorisedRequest, sim: SimContext, krav: Krav): Promise<Answer> {
  const { samhandler } = request.caller;
  if (!/^application\/jose\b/i.test(request.headers['content-type'] ?? '')) {
    sim.log('warn', 'a submission: its Content-Type is not application/jose');
  }
  const opened = await sim.decrypt(request.text() ?? '');
  // From here to the storing nothing waits, so that of two identical messages at once one is the duplicate.
  const id = sim.random.uuid();
  const mottatt = sim.clock.now();
  if (opened.plaintext === null) {
    sim.log('warn', `a submission can not be read: ${opened.why}`);
    return await refuse({ id, samhandler, mottatt }, [IKKE_JSON], sim, krav);
  }
  const parsed = parseJson(opened.plaintext);
  if ('finding' in parsed) return await refuse({ id, samhandler, mottatt }, [IKKE_JSON], sim, krav);
  const message = parsed.value;
  const innhold = innholdOf(message);
  const feil = feilIn(message, innhold, { id, samhandler, mottatt }, krav);
  if (feil.length > 0) return await refuse({ id, samhandler, mottatt }, feil, sim, krav);
  const { praksisId, regninger } = partsOf(message);
  const received = { id, samhandler, praksisId, mottatt, innhold, regninger };
  await krav.meldinger.add({ ...received, behandlinger: [behandling(received, krav)] });
  sim.log('info', `a message was stored, bills: ${regninger.length}`);
  return { status: 200, json: { behandlerkravmeldingId: id, status: 'mottatt' } satisfies InnsendingSvar };
}

function feilIn(message: unknown, innhold: string, { samhandler, mottatt }: Received, krav: Krav): readonly Feil[] {
  const { praksisId, regninger } = partsOf(message);
  const first = krav.meldinger.firstOf(samhandler, innhold);
  return [
    ...skjemafeil(message, krav.revisions),
    ...praksisfeil(praksisId, regninger, krav.praksiser(samhandler)),
    ...(first !== null && isSeen(first, mottatt, krav.etterslep().duplikat) ? [DUPLIKAT] : []),
  ];
}

interface Received {
  readonly id: string;
  readonly samhandler: Samhandler;
  readonly mottatt: number;
}

async function refuse(received: Received, feil: readonly Feil[], sim: SimContext, krav: Krav): Promise<Answer> {
  sim.log('info', `a message was refused: ${[...new Set(feil.map(({ kode }) => kode))].join(', ')}`);
  if (krav.keepRefused) await krav.meldinger.addAvvist(received);
  const svar: InnsendingSvar = {
    behandlerkravmeldingId: received.id,
    status: 'feil_i_melding',
    feilmeldinger: [...feil],
  };
  return { status: 400, json: svar };
}

function partsOf(message: unknown): { readonly praksisId: string; readonly regninger: readonly StoredRegning[] } {
  const { praksisId, behandlerkrav } = isJsonObject(message) ? message : {};
  const regninger = isJsonObject(behandlerkrav) ? behandlerkrav.regninger : null;
  return {
    praksisId: typeof praksisId === 'string' ? praksisId : '',
    regninger: Array.isArray(regninger) ? regninger.map(regningOf) : [],
  };
}

/** The control is decided at once, by what is known then; it is told of when its time has come. */
function behandling(
  { id, samhandler, praksisId, mottatt, regninger }: Omit<StoredMelding, 'behandlinger'>,
  { meldinger, manuell, harFrikort }: Krav,
): StoredMelding['behandlinger'][number] {
  const tidligere = meldinger.kjente(samhandler);
  const byHand = isManuell(manuell(), praksisId, regninger);
  return {
    innsendingId: meldinger.nextInnsendingId(),
    fra: mottatt,
    manuell: byHand,
    kontrollert: byHand ? null : mottatt + kontrolltid(id),
    resultater: kontroller(regninger, { mottatt, praksisId, tidligere, harFrikort }),
  };
}

function isManuell(manuell: Manuell, praksisId: string, regninger: readonly StoredRegning[]): boolean {
  if (manuell.praksisId?.includes(praksisId) === true) return true;
  return regninger.some(
    ({ regningsnummer }) => regningsnummer !== null && manuell.regningsnummer?.includes(regningsnummer) === true,
  );
}
