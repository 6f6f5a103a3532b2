import path from 'node:path';
import { isOff } from '../../src/index.ts';
import { type Migrated, type MigrateOptions, migrate } from '../../src/migrate.ts';
import type { Args } from '../args.ts';
import { openBaseline, saveBaseline, tellBaseline } from '../baseline.ts';
import { cataloguePlace } from '../catalogue-folder.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { filesOfRun } from '../files-of-run.ts';
import { Interrupted } from '../interrupt.ts';
import type { Io } from '../io.ts';
import { copiesOf, refuseWithin, writeCopies } from '../migrating/copies.ts';
import { jobsOf } from '../migrating/jobs.ts';
import { showProgress } from '../migrating/show-progress.ts';
import { summaryText } from '../migrating/summary.ts';
import { type OpenedCatalogue, openCatalogue } from '../open-catalogue.ts';
import { withLivePraksiser } from '../praksis-live.ts';
import { Problem } from '../problem.ts';
import { resolveConvert } from '../resolve-convert.ts';
import { type Setting, settle } from '../setting.ts';
import { severitiesOf } from '../severities.ts';

/** `bkm migrate FOLDER -o DIR`: an archive, resumable. The summary is the document on stdout. */
export async function runMigrate(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const [folder = ''] = args.inputs;
  const { input, output } = placesOf(folder, args.output, io);
  const copies = copiesOf(args, setting, input, output);
  const severities = severitiesOf(args, setting.config.values);
  const baseline = await openBaseline(args, setting, (rule) => !isOff(rule, severities), io);
  if (baseline?.update === true) refuseWithin(baseline.file, [input, output]);
  await filesOfRun(args, setting, [], io);
  const catalogue = await openCatalogue(args, setting, io);
  const options = {
    ...(await optionsOf(args, setting, catalogue, io)),
    severities,
    baseline: baseline?.known,
    updateBaseline: baseline?.update,
  };
  const migrated = await toTheEnd(input, output, options, setting, io);
  if (baseline !== null && migrated.baseline !== null) {
    await saveBaseline(baseline, migrated.baseline.baseline);
    await tellBaseline(baseline, migrated.baseline, setting, io);
  }
  await writeCopies(copies, migrated.report, output);
  await io.stdout.write(summaryText(migrated, args.output ?? '', setting));
  return exitOf(migrated, setting, catalogue);
}

function placesOf(folder: string, output: string | undefined, { cwd }: Io) {
  if (output === undefined) {
    throw new Problem(
      ['-o mangler: migrate trenger en mappe å skrive i', '-o is missing: migrate needs a folder to write to'],
      ['Skriv bkm migrate MAPPE -o MAPPE.', 'Write bkm migrate FOLDER -o FOLDER.'],
    );
  }
  return { input: path.resolve(cwd, folder), output: path.resolve(cwd, output) };
}

async function optionsOf(
  args: Args,
  setting: Setting,
  { catalogue }: OpenedCatalogue,
  io: Io,
): Promise<MigrateOptions> {
  const { config, lang, showValues } = setting;
  const given = args.now ?? config.values.now;
  return {
    convert: await withLivePraksiser(await resolveConvert(args, setting, io.cwd), args, setting, io),
    now: given === undefined || given === 'gendate' ? given : Date.parse(setting.now),
    testData: (args.env ?? io.env.BKM_ENV?.trim()) !== 'prod',
    catalogue: catalogue === null ? undefined : cataloguePlace(args, config, io).folder,
    include: args.include,
    exclude: args.exclude,
    jobs: jobsOf(args.jobs),
    onlyErrors: args.onlyErrors,
    format: { lang, showValues },
    signal: io.signal,
  };
}

async function toTheEnd(
  input: string,
  output: string,
  options: MigrateOptions,
  setting: Setting,
  io: Io,
): Promise<Migrated> {
  let stop = () => {};
  const onStart: MigrateOptions['onStart'] = (progress) => {
    if (!setting.quiet) stop = showProgress(progress, io.stderr, setting.say, Date.now);
  };
  try {
    return await migrate(input, output, { ...options, onStart });
  } catch (error) {
    stop();
    if (error instanceof Interrupted) {
      const words = setting.say(
        'Kjør den samme kommandoen på nytt for å fortsette.',
        'Run the same command again to go on.',
      );
      // Not waited for: who stops a program may have stopped its reader first.
      void io.stderr.write(`${words}\n`).catch(() => {});
    }
    throw error;
  } finally {
    stop();
  }
}

function exitOf({ report, faults }: Migrated, { failOn }: Setting, { required, used }: OpenedCatalogue): ExitCode {
  const { outcomes, summary } = report;
  if (faults > 0) return EXIT.internal;
  if (summary.files === 0 || outcomes.unreadable + outcomes.failed > 0) return EXIT.input;
  if (required && used === null) return EXIT.findings;
  const { errors, warnings, infos } = summary;
  const counts = { error: errors, warning: errors + warnings, info: errors + warnings + infos };
  const fails = failOn !== 'never' && (outcomes.withheld > 0 || counts[failOn] > 0);
  return fails ? EXIT.findings : EXIT.ok;
}
