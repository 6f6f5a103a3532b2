import type { Meldingsstatus } from '../../../krav/wire.ts';
import { isDate } from '../../../values/date.ts';
import type { Answer, AuthorisedRequest, Route, Samhandler } from '../../frame.ts';
import { KRAV_SCOPES } from '../../tokens/scopes.ts';
import { isSeen, type Krav } from '../krav.ts';
import { keyOf } from '../melding.ts';
import { datoOf } from '../tid/oslo.ts';
import { avvistSvar, detaljSvar, mottattSvar, oversiktSvar, type Vedtakssum } from './melding.ts';
import { varied } from './varianter.ts';

const MELDINGER = '/kuhr/krav/v1/data/behandlerkravmelding';

/** Practices, and the status of messages: overview and details. A samhandler sees its own alone. */
export function dataRoutes(krav: Krav): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/kuhr/krav/v1/data/praksis',
      scopes: KRAV_SCOPES,
      about: 'registered practices',
      handle: ({ caller }) => ({ status: 200, json: { praksiser: krav.praksiser(caller.samhandler) } }),
    },
    {
      method: 'GET',
      path: MELDINGER,
      scopes: KRAV_SCOPES,
      about: 'messages, newest first; ?fomMottattdato= and tomMottattdato=, YYYY-MM-DD',
      handle: (request, { clock }) => oversikt(request, krav, clock.now()),
    },
    {
      method: 'GET',
      path: `${MELDINGER}/:id`,
      scopes: KRAV_SCOPES,
      about: 'one message with its bills',
      handle: ({ params, caller }, { clock }) =>
        detaljer(params('id').toLowerCase(), caller.samhandler, krav, clock.now()),
    },
  ];
}

function oversikt({ url, caller }: AuthorisedRequest, krav: Krav, now: number): Answer {
  const fom = dateIn(url, 'fomMottattdato');
  const tom = dateIn(url, 'tomMottattdato');
  if (fom === null || tom === null) {
    return badRequest('fomMottattdato and tomMottattdato are dates, yyyy-MM-dd, each at most once.');
  }
  const sumOf = sumIn(krav);
  const { oversikt: hidden, regninger: late } = krav.etterslep();
  const seen = krav.meldinger.of(caller.samhandler).filter(({ mottatt }) => isSeen(mottatt, now, hidden));
  const entries = [
    ...seen.flatMap((melding) =>
      melding.behandlinger.map((_, nth) => ({
        mottatt: melding.mottatt,
        svar: () =>
          isSeen(melding.mottatt, now, late) ? oversiktSvar(melding, nth, sumOf, now) : mottattSvar(melding),
      })),
    ),
    ...krav.meldinger
      .avvisteOf(caller.samhandler)
      .map((each) => ({ mottatt: each.mottatt, svar: () => avvistSvar(each) })),
  ];
  const wanted = entries
    .filter(({ mottatt }) => isBetween(mottatt, fom, tom))
    .reverse()
    .sort((a, b) => b.mottatt - a.mottatt);
  return list(
    wanted.map(({ svar }) => svar()),
    krav,
  );
}

function detaljer(id: string, samhandler: Samhandler, krav: Krav, now: number): Answer {
  const melding = krav.meldinger.find(id);
  if (melding !== null && keyOf(melding.samhandler) === keyOf(samhandler)) {
    const sumOf = sumIn(krav);
    if (!isSeen(melding.mottatt, now, krav.etterslep().regninger)) return list([mottattSvar(melding)], krav);
    return list(
      melding.behandlinger.map((_, nth) => detaljSvar(melding, nth, sumOf, now)),
      krav,
    );
  }
  const avvist = krav.meldinger.avvisteOf(samhandler).find((each) => each.id === id);
  if (avvist !== undefined) return list([avvistSvar(avvist)], krav);
  return { status: 404, json: { error: 'not_found', message: 'No such message of this samhandler.' } };
}

function sumIn({ meldinger }: Krav): Vedtakssum {
  return (vedtakId) => meldinger.vedtakssum(vedtakId);
}

function list(entries: readonly Meldingsstatus[], krav: Krav): Answer {
  const variants = krav.variants();
  return { status: 200, json: { behandlerkravmeldinger: entries.map((entry) => varied(entry, variants)) } };
}

/** A date of the query; undefined where it is not there, null where it is none or stands there twice. */
function dateIn(url: URL, name: string): string | undefined | null {
  const [value, ...more] = url.searchParams.getAll(name);
  if (value === undefined) return undefined;
  return more.length === 0 && isDate(value) ? value : null;
}

/** Whether a day of Oslo lies in a period, both days included. */
function isBetween(instant: number, fom: string | undefined, tom: string | undefined): boolean {
  if (fom === undefined && tom === undefined) return true;
  const dato = datoOf(instant);
  return (fom === undefined || dato >= fom) && (tom === undefined || dato <= tom);
}

/** Not documented; the body is the simulator's own. */
export function badRequest(message: string): Answer {
  return { status: 400, json: { error: 'bad_request', message } };
}
