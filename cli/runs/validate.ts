import { isOff, Validation } from '../../src/index.ts';
import { allDone } from '../all-done.ts';
import type { Args } from '../args.ts';
import { againstBaseline, openBaseline } from '../baseline.ts';
import { Collected } from '../collected.ts';
import type { ExitCode } from '../exit.ts';
import { filesOfRun } from '../files-of-run.ts';
import { findInputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { overInputs } from '../over-inputs.ts';
import { withLivePraksiser } from '../praksis-live.ts';
import { resolveConvert, revisionOf } from '../resolve-convert.ts';
import { formatOf, settle } from '../setting.ts';
import { severitiesOf } from '../severities.ts';

/** `bkm validate INPUT…`: XML and JSON alike. The findings are the document on stdout. */
export async function runValidate(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const format = formatOf(args.format ?? 'pretty');
  const options = await withLivePraksiser(await resolveConvert(args, setting, io.cwd), args, setting, io);
  const revision = revisionOf(args.revision ?? setting.config.values.revision) ?? 'auto';
  const severities = severitiesOf(args, setting.config.values);
  const baseline = await openBaseline(args, setting, (rule) => !isOff(rule, severities), io);
  const now = setting.now === 'gendate' ? setting.now : Date.parse(setting.now);
  const testData = (args.env ?? io.env.BKM_ENV?.trim()) !== 'prod';
  const { catalogue, ...held } = await openCatalogue(args, setting, io);
  const validation = new Validation({ ...options, revision, severities, now, testData, catalogue });
  const collected = new Collected(setting);
  collected.heldAgainst(held);
  const inputs = await findInputs(args.inputs, ['.xml', '.json', '.ndjson', '.jsonl'], io);
  await filesOfRun(args, setting, inputs, io);
  await overInputs(inputs, collected, io, (input) => validation.check(input.open(), input.name));
  if (baseline !== null) await againstBaseline(baseline, collected, setting, io);
  await allDone([collected.writeOn(io.stdout, format), collected.writeReports()]);
  return collected.exitCode;
}
