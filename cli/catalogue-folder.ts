import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { defaultCatalogueFolder } from '../src/catalogue.ts';
import type { Args } from './args.ts';
import type { LoadedConfig } from './config.ts';
import type { Io } from './io.ts';

/** Where the catalogue is. */
export interface CataloguePlace {
  readonly folder: string;
  /** Somebody said so: `--catalogue`, `BKM_CATALOGUE` or the configuration. Else it is the machine's cache, where it may be missing. */
  readonly given: boolean;
}

/** The command line goes before the environment, that before the configuration, that before the machine's cache. */
export function cataloguePlace(args: Args, config: LoadedConfig, io: Pick<Io, 'cwd' | 'env'>): CataloguePlace {
  const given = args.catalogue ?? (io.env.BKM_CATALOGUE?.trim() || undefined);
  if (given !== undefined) return { folder: path.resolve(io.cwd, given), given: true };
  const { catalogue } = config.values;
  if (catalogue !== undefined) return { folder: path.resolve(config.folder, catalogue), given: true };
  const home = io.env.HOME || homedir();
  return { folder: defaultCatalogueFolder({ env: io.env, platform: process.platform, home }), given: false };
}

/** What a folder with a catalogue holds: its manifest and datasets as they were fetched, or datasets that somebody put there. */
const PART =
  /^(?:catalogue|(?:takstkoder|nlkkoder|refusjonskategorisatser|apatkombinasjoner|fagomraader|bandasjister)(?:-[0-9a-f]{16})?)\.(?:json|xml)$/i;

/** The files of a catalogue in a folder, by their names; none where there is no such folder. */
export async function catalogueFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => PART.test(name)).map((name) => path.join(folder, name));
}
