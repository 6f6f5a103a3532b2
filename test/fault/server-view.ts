import type { RunningSimulator } from '../../src/simulator.ts';

const MELDINGER = '/kuhr/krav/v1/data/behandlerkravmelding';

/** A message that the server has taken. */
export interface Stored {
  readonly id: string;
  readonly guids: readonly string[];
}

interface Entry {
  readonly behandlerkravmeldingId: string;
  readonly meldingsstatus: string;
  readonly innsending?: { readonly regninger: readonly { readonly guid: string }[] };
}

/**
 * All messages that a simulator has taken: overview and details, by fetch alone and none of the client's code.
 *
 * @param seen bills of messages by id, which never change; filled for the next time
 */
export async function storedAt(
  simulator: RunningSimulator,
  seen = new Map<string, readonly string[]>(),
): Promise<readonly Stored[]> {
  const { access_token } = await simulator.token();
  const entriesOf = async (path: string): Promise<readonly Entry[]> => {
    const answer = await fetch(simulator.url + path, { headers: { authorization: `Bearer ${access_token}` } });
    const { behandlerkravmeldinger } = (await answer.json()) as { behandlerkravmeldinger: readonly Entry[] };
    return behandlerkravmeldinger;
  };
  const guidsOf = async (id: string) => {
    const [details] = await entriesOf(`${MELDINGER}/${id}`);
    return (details?.innsending?.regninger ?? []).map(({ guid }) => guid);
  };
  const taken = (await entriesOf(MELDINGER)).filter(({ meldingsstatus }) => meldingsstatus !== 'feil_i_melding');
  return Promise.all(
    taken.map(async ({ behandlerkravmeldingId: id }) => {
      const guids = seen.get(id) ?? (await guidsOf(id));
      seen.set(id, guids);
      return { id, guids };
    }),
  );
}
