import { formatKroner, numberToOre } from '../../src/index.ts';
import { MIGRATION_WORDS, type Migrated, OUTCOMES } from '../../src/migrate.ts';
import { counted } from '../counted.ts';
import type { Said } from '../lang.ts';
import { nameOnOneLine } from '../one-line.ts';
import type { Setting } from '../setting.ts';
import { tableOf } from '../table.ts';
import { decimal } from './decimal.ts';

const BILLS = [
  ['regning', 'bill'],
  ['regninger', 'bills'],
] as const satisfies readonly Said[];

/** What a migration came to, for people: the document on stdout. */
export function summaryText({ report, converted, moved, slowest }: Migrated, output: string, setting: Setting): string {
  const { lang, say } = setting;
  const words = MIGRATION_WORDS[lang];
  const { summary, outcomes, skipped, skippedJson, years, estimate } = report;
  const parts = [
    section(
      words.outcomes,
      OUTCOMES.map((outcome) => [String(outcomes[outcome]), words.outcome[outcome]]),
    ),
    section(
      words.skipped,
      Object.entries(skipped).map(([kind, count]) => [String(count), nameOnOneLine(words.kind(kind))]),
    ),
    section(
      words.years,
      years.map(({ year, bills, kroner }) => [
        year ?? words.yearUnknown,
        amount(kroner, lang),
        counted(bills, ...BILLS, say),
      ]),
      [0],
    ),
    section(words.estimate, [
      [`${estimate.refusedMessages}/${estimate.messages}`, words.refusedMessages],
      [`${estimate.refusedBills}/${estimate.bills}`, words.refusedBills],
    ]),
    section(
      say('De tregeste filene (flere i timings.json)', 'The slowest files (more in timings.json)'),
      slowest.slice(0, 3).map(({ file, ms }) => [`${decimal(ms / 1000, say)} s`, nameOnOneLine(file)]),
    ),
  ];
  const { files, messages, bills, errors, warnings, infos } = summary;
  const read = [
    counted(files, ['fil', 'file'], ['filer', 'files'], say) +
      say(` (${converted} i denne kjøringen)`, ` (${converted} by this run)`),
    counted(messages, ['melding', 'message'], ['meldinger', 'messages'], say),
    counted(bills, ...BILLS, say),
  ];
  const found = [
    counted(errors, ['feil', 'error'], ['feil', 'errors'], say),
    counted(warnings, ['advarsel', 'warning'], ['advarsler', 'warnings'], say),
    counted(infos, ['info', 'info'], ['info', 'infos'], say),
  ];
  const none =
    files > 0
      ? ''
      : say(
          'Ingen filer å lese: mappen har ingen .xml, .xml.gz eller .zip som --include og --exclude slipper gjennom.\n',
          'No file to read: the folder has no .xml, .xml.gz or .zip that --include and --exclude let through.\n',
        );
  const aside =
    moved === 0
      ? ''
      : `${counted(
          moved,
          ['melding fra en tidligere kjøring er flyttet', 'message of an earlier run is moved'],
          ['meldinger fra en tidligere kjøring er flyttet', 'messages of an earlier run are moved'],
          say,
        )} ${say('til', 'to')} ${output}/stale.\n`;
  const json =
    skippedJson.length === 0
      ? ''
      : say(
          `JSON-filer som ikke er lest: ${skippedJson.length}. De kan være meldinger som er konvertert før; report.json nevner dem ved navn.\n`,
          `JSON files that are not read: ${skippedJson.length}. They may be messages that were converted before; report.json names them.\n`,
        );
  const where = say(
    `Meldinger: ${output}/messages, rapporter: ${output}/reports, samlet: ${output}/report.html.\nMappen inneholder pasientopplysninger. .bkm-migrate har av dem bare tider, takster og hasher, og filnavnene, og trengs til neste kjøring: slett den når migreringen er ferdig.`,
    `Messages: ${output}/messages, reports: ${output}/reports, the whole: ${output}/report.html.\nThe folder holds patient data. .bkm-migrate has of it times, tariffs and hashes alone, and the names of the files, for a later run to go on by: delete it when the migration is over.`,
  );
  return `${parts.join('')}${read.join(', ')}; ${found.join(', ')}.\n${none}${json}${aside}${where}\n`;
}

/** @param left columns of words */
function section(heading: string, rows: readonly (readonly string[])[], left: readonly number[] = [1]): string {
  return rows.length === 0 ? '' : `${heading}\n${tableOf(rows, left)}\n`;
}

function amount(kroner: number, lang: 'nb' | 'en'): string {
  const ore = numberToOre(kroner);
  return ore === null ? String(kroner) : formatKroner(ore, lang);
}
