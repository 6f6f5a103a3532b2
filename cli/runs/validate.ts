import { Validation } from '../../src/index.ts';
import { allDone } from '../all-done.ts';
import type { Args } from '../args.ts';
import { againstBaseline } from '../baseline.ts';
import { Collected } from '../collected.ts';
import type { ExitCode } from '../exit.ts';
import { findInputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { overInputs } from '../over-inputs.ts';
import { resolveConvert, revisionOf } from '../resolve-convert.ts';
import { formatOf, settle } from '../setting.ts';
import { severitiesOf } from '../severities.ts';

/** `bkm validate INPUT…`: XML and JSON alike. The findings are the document on stdout. */
export async function runValidate(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const format = formatOf(args.format ?? 'pretty');
  const options = await resolveConvert(args, setting.config, io.cwd);
  const revision = revisionOf(args.revision ?? setting.config.values.revision) ?? 'auto';
  const severities = severitiesOf(args, setting.config.values);
  const now = setting.now === 'gendate' ? setting.now : Date.parse(setting.now);
  const validation = new Validation({ ...options, revision, severities, now, testData: io.env.BKM_ENV !== 'prod' });
  const collected = new Collected(setting);
  const inputs = await findInputs(args.inputs, ['.xml', '.json', '.ndjson', '.jsonl'], io);
  await overInputs(inputs, collected, io, (input) => validation.check(input.open(), input.name));
  await againstBaseline(collected, args, setting, io);
  await allDone([collected.writeOn(io.stdout, format), collected.writeReports()]);
  return collected.exitCode;
}
