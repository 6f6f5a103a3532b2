import { CompactEncrypt, importJWK, type JWK } from 'jose';
import type { RunningSimulator, SimulatorOptions, TokenOptions } from '../../../src/simulator.ts';
import { call, type Got, NOW, running } from '../running.ts';

/** The practices of the demo organisation. */
export const FALE = '1004326178';
export const LEVA = '1004326468';

/** Synthetic patients (month + 80), of the walk-through. */
export const PASIENT = '47908702367';
export const ANNEN_PASIENT = '47908500667';

const API = '/kuhr/krav/v1';

/** A test's own client of the Krav API: fetch and jose alone. */
export interface Sender {
  readonly simulator: RunningSimulator;
  get(path: string): Promise<Got>;
  post(path: string, json: unknown): Promise<Got>;
  /** Encrypts and submits; text and bytes are sent as they are. */
  send(message: unknown): Promise<Got>;
  /** The same, for a message that is taken: its id. */
  stored(message: unknown): Promise<string>;
  /** The entries of the details. */
  details(id: string): Promise<readonly Entry[]>;
  overview(query?: string): Promise<readonly Entry[]>;
}

export interface Entry {
  readonly behandlerkravmeldingId: string;
  readonly meldingsstatus: string;
  readonly kontrollstatus: string;
  readonly utbetalingsstatus: string;
  readonly innsendingId: string;
  readonly rebehandling?: boolean;
  readonly vedtakId: string | null;
  readonly praksisId: string;
  readonly mottattidspunkt: string;
  readonly sumKravbelop: number;
  readonly sumUtbetaltbelop: number | null;
  readonly antallRegninger: number;
  readonly innsending?: {
    readonly regninger: readonly {
      readonly status: string;
      readonly guid: string;
      readonly regningsnummer: string;
      readonly merknader: readonly { readonly nummer: number; readonly tekst: string }[];
    }[];
    readonly merknader: readonly { readonly nummer: number; readonly tekst: string }[];
  };
  readonly vedtak?: { readonly utbetaling: { readonly belop: number | null; readonly utbetaltdato: string | null } };
}

/** A client of a simulator whose clock stands at half past three. */
export async function sender(options: SimulatorOptions = {}, token: TokenOptions = {}): Promise<Sender> {
  return await senderOf(await running({ clock: NOW, ...options }), token);
}

export async function senderOf(simulator: RunningSimulator, token: TokenOptions = {}): Promise<Sender> {
  const { access_token } = await simulator.token({ expiresIn: 100_000_000, ...token });
  const headers = { authorization: `Bearer ${access_token}` };
  const get = (path: string) => call(simulator.url + path, { headers });
  const post = (path: string, json: unknown) =>
    call(simulator.url + path, { method: 'POST', headers, body: JSON.stringify(json) });
  let key: Promise<JWK> | null = null;
  const send = async (message: unknown) => {
    key ??= get(`${API}/jwk`).then(({ json }) => json as JWK);
    const jwk = await key;
    const text = typeof message === 'string' ? message : JSON.stringify(message);
    const body = await new CompactEncrypt(message instanceof Uint8Array ? message : new TextEncoder().encode(text))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: String(jwk.kid), typ: 'JWT', cty: 'JWT' })
      .encrypt(await importJWK(jwk, 'RSA-OAEP-256'));
    return await submit(simulator, headers, body);
  };
  return {
    simulator,
    get,
    post,
    send,
    stored: async (message) => {
      const { status, json } = await send(message);
      if (status !== 200) throw new Error(`refused: ${JSON.stringify(json)}`);
      return (json as { behandlerkravmeldingId: string }).behandlerkravmeldingId;
    },
    details: async (id) => entries(await get(`${API}/data/behandlerkravmelding/${id}`)),
    overview: async (query = '') => entries(await get(`${API}/data/behandlerkravmelding${query}`)),
  };
}

export function submit({ url }: RunningSimulator, headers: Record<string, string>, body: string): Promise<Got> {
  return call(`${url}${API}/process/sendinnbehandlerkravmelding`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/jose' },
    body,
  });
}

function entries({ json }: Got): readonly Entry[] {
  return (json as { behandlerkravmeldinger: readonly Entry[] }).behandlerkravmeldinger;
}

/** A guid that is the same for the same number. */
export function guid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** A bill for a consultation of yesterday; `n` gives guid, number and an hour of its own. */
export function regning(n: number, more: object = {}): object {
  return {
    guid: guid(n),
    regningsnummer: String(n),
    tidspunkt: `2026-01-05T${String(8 + (n % 8)).padStart(2, '0')}:00:00+01:00`,
    pasient: { identifikasjon: { id: PASIENT, type: 'FNR' } },
    takster: [{ kode: '2ad', belop: 15, antall: 1 }],
    belop: 15,
    ...more,
  };
}

/** A message of bills, with their count and sum. */
export function melding(regninger: readonly object[], praksisId: string = FALE): object {
  const belop = regninger.reduce((sum, each) => sum + ('belop' in each ? Number(each.belop) : 0), 0);
  return { praksisId, behandlerkrav: { regninger, antallRegninger: regninger.length, belop } };
}
