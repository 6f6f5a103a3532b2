import { catalogueFolderStatus, type FolderReport } from '../../src/catalogue.ts';
import type { Args } from '../args.ts';
import { cataloguePlace } from '../catalogue-folder.ts';
import { statusJson, statusText } from '../catalogue-status-text.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Say } from '../lang.ts';
import { warning } from '../open-data.ts';
import { settle } from '../setting.ts';

/** `bkm catalogue status`: what is in the folder. Exit 3 where that is no whole catalogue. */
export async function runCatalogueStatus(args: Args, io: Io): Promise<ExitCode> {
  const { say, lang, config } = await settle(args, io);
  const report = await catalogueFolderStatus(cataloguePlace(args, config, io).folder);
  await io.stdout.write(args.format === 'json' ? statusJson(report) : statusText(report, lang));
  const wrong = wrongWith(report, say);
  if (wrong !== null) await io.stderr.write(`bkm: ${wrong}\n`);
  else if (report.old) await io.stderr.write(oldCatalogue(report.ageDays ?? 0, say));
  return wrong === null ? EXIT.ok : EXIT.input;
}

/** What ends in exit 3, and what to do; null where the catalogue is whole. */
function wrongWith({ kind, folder, datasets }: FolderReport, say: Say): string | null {
  const again = say('Hent den med bkm catalogue sync.', 'Fetch it with bkm catalogue sync.');
  if (kind === 'empty') return `${say('ingen katalog i', 'no catalogue in')} ${folder}\n${again}`;
  const faulty = datasets.filter(({ fault }) => fault !== null).map(({ file }) => file);
  const files = kind === 'broken' ? ['catalogue.json'] : faulty;
  if (files.length === 0) return null;
  return `${say('katalogen er ikke hel', 'the catalogue is not whole')}: ${files.join(', ')}\n${again}`;
}

/** Told by every command that uses one. */
export function oldCatalogue(ageDays: number, say: Say): string {
  return warning(
    say(
      `katalogen er ${ageDays} dager gammel. Hent en ny med bkm catalogue sync.`,
      `the catalogue is ${ageDays} days old. Fetch a new one with bkm catalogue sync.`,
    ),
    say,
  );
}
