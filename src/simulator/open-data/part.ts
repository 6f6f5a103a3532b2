import type { Part, PublicRoute } from '../frame.ts';
import { answer, orRefusal } from './answer/answer.ts';
import { DATASETS } from './datasets.ts';
import type { OpenDataOptions } from './options.ts';
import { Parameters } from './query/parameters.ts';
import { takstbrukRoutes } from './takstbruk.ts';

const BASE = '/v1';

/** When the synthetic data was last changed: 2026-01-02. */
const CHANGED = Date.UTC(2026, 0, 2, 5);

/**
 * The open data of Helserefusjon, synthetic: every dataset, as JSON or XML, without a token. Parameters that the API does not have are
 * left alone, as there.
 *
 * @example startSimulator({ openData: { forms: 'varied' } })
 */
export function openDataPart({ forms = 'plain' }: OpenDataOptions = {}): Part {
  const datasets = DATASETS.map(
    ({ path, key, about, rows }): PublicRoute => ({
      method: 'GET',
      path: BASE + path,
      public: true,
      about,
      handle: (request) =>
        orRefusal(() => answer(request, { key, rows: rows(new Parameters(request.url)), changed: CHANGED }, forms)),
    }),
  );
  return () => [...datasets, ...takstbrukRoutes(BASE, forms)];
}
