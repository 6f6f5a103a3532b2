import { readFile } from 'node:fs/promises';
import { simulatorToken } from '../../src/auth/simulator-token.ts';
import { convert, readPraksiser } from '../../src/index.ts';
import { KravClient, type KravClientOptions } from '../../src/krav/client.ts';
import type { Melding } from '../../src/krav/status.ts';
import type { RunningSimulator } from '../../src/simulator.ts';

/** Half past three and 29 seconds, as in the seeds' walk-through. */
export const RECEIVED = '2026-01-06T15:30:29+01:00';

/** A client of claims without waits; `waits` are those that it would have made, in ms. */
export function clientAt({ url }: RunningSimulator, options: Partial<KravClientOptions> = {}) {
  const waits: number[] = [];
  const sleep = async (ms: number) => void waits.push(ms);
  const client = new KravClient({ baseUrl: url, token: simulatorToken(url), sleep, random: () => 0, ...options });
  return { client, waits };
}

/** The same, for Pasientreiser. */
export function reiserAt(simulator: RunningSimulator, options: Partial<KravClientOptions> = {}) {
  const token = simulatorToken(simulator.url, { scopes: ['nav:kuhr/oppslagpasientreiser'] });
  return clientAt(simulator, { token, ...options });
}

/** A message of our own working day (corpus/arbeidsflyt), its practice found among those that the API answers. */
export async function messageOf(name: 'krav' | 'rettet', client: KravClient): Promise<object> {
  const bytes = await readFile(new URL(`../../corpus/arbeidsflyt/${name}.xml`, import.meta.url));
  const { messages } = await convert(bytes, { praksiser: readPraksiser(await client.praksiser()) });
  const message = messages[0]?.message;
  if (message == null) throw new Error(`${name}.xml was withheld`);
  return message;
}

/** The id of a message that is taken. */
export async function sent(message: unknown, client: KravClient): Promise<string> {
  const answer = await client.sendInn(message);
  if (answer.utfall !== 'mottatt') throw new Error(answer.feilmeldinger.map(({ kode }) => kode).join());
  return answer.behandlerkravmeldingId;
}

/** What the control said of each bill: its number, status and merknader. */
export function outcomes([melding]: readonly Melding[]): readonly string[] | undefined {
  return melding?.regninger?.map(({ regningsnummer, status, merknader }) =>
    [regningsnummer, status, ...merknader.map(({ nummer }) => nummer)].join(' '),
  );
}
