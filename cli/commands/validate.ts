import { validate } from '../../src/index.ts';
import type { ExitCode } from '../exit.ts';
import { findInputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { type Args, resolveConvert, revisionOf } from '../options.ts';
import { Collected, overInputs } from '../run.ts';
import { formatOf, settle } from '../setting.ts';

/** `bkm validate INPUT…`: XML and JSON alike. The findings are the document on stdout. */
export async function validateCommand(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const format = formatOf(args.format ?? 'pretty');
  const options = await resolveConvert(args, setting.config, io.cwd);
  const revision = revisionOf(args.revision ?? setting.config.values.revision) ?? 'auto';
  const collected = new Collected(setting);
  const inputs = await findInputs(args.inputs ?? [], ['.xml', '.json', '.ndjson', '.jsonl'], io);
  await overInputs(inputs, collected, io, async (input) => {
    collected.add(await validate(input.open(), { ...options, revision, file: input.name }));
  });
  await io.stdout.write(collected.format(format, io.stdout));
  await collected.writeReports();
  return collected.exitCode;
}
