import { BkmError } from '../../errors.ts';
import { answering, bodyOf } from '../admin/body.ts';
import type { Answer, Clock, Route, SimRequest } from '../frame.ts';
import { isObject, unknownKeys } from '../json.ts';
import type { Krav } from './krav.ts';
import type { Behandling, StoredMelding, StoredMerknad } from './melding.ts';
import { behandletPaNytt, type Dom, manuellEnded, manuellStarted, type PaNytt } from './rebehandling.ts';

/** Begins and ends the manual control of one message, and treats it again: for tests and vendors, without a token. */
export function behandlingRoute(krav: Krav, clock: Clock): Route {
  return {
    method: 'POST',
    path: '/simulator/control/:id',
    public: true,
    about:
      '{"manuell": true|false}, {"rebehandling": [{"regningsnummer"|"guid", "status": "godkjent"|"avvist", "merknader"}]}',
    handle: answering((request) => treat(request, clock.now(), krav)),
  };
}

async function treat(request: SimRequest, now: number, { meldinger }: Krav): Promise<Answer> {
  const { manuell, rebehandling } = bodyOf(request, ['manuell', 'rebehandling']);
  const id = request.params('id').toLowerCase();
  const melding = meldinger.find(id);
  if (melding === null) return { status: 404, json: { error: 'not_found', message: 'No such message.' } };
  const innsendingId = meldinger.nextInnsendingId();
  const paNytt = { innsendingId, kjente: meldinger.kjente(melding.samhandler), now };
  const behandlinger = changed(melding, manuell, rebehandling, paNytt);
  await meldinger.treat(melding, behandlinger);
  return { status: 200, json: { behandlerkravmeldingId: id, behandlinger: behandlinger.length } };
}

function changed(
  melding: StoredMelding,
  manuell: unknown,
  rebehandling: unknown,
  paNytt: PaNytt,
): readonly Behandling[] {
  if (manuell === undefined && rebehandling !== undefined) {
    return behandletPaNytt(melding, readDommer(rebehandling), paNytt);
  }
  if (rebehandling === undefined && manuell === true) return manuellStarted(melding, paNytt.now);
  if (rebehandling === undefined && manuell === false) return manuellEnded(melding, paNytt.now);
  throw new BkmError('OPTIONS', 'Send {"manuell": true|false} or {"rebehandling": […]}.');
}

function readDommer(json: unknown): readonly Dom[] {
  if (Array.isArray(json)) return json.map(readDom);
  throw new BkmError('OPTIONS', '"rebehandling" is a list of bills and what becomes of them.');
}

function readDom(json: unknown): Dom {
  if (isObject(json) && unknownKeys(json, ['regningsnummer', 'guid', 'status', 'merknader']).length === 0) {
    const { regningsnummer, guid, status, merknader = [] } = json;
    const regning = typeof guid === 'string' ? guid.toLowerCase() : regningsnummer;
    if (typeof regning === 'string' && (status === 'godkjent' || status === 'avvist') && Array.isArray(merknader)) {
      return { regning, godkjent: status === 'godkjent', merknader: merknader.map(readMerknad) };
    }
  }
  throw new BkmError(
    'OPTIONS',
    'A bill is {"regningsnummer" or "guid", "status": "godkjent"|"avvist", "merknader": […]}.',
  );
}

function readMerknad(json: unknown): StoredMerknad {
  const { nummer, tekst = '' } = isObject(json) ? json : {};
  if (typeof nummer === 'number' && typeof tekst === 'string') return { nummer, tekst };
  throw new BkmError('OPTIONS', 'A merknad is {"nummer": 470, "tekst": "…"}.');
}
