import { type SyncedDataset, type SyncStep, syncCatalogue } from '../../src/catalogue.ts';
import type { Args } from '../args.ts';
import { cataloguePlace } from '../catalogue-folder.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Say } from '../lang.ts';
import { openDataClient, sourceLine, warning } from '../open-data.ts';
import { settle } from '../setting.ts';
import { tableOf } from '../table.ts';

/** `bkm catalogue sync`: open data into the folder; what became of each dataset on stdout. */
export async function runCatalogueSync(args: Args, io: Io): Promise<ExitCode> {
  const { say, lang, quiet, config } = await settle(args, io);
  const { folder } = cataloguePlace(args, config, io);
  const client = openDataClient(args, io, say);
  const shows = io.stderr.isTTY && !quiet;
  const onStep = (step: SyncStep) => {
    if (shows && step.kind === 'fetching') progress(io, say(`henter ${step.dataset} …`, `fetching ${step.dataset} …`));
  };
  const synced = await syncCatalogue({ client, folder, signal: io.signal, onStep }).finally(() => {
    if (shows) progress(io, '');
  });
  await io.stdout.write(args.format === 'json' ? jsonOf(folder, client.baseUrl, synced) : textOf(folder, synced, say));
  let exit: ExitCode = EXIT.ok;
  for (const each of synced) {
    if (each.outcome !== 'failed') continue;
    const message = lang === 'nb' ? (each.error.nb?.message ?? each.error.message) : each.error.message;
    const kept =
      each.kept === null
        ? say('Katalogen har ikke noe av dette.', 'The catalogue has nothing of it.')
        : say('Det som var hentet før av dette, er beholdt.', 'What was fetched of it before is kept.');
    await io.stderr.write(warning(`${message} ${kept}`, say));
    exit = EXIT.refused;
  }
  return exit;
}

/** On the same line, in place of what stood there. */
function progress(io: Io, words: string): void {
  void io.stderr.write(`\r${words}\u001b[K`).catch(() => {});
}

function textOf(folder: string, synced: readonly SyncedDataset[], say: Say): string {
  const words = {
    new: say('ny', 'new'),
    unchanged: say('uendret', 'unchanged'),
    failed: say('ikke hentet', 'not fetched'),
  };
  const rows = synced.map((each) => [
    each.dataset,
    each.outcome === 'failed' ? '' : String(each.entry.rows),
    words[each.outcome],
  ]);
  const head = [say('datasett', 'dataset'), say('rader', 'rows'), ''];
  return [
    `${say('Åpne data i', 'Open data in')} ${folder}\n\n`,
    tableOf([head, ...rows], [0, 2]),
    `\n${sourceLine(synced.some(isSynthetic), say)}`,
  ].join('');
}

function isSynthetic(each: SyncedDataset): boolean {
  return each.outcome !== 'failed' && each.entry.syntetisk;
}

function jsonOf(folder: string, source: string, synced: readonly SyncedDataset[]): string {
  const datasets = synced.map((each) => ({
    dataset: each.dataset,
    outcome: each.outcome,
    rows: each.outcome === 'failed' ? null : each.entry.rows,
    sha256: each.outcome === 'failed' ? null : each.entry.sha256,
    fetched: each.outcome === 'failed' ? null : each.entry.fetched,
    error: each.outcome === 'failed' ? each.error.message : null,
    kept: each.outcome === 'failed' ? each.kept !== null : null,
  }));
  return `${JSON.stringify({ folder, source, synthetic: synced.some(isSynthetic), datasets }, null, 2)}\n`;
}
