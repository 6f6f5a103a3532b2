import type { RunningSimulator } from '../../src/simulator.ts';
import { nameOf } from './claims.ts';

const MELDINGER = '/kuhr/krav/v1/data/behandlerkravmelding';

/** A message that the server has taken. */
export interface Stored {
  readonly id: string;
  readonly guids: readonly string[];
  /** See `nameOf`. */
  readonly name: string;
}

interface Bill {
  readonly guid: string;
  readonly regningsnummer: string;
}

interface Entry {
  readonly behandlerkravmeldingId: string;
  readonly meldingsstatus: string;
  readonly innsending?: { readonly regninger: readonly Bill[] };
}

/**
 * All messages that a simulator has taken: overview and details, by fetch alone and none of the client's code.
 *
 * @param seen bills of messages by id, which never change; filled for the next time
 */
export async function storedAt(
  simulator: RunningSimulator,
  seen = new Map<string, readonly Bill[]>(),
): Promise<readonly Stored[]> {
  const { access_token } = await simulator.token();
  const entriesOf = async (path: string): Promise<readonly Entry[]> => {
    const answer = await fetch(simulator.url + path, { headers: { authorization: `Bearer ${access_token}` } });
    const { behandlerkravmeldinger } = (await answer.json()) as { behandlerkravmeldinger: readonly Entry[] };
    return behandlerkravmeldinger;
  };
  const billsOf = async (id: string) => {
    const [details] = await entriesOf(`${MELDINGER}/${id}`);
    return details?.innsending?.regninger ?? [];
  };
  const taken = (await entriesOf(MELDINGER)).filter(({ meldingsstatus }) => meldingsstatus !== 'feil_i_melding');
  // One that was treated again stands there for each treatment.
  const ids = [...new Set(taken.map(({ behandlerkravmeldingId: id }) => id))];
  return Promise.all(
    ids.map(async (id) => {
      const bills = seen.get(id) ?? (await billsOf(id));
      seen.set(id, bills);
      return { id, guids: bills.map(({ guid }) => guid), name: nameOf(bills) };
    }),
  );
}
