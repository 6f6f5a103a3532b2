import type { Answer, PublicRoute, SimRequest } from '../frame.ts';
import { answer, csvAnswer, type Found, orRefusal } from './answer/answer.ts';
import { bruk } from './bruk/bruk.ts';
import { COLUMNS, type Niva, type Periode, sums } from './bruk/sums.ts';
import { readMonths, readYears } from './query/months.ts';
import { Parameters } from './query/parameters.ts';
import { Refused } from './query/refused.ts';

const NIVAER = ['kommune', 'fylke', 'landet'] as const satisfies readonly Niva[];
const PERIODER = ['maned', 'ar'] as const satisfies readonly Periode[];

/** Parameter that names places. */
const STEDER = { kommune: 'kommuner', fylke: 'fylker', landet: null } as const;

const EXCEL = new Refused('The simulator makes no Excel files. The same as CSV: /takstbruk/eksport/agtakst/…', 501);

/** Aggregated use of tariffs, below `base`: six combinations of place and period, each as JSON or XML, and as CSV. */
export function takstbrukRoutes(base: string, forms: 'plain' | 'varied'): readonly PublicRoute[] {
  return NIVAER.flatMap((niva) =>
    PERIODER.flatMap((periode): readonly PublicRoute[] => {
      const place = `agtakst/${niva}/${periode}`;
      const find = (request: SimRequest, now: number) => found(new Parameters(request.url), niva, periode, now);
      const times = periode === 'maned' ? 'fommaned, tommaned' : 'fomar, tomar';
      const more = [STEDER[niva] ?? [], 'takstkoder', 'praksistyper'].flat().join(', ');
      return [
        route(`${base}/takstbruk/${place}`, `synthetic statistics: fagomraade, ${times}; ${more}`, (request, now) =>
          answer(request, find(request, now), forms),
        ),
        route(`${base}/takstbruk/eksport/${place}`, 'the same as CSV', (request, now) =>
          csvAnswer(request, COLUMNS, marked(find(request, now))),
        ),
        route(`${base}/takstbruk/eksport/msexcel/${place}`, 'always 501: no Excel here', () => {
          throw EXCEL;
        }),
      ];
    }),
  );
}

function route(path: string, about: string, handle: (request: SimRequest, now: number) => Answer): PublicRoute {
  return {
    method: 'GET',
    path,
    public: true,
    about,
    handle: (request, { clock }) => orRefusal(() => handle(request, clock.now())),
  };
}

/** The statistics end with the month before the simulator's. */
function found(parameters: Parameters, niva: Niva, periode: Periode, now: number): Found {
  const fagomraader = parameters.list('fagomraade');
  if (fagomraader === null) throw new Refused('fagomraade is obligatory: codes such as LE, with commas between.');
  const asked = periode === 'maned' ? readMonths(parameters) : readYears(parameters);
  const steder = STEDER[niva] === null ? null : parameters.list(STEDER[niva]);
  const today = new Date(now);
  const thisMonth = today.getUTCFullYear() * 12 + today.getUTCMonth();
  const months = { ...asked, last: Math.min(asked.last, thisMonth - 1) };
  const all = bruk({
    fagomraader,
    takstkoder: parameters.list('takstkoder'),
    praksistyper: parameters.list('praksistyper'),
    months,
  });
  const rows = sums(all, niva, periode).filter(
    (row) => steder?.has(String(niva === 'kommune' ? row.behandler_kommunenr : row.behandler_fylke)) !== false,
  );
  return { key: 'takstbruk', rows, changed: Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1) };
}

function marked(found: Found): Found {
  return { ...found, rows: found.rows.map((row) => ({ ...row, syntetisk: 'ja' })) };
}
