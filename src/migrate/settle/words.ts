import type { Lang } from '../../diagnostics/render.ts';
import type { Outcome } from './model.ts';

/** The words of a migration's report. */
export interface MigrationWords {
  readonly title: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly outcomes: string;
  readonly outcomeNote: string;
  readonly becameOf: string;
  readonly skipped: string;
  readonly skippedNote: string;
  readonly skippedJson: string;
  readonly skippedJsonNote: string;
  readonly kind: (kind: string) => string;
  readonly kindHeading: string;
  readonly years: string;
  readonly yearsNote: string;
  readonly year: string;
  readonly yearUnknown: string;
  readonly bills: string;
  readonly kroner: string;
  readonly estimate: string;
  readonly estimateNote: string;
  readonly written: string;
  readonly refusedMessages: string;
  readonly refusedBills: string;
  readonly what: string;
  readonly count: string;
  readonly files: string;
  readonly file: string;
  readonly rules: string;
  readonly rule: string;
  readonly examples: string;
  readonly toLookAt: string;
  readonly noneToLookAt: string;
  readonly more: (count: string) => string;
  readonly report: string;
  readonly timings: string;
}

const NB: MigrationWords = {
  title: 'BKM-migrering',
  outcome: {
    clean: 'konvertert uten feil eller advarsler',
    findings: 'konvertert, med feil eller advarsler',
    withheld: 'noe er holdt tilbake',
    unreadable: 'kan ikke leses til slutten, eller uten krav',
    failed: 'utelatt av kjøringen',
  },
  outcomes: 'Filer etter utfall',
  outcomeNote: 'Alle filer som skulle leses, er med nøyaktig én gang.',
  becameOf: 'utfall',
  skipped: 'Filer som ikke er meldinger',
  skippedNote: 'De er ikke lest. --include leser filer med andre navn.',
  skippedJson: 'JSON-filer som ikke er lest',
  skippedJsonNote:
    'De kan være meldinger som er konvertert før. migrate leser bare XML, og tar dem ikke med, så ingenting blir med to ganger: kontroller dem med bkm validate, og send ikke både dem og det XML-en er blitt til.',
  kind: (kind) =>
    ({
      '': 'uten etternavn',
      excluded: 'tatt ut av --include eller --exclude',
      link: 'lenke til mappe',
      empty: 'arkiv uten filer',
      special: 'verken fil eller mappe (rør, enhet)',
    })[kind] ?? kind,
  kindHeading: 'slag',
  years: 'Kroner etter behandlingsår',
  yearsNote: 'Regninger i meldinger som er skrevet.',
  year: 'år',
  yearUnknown: 'ukjent',
  bills: 'regninger',
  kroner: 'kroner',
  estimate: 'Hva API-et og kontrollen trolig avviser',
  estimateNote:
    'Anslått av funnene: bare det som kan ses av meldingen selv. API-et og kontrollen ser mer (egenandelstak, fastlege, det som er krevd før), og kan avvise annet.',
  written: 'skrevet',
  refusedMessages: 'meldinger som API-et trolig avviser',
  refusedBills: 'regninger i andre meldinger som kontrollen trolig avviser',
  what: 'hva',
  count: 'antall',
  files: 'filer',
  file: 'fil',
  rules: 'Funn etter regel',
  rule: 'regel',
  examples: 'de første',
  toLookAt: 'Filer å se på',
  noneToLookAt: 'Ingen: alt er lest og skrevet, uten feil.',
  more: (count) => `… og ${count} til. Alle er med i report.json.`,
  report: 'rapport',
  timings: 'De tregeste filene står i timings.json: tider er ikke en del av resultatet.',
};

const EN: MigrationWords = {
  title: 'BKM migration',
  outcome: {
    clean: 'converted, without errors or warnings',
    findings: 'converted, with errors or warnings',
    withheld: 'something is withheld',
    unreadable: 'not readable to the end, or without a claim',
    failed: 'left out by the run',
  },
  outcomes: 'Files by outcome',
  outcomeNote: 'Every file that was to be read is counted exactly once.',
  becameOf: 'outcome',
  skipped: 'Files that are no messages',
  skippedNote: 'They are not read. --include reads files by other names.',
  skippedJson: 'JSON files that are not read',
  skippedJsonNote:
    'They may be messages that were converted before. migrate reads XML alone, and leaves them out, so that nothing is there twice: check them with bkm validate, and do not send both them and what the XML became.',
  kind: (kind) =>
    ({
      '': 'no extension',
      excluded: 'taken out by --include or --exclude',
      link: 'link to a folder',
      empty: 'archive without files',
      special: 'neither file nor folder (pipe, device)',
    })[kind] ?? kind,
  kindHeading: 'kind',
  years: 'Kroner by year of treatment',
  yearsNote: 'Bills of messages that were written.',
  year: 'year',
  yearUnknown: 'not known',
  bills: 'bills',
  kroner: 'kroner',
  estimate: 'What the API and the control will probably refuse',
  estimateNote:
    'Estimated by the findings: only what can be seen by the message itself. The API and the control see more (copayment ceilings, general practitioners, what was claimed before), and may refuse others.',
  written: 'written',
  refusedMessages: 'messages that the API will probably refuse',
  refusedBills: 'bills of other messages that the control will probably refuse',
  what: 'what',
  count: 'count',
  files: 'files',
  file: 'file',
  rules: 'Findings by rule',
  rule: 'rule',
  examples: 'the first ones',
  toLookAt: 'Files to look at',
  noneToLookAt: 'None: everything is read and written, without errors.',
  more: (count) => `… and ${count} more. report.json has them all.`,
  report: 'report',
  timings: 'The slowest files are in timings.json: times are no part of the result.',
};

export const MIGRATION_WORDS: Readonly<Record<Lang, MigrationWords>> = { nb: NB, en: EN };
