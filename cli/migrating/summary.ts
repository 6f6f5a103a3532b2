import { formatKroner, numberToOre } from '../../src/index.ts';
import { MIGRATION_WORDS, type Migrated, OUTCOMES } from '../../src/migrate.ts';
import type { Setting } from '../setting.ts';
import { tableOf } from '../table.ts';

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
      Object.entries(skipped).map(([kind, count]) => [String(count), words.kind(kind)]),
    ),
    section(
      words.years,
      years.map(({ year, bills, kroner }) => [
        year ?? words.yearUnknown,
        amount(kroner, lang),
        `${bills} ${words.bills}`,
      ]),
      [0],
    ),
    section(words.estimate, [
      [`${estimate.refusedMessages}/${estimate.messages}`, words.refusedMessages],
      [`${estimate.refusedBills}/${estimate.bills}`, words.refusedBills],
    ]),
    section(
      say('De tregeste filene', 'The slowest files'),
      slowest.slice(0, 3).map(({ file, ms }) => [`${(ms / 1000).toFixed(1)} s`, file]),
    ),
  ];
  const counts = say(
    `${summary.files} filer (${converted} i denne kjøringen), ${summary.messages} meldinger, ${summary.bills} regninger; ${summary.errors} feil, ${summary.warnings} advarsler, ${summary.infos} info.`,
    `${summary.files} files (${converted} by this run), ${summary.messages} messages, ${summary.bills} bills; ${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} infos.`,
  );
  const aside =
    moved === 0
      ? ''
      : say(
          `${moved} meldinger fra en tidligere kjøring er flyttet til ${output}/stale.\n`,
          `${moved} messages of an earlier run are moved to ${output}/stale.\n`,
        );
  const json =
    skippedJson.length === 0
      ? ''
      : say(
          `JSON-filer som ikke er lest: ${skippedJson.length}. De kan være meldinger som er konvertert før; report.json nevner dem ved navn.\n`,
          `JSON files that are not read: ${skippedJson.length}. They may be messages that were converted before; report.json names them.\n`,
        );
  const where = say(
    `Meldinger: ${output}/messages, rapporter: ${output}/reports, samlet: ${output}/report.html.\nMappen inneholder pasientopplysninger. .bkm-migrate har dem bare som tider, takster og hasher, og trengs til neste kjøring: slett den når migreringen er ferdig.`,
    `Messages: ${output}/messages, reports: ${output}/reports, the whole: ${output}/report.html.\nThe folder holds patient data. .bkm-migrate has it as times, tariffs and hashes alone, for a later run to go on by: delete it when the migration is over.`,
  );
  return `${parts.join('')}${counts}\n${json}${aside}${where}\n`;
}

/** @param left columns of words */
function section(heading: string, rows: readonly (readonly string[])[], left: readonly number[] = [1]): string {
  return rows.length === 0 ? '' : `${heading}\n${tableOf(rows, left)}\n`;
}

function amount(kroner: number, lang: 'nb' | 'en'): string {
  const ore = numberToOre(kroner);
  return ore === null ? String(kroner) : formatKroner(ore, lang);
}
