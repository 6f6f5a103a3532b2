import type { IncomingMessage, ServerResponse } from 'node:http';
import { isBkmError } from '../../errors.ts';
import { bent } from '../faults/bend.ts';
import type { Fault } from '../faults/fault.ts';
import type { Faults } from '../faults/faults.ts';
import type { Answer, AuthorisedRequest, Log, Route, SimContext, SimRequest } from '../frame.ts';
import type { Sleep } from '../options.ts';
import type { Authorise } from './authorised.ts';
import { MAX_BODY, readBody } from './body.ts';
import { notFound, otherMethod, refusedHost, TOO_LARGE, UNREADABLE_TARGET } from './errors.ts';
import type { Journal } from './journal.ts';
import { isAdmin, isLocal } from './local.ts';
import type { Match, RouteTable } from './route-table.ts';
import { send } from './send.ts';
import { simRequest } from './sim-request.ts';

/** What a dispatcher works with. */
export interface Dispatch {
  /** `http://127.0.0.1:PORT`. */
  readonly base: string;
  readonly table: RouteTable;
  readonly sim: SimContext;
  readonly authorise: Authorise;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly sleep: Sleep;
  /** Resolved when the state file has all that is known now. */
  kept(): Promise<void>;
  readonly log: Log;
  /** Aborted when the simulator closes. */
  readonly closing: AbortSignal;
}

/** Answers one request, whatever happens; never throws. */
export async function dispatch(incoming: IncomingMessage, outgoing: ServerResponse, to: Dispatch): Promise<void> {
  // Of a client that left while it was answered; without a listener it would end the process.
  outgoing.on('error', () => {});
  try {
    await respond(incoming, outgoing, to);
  } catch (error) {
    // A client that left in the middle, or a fault of the machinery itself: this connection is over, the server is not.
    if (!incoming.destroyed && !outgoing.destroyed) to.log('error', `${incoming.method}: ${tellError(error)}`);
    outgoing.destroy();
  }
}

async function respond(incoming: IncomingMessage, outgoing: ServerResponse, to: Dispatch): Promise<void> {
  const url = targetOf(incoming, to.base);
  if (url === null) return await send(outgoing, UNREADABLE_TARGET, []);
  const method = incoming.method ?? '';
  const match = to.table.find(method, url.pathname);
  const body = await readBody(incoming, match.kind === 'route' ? (match.route.maxBody ?? MAX_BODY) : MAX_BODY);
  // By the route: a path may spell the same in several ways.
  const admin = isAdmin(match.kind === 'none' ? url.pathname : match.route.path);
  const faults = admin ? [] : to.faults.take(method, url.pathname);
  const answer = body === null ? TOO_LARGE : await answerOf({ incoming, url, match, body, faults, admin }, to);
  // What another request stored may be in this answer, DUPLIKAT_KRAV above all: after a kill it is to be true still.
  await to.kept();
  if (body === null) incoming.resume();
  await delay(outgoing, faults, to);
  const sent = answer === null || isCut(faults) ? null : faults.reduce(bent, answer);
  if (!admin) note(method, match, sent, faults, to);
  // A connection that is kept would keep the server.
  if (to.closing.aborted) outgoing.shouldKeepAlive = false;
  await send(outgoing, sent, faults);
}

interface Call {
  readonly incoming: IncomingMessage;
  readonly url: URL;
  readonly match: Match;
  readonly body: Uint8Array;
  readonly faults: readonly Fault[];
  readonly admin: boolean;
}

/** What the simulator would answer without the faults of the way back; null where a fault cut the connection before. */
async function answerOf(call: Call, to: Dispatch): Promise<Answer | null> {
  const { incoming, url, match, body, faults, admin } = call;
  if (faults.some(({ kind }) => kind === 'cut-before')) return null;
  // The status itself is put in with the other faults.
  if (faults.some((fault) => fault.kind === 'status' && fault.after !== true)) return { status: 500 };
  if (admin && !isLocal(incoming.headers, to.base)) return refusedHost(to.base);
  if (match.kind === 'none') return notFound(url.pathname, to.table.routes);
  if (match.kind === 'other-method') return otherMethod(match.allow);
  const request = simRequest(incoming, url, match.params, body);
  try {
    return await handle(match.route, request, to);
  } catch (error) {
    to.log('error', `${match.route.method} ${match.route.path} failed: ${tellError(error)}`);
    return { status: 500, json: { error: 'internal_error', message: 'The simulator failed; its log says where.' } };
  }
}

async function handle(route: Route, request: SimRequest, to: Dispatch): Promise<Answer> {
  if (route.public) return await route.handle(request, to.sim);
  const authorised = await to.authorise(request, route);
  if (authorised.caller === null) return authorised.refusal;
  const withCaller: AuthorisedRequest = { ...request, caller: authorised.caller };
  const answer = await route.handle(withCaller, to.sim);
  return { ...answer, headers: { ...authorised.headers, ...answer.headers } };
}

/** Null for a target that is no path: `*`, or another host's whole URL. */
function targetOf({ url: target }: IncomingMessage, base: string): URL | null {
  return target?.startsWith('/') === true && URL.canParse(base + target) ? new URL(base + target) : null;
}

async function delay(outgoing: ServerResponse, faults: readonly Fault[], { sleep, closing }: Dispatch): Promise<void> {
  const ms = faults.reduce((sum, fault) => sum + (fault.kind === 'latency' ? fault.ms : 0), 0);
  if (ms === 0) return;
  const left = new AbortController();
  outgoing.once('close', () => left.abort());
  await sleep(ms, AbortSignal.any([left.signal, closing]));
}

function isCut(faults: readonly Fault[]): boolean {
  return faults.some(({ kind }) => kind === 'cut-before' || kind === 'cut-after');
}

function note(method: string, match: Match, sent: Answer | null, faults: readonly Fault[], to: Dispatch): void {
  const path = match.kind === 'none' ? '(unknown)' : match.route.path;
  const status = sent?.status ?? null;
  to.journal.add({ method, path, status, at: to.sim.clock.now() });
  const why = faults.length === 0 ? '' : ` (fault: ${faults.map(({ kind }) => kind).join(', ')})`;
  to.log('info', `${method} ${path} ${status ?? 'cut'}${why}`);
}

/** Where it failed, and with which kind of error. Its message may hold what was sent, ours excepted. */
function tellError(error: unknown): string {
  if (isBkmError(error)) return error.message;
  if (!(error instanceof Error)) return 'not an Error';
  const [where = ''] = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return `${error.name}${where.replace('    at', ' at')}`;
}
