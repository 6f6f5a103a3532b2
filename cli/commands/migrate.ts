import type { Command } from '../command.ts';
import { CATALOGUE_OPTION, REQUIRE_CATALOGUE_OPTION } from '../options/catalogue.ts';
import { CONVERT_OPTIONS, REVISION_CHOICES } from '../options/convert.ts';
import { PRAKSIS_LIVE_OPTIONS } from '../options/praksis-live.ts';
import { REPORT_OPTIONS } from '../options/report.ts';
import { RULE_OPTIONS } from '../options/rules.ts';

export const migrate: Command = {
  name: 'migrate',
  inputs: {
    usage: [' MAPPE', ' FOLDER'],
    about: [
      'MAPPE er arkivet: XML, .xml.gz og ZIP, i alle mapper under den. Avbrutt? Kjør det samme på nytt, så går det videre.',
      'FOLDER is the archive: XML, .xml.gz and ZIP, in all folders below it. Broken off? Run the same again, and it goes on.',
    ],
    wrong: (given) => {
      if (given.length === 0)
        return ['ingen mappe: oppgi mappen med arkivet', 'no folder: give the folder of the archive'];
      if (given.length === 1 && given[0] !== '-') return null;
      return ['migrate leser én mappe', 'migrate reads one folder'];
    },
  },
  words: ['et helt arkiv: konverter, kontroller, rapporter', 'a whole archive: convert, check, report'],
  options: {
    output: {
      type: 'text',
      alias: 'o',
      words: ['mappe for meldinger og rapporter (må oppgis)', 'folder of the messages and reports (must be given)'],
    },
    include: {
      type: 'list',
      words: [
        'les bare filer som passer, uansett etternavn, også i arkiver; kan gjentas',
        'read only files that fit, whatever their extension, in archives as well; repeatable',
      ],
    },
    exclude: {
      type: 'list',
      words: [
        'utelat filer, mapper og arkiver som passer, også det i dem; kan gjentas',
        'leave out files, folders and archives that fit, and what is in them; repeatable',
      ],
    },
    jobs: { type: 'text', words: ['antall tråder (vanlig: alle kjerner)', 'number of threads (default: all cores)'] },
    'only-errors': {
      type: 'flag',
      words: ['rapport bare for filer med feil, bare feilene', 'reports of files with errors only, the errors alone'],
    },
    revision: {
      type: 'text',
      choices: REVISION_CHOICES,
      words: ['formen som JSON-en får (vanlig: den nyeste)', 'the form that the JSON gets (default: the newest)'],
    },
    ...CONVERT_OPTIONS,
    ...PRAKSIS_LIVE_OPTIONS,
    ...CATALOGUE_OPTION,
    ...REQUIRE_CATALOGUE_OPTION,
    ...RULE_OPTIONS,
    ...REPORT_OPTIONS,
  },
  examples: [
    ['bkm migrate arkiv/ -o json/ --praksis-map p.json --now gendate', ['femten år', 'fifteen years']],
    ["bkm migrate arkiv/ -o json/ --include '20*/**' --exclude '*test*'", ['noe av det', 'some of it']],
  ],
  load: async () => (await import('../runs/migrate.ts')).runMigrate,
};
