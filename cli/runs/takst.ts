import { openCatalogueFolder, osloDate } from '../../src/catalogue.ts';
import type { Args } from '../args.ts';
import { cataloguePlace } from '../catalogue-folder.ts';
import { isoDate } from '../dates.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { nearCodes } from '../near-codes.ts';
import { sourceLine } from '../open-data.ts';
import { settle } from '../setting.ts';
import { codesOf, lookUp } from '../takst-lookup.ts';
import { noTariffText } from '../takst-missing-text.ts';
import { tariffJson, tariffText } from '../takst-text.ts';
import { oldCatalogue } from './catalogue-status.ts';

/** `bkm takst KODE`: a tariff on a date, from the cache, offline. Exit 1 where there is none. */
export async function runTakst(args: Args, io: Io): Promise<ExitCode> {
  const { say, lang, config, quiet, now } = await settle(args, io);
  const date =
    args.date === undefined ? osloDate(now === 'gendate' ? Date.now() : Date.parse(now)) : isoDate('date', args.date);
  const [given = ''] = args.inputs;
  const kode = given.trim();
  const { catalogue, status } = await openCatalogueFolder(cataloguePlace(args, config, io).folder);
  const area = args.fagomraade?.trim().toUpperCase();
  const all = lookUp(catalogue, kode, date, area);
  const found = all.flatMap(({ lookup }) => lookup.found ?? []);
  const near = found.length > 0 ? [] : nearCodes(kode, codesOf(catalogue, area));
  if (args.format === 'json') {
    await io.stdout.write(tariffJson({ kode, date, version: catalogue.version, all, near }));
  } else if (found.length > 0) {
    const texts = found.map((tariff) => tariffText(tariff, lang)).join('\n');
    const fetched = `${say('Hentet', 'Fetched')} ${catalogue.version.fetched.slice(0, 10)}\n`;
    await io.stdout.write(`${texts}\n${sourceLine(catalogue.version.synthetic, say)}${fetched}`);
  }
  if (found.length === 0) await io.stderr.write(noTariffText(kode, date, all, near, catalogue.fagomrader, say));
  if (status.old && !quiet) await io.stderr.write(oldCatalogue(status.ageDays ?? 0, say));
  return found.length > 0 ? EXIT.ok : EXIT.findings;
}
