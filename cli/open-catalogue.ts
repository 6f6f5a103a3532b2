import { readdir } from 'node:fs/promises';
import type { Catalogue } from '../src/catalogue.ts';
import { isOff, type RunCatalogue } from '../src/index.ts';
import type { Args } from './args.ts';
import { cataloguePlace } from './catalogue-folder.ts';
import type { UsedCatalogue } from './collected.ts';
import type { Io } from './io.ts';
import { Problem } from './problem.ts';
import type { Setting } from './setting.ts';
import { severitiesOf } from './severities.ts';

/** What tells that the catalogue has nothing of an area. */
const WITNESS = 'takst/ikke-kontrollert';

/** The open data that a run holds claims against, and what reports say of it. */
export interface OpenedCatalogue extends UsedCatalogue {
  readonly catalogue: Catalogue | null;
}

/**
 * Opens the catalogue, offline: where the user says (`--catalogue`, `BKM_CATALOGUE`, the configuration), else in the machine's cache,
 * where there may be none. Without one the rules say what they did not check. The catalogue is loaded only where there is one: its
 * code and its data are most of what a start costs. An old one is told of.
 *
 * @throws {BkmError} where there is one that can't be used, and where `--catalogue` names a folder without one, unless
 * `--require-catalogue` has that told as the verdict
 * @throws {Problem} where a catalogue is required, and the rule that tells what it lacks is off
 */
export async function openCatalogue(args: Args, setting: Setting, io: Io): Promise<OpenedCatalogue> {
  const { values } = setting.config;
  const required = args.requireCatalogue ?? values.requireCatalogue ?? false;
  if (required && isOff(WITNESS, severitiesOf(args, values))) throw withoutWitness();
  const { folder } = cataloguePlace(args, setting.config, io);
  const wanted = args.catalogue !== undefined && !required;
  if (!wanted && !(await holdsFiles(folder))) {
    if (required) await io.stderr.write(noCatalogue(folder, setting));
    return { catalogue: null, used: null, required };
  }
  const [{ openCatalogueFolder }, { oldCatalogue }] = await Promise.all([
    import('../src/catalogue.ts'),
    import('./runs/catalogue-status.ts'),
  ]);
  const { catalogue, status } = await openCatalogueFolder(folder);
  if (status.old && !setting.quiet) await io.stderr.write(oldCatalogue(status.ageDays ?? 0, setting.say));
  const { fetched, sha256, synthetic } = catalogue.version;
  const used: RunCatalogue = {
    fetched,
    sha256,
    synthetic,
    ...(status.ageDays === null ? {} : { ageDays: status.ageDays }),
  };
  return { catalogue, used, required };
}

/** What a folder with a catalogue holds: its manifest, or datasets that somebody put there. */
const PART = /^(?:catalogue|takstkoder|nlkkoder|refusjonskategorisatser|apatkombinasjoner)\.(?:json|xml)$/i;

/** Whether there is anything of a catalogue. What it is worth, the catalogue says. */
async function holdsFiles(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  });
  return names.some((name) => PART.test(name));
}

/** The run would be taken for complete, or fail without a word of why. */
function withoutWitness(): Problem {
  return new Problem(
    [
      `--require-catalogue krever regelen ${WITNESS}, som er slått av (--rule eller rules i konfigurasjonen)`,
      `--require-catalogue needs the rule ${WITNESS}, which is turned off (--rule, or rules of the configuration)`,
    ],
    [
      `Ta bort en av dem, eller legg til --rule ${WITNESS}=info.`,
      `Take one of them away, or add --rule ${WITNESS}=info.`,
    ],
  );
}

function noCatalogue(folder: string, { say }: Setting): string {
  return `bkm: ${say(
    `ingen takstkatalog i ${folder}, og --require-catalogue krever en. Hent den med bkm catalogue sync.`,
    `no tariff catalogue in ${folder}, and --require-catalogue asks for one. Fetch it with bkm catalogue sync.`,
  )}\n`;
}
