import type { Args } from './args.ts';
import { baselineFile } from './baseline.ts';
import type { Input, Missing } from './inputs.ts';
import type { Io } from './io.ts';
import { fdOf } from './output.ts';
import { sideFiles } from './resolve-convert.ts';
import { RunFiles } from './run-files.ts';
import type { Setting } from './setting.ts';

/**
 * The files of a run: its inputs, what it reads beside them, and what the user wants written.
 *
 * @throws {Problem} when one of them would take the place of another, before anything is read or written
 */
export async function filesOfRun(
  args: Args,
  setting: Setting,
  inputs: readonly (Input | Missing)[],
  io: Io,
): Promise<RunFiles> {
  const files = new RunFiles();
  const { config, reports } = setting;
  for (const input of inputs) {
    const file = 'missing' in input ? null : (input.path ?? fdOf(io.stdin));
    if (file !== null) files.reads(file, [`inndatafilen ${input.name}`, `the input ${input.name}`]);
  }
  const { map, register } = sideFiles(args, config, io.cwd);
  const baseline = baselineFile(args, config, io.cwd);
  if (config.file !== null) files.reads(config.file, ['oppsettet', 'the configuration']);
  if (map !== null) files.reads(map, ['--praksis-map', '--praksis-map']);
  if (register !== null) files.reads(register, ['--praksis-file', '--praksis-file']);
  if (baseline !== null && args.updateBaseline !== true) files.reads(baseline, ['--baseline', '--baseline']);
  if (reports.length > 0 || baseline !== null) {
    // Only these can be named so: what is named after an input takes the place of a message alone.
    const { catalogueFiles, cataloguePlace } = await import('./catalogue-folder.ts');
    for (const file of await catalogueFiles(cataloguePlace(args, config, io).folder)) {
      files.reads(file, ['takstkatalogen', 'the tariff catalogue']);
    }
  }
  if (io.stdout.fd !== null) await files.reserve(io.stdout.fd, ['stdout', 'stdout']);
  if (baseline !== null && args.updateBaseline === true) await files.reserve(baseline, ['--baseline', '--baseline']);
  for (const { format, file } of reports) {
    await files.reserve(file, [`rapporten i ${format}`, `the ${format} report`]);
  }
  return files;
}
