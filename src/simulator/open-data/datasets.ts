import { APATKOMBINASJONER } from './data/apat.ts';
import { BANDASJISTER } from './data/bandasjister.ts';
import { FAGOMRAADER } from './data/fagomraader.ts';
import { NLKKODER } from './data/nlk.ts';
import { REFUSJONSKATEGORISATSER } from './data/satser.ts';
import { TAKSTER } from './data/takster.ts';
import { like } from './query/like.ts';
import type { Parameters } from './query/parameters.ts';
import type { Entry, Row, Samhandlertype } from './rows.ts';

/** A dataset that is served whole, or what its parameters ask for. */
export interface DatasetEndpoint {
  /** Below the base. */
  readonly path: string;
  readonly key: string;
  readonly about: string;
  /** @throws {Refused} for a parameter that is wrong */
  rows(parameters: Parameters): readonly Row[];
}

/** Source of paths and parameters: Helserefusjon, åpne data; of the keys, the reference of its readers. */
export const DATASETS: readonly DatasetEndpoint[] = [
  {
    path: '/takstkoder',
    key: 'takstkoder',
    about: 'synthetic tariffs: fagomraade, gyldigdato, takstkode, beskrivelse, offisielle_ugyldige_takstkombinasjoner',
    rows: takster,
  },
  {
    path: '/nlkkoder',
    key: 'nlkkoder',
    about: 'synthetic laboratory codes: gyldigdato, nlkkode, samhandlertype',
    rows(parameters) {
      const kode = parameters.text('nlkkode');
      const type = parameters.samhandlertype();
      const wanted = NLKKODER.filter(({ row }) => kode === null || like(kode, row.nlkKode));
      return ofType(validOn(wanted, parameters.date('gyldigdato')), type);
    },
  },
  {
    path: '/refusjonskategorisatser',
    key: 'refusjonskategorisatser',
    about: 'synthetic rates: gyldigdato, samhandlertype',
    rows: (parameters) =>
      ofType(validOn(REFUSJONSKATEGORISATSER, parameters.date('gyldigdato')), parameters.samhandlertype()),
  },
  {
    path: '/apatkombinasjoner',
    key: 'apatKombinasjoner',
    about: 'synthetic combinations of pathology: gyldigdato, samhandlertype',
    rows: (parameters) =>
      ofType(validOn(APATKOMBINASJONER, parameters.date('gyldigdato')), parameters.samhandlertype()),
  },
  {
    path: '/fagomraader',
    key: 'fagomraader',
    about: 'areas with their praksistyper',
    rows: () => FAGOMRAADER.map(({ row }) => row),
  },
  {
    path: '/bandasjister',
    key: 'bandasjister',
    about: 'synthetic bandasjister',
    rows: () => BANDASJISTER.map(({ row }) => row),
  },
];

/** Codes are case-sensitive. In descriptions case does not count: what the API does is not described. */
function takster(parameters: Parameters): readonly Row[] {
  const fagomraade = parameters.text('fagomraade');
  const kode = parameters.text('takstkode');
  const beskrivelse = parameters.text('beskrivelse')?.toLowerCase();
  const offisielle = parameters.flag('offisielle_ugyldige_takstkombinasjoner');
  return validOn(TAKSTER, parameters.date('gyldigdato'))
    .filter(({ row }) => fagomraade === null || row.fagomraade === fagomraade)
    .filter(({ row }) => kode === null || like(kode, row.takstkode))
    .filter(({ row }) => beskrivelse === undefined || like(beskrivelse, row.beskrivelse.toLowerCase()))
    .map(({ row, offisiell = row.ugyldig_kombinasjon }) => ({
      ...row,
      ...(offisielle ? { ugyldig_kombinasjon: offisiell } : {}),
    }));
}

interface Dated {
  readonly fradato: string;
  readonly tildato: string | null;
}

function validOn<T extends Dated>(entries: readonly Entry<T>[], date: string | null): readonly Entry<T>[] {
  if (date === null) return entries;
  return entries.filter(({ row }) => row.fradato <= date && (row.tildato === null || date <= row.tildato));
}

function ofType<T extends object>(entries: readonly Entry<T>[], type: Samhandlertype | null): readonly T[] {
  return entries.filter(({ typer }) => type === null || typer?.includes(type) !== false).map(({ row }) => row);
}
