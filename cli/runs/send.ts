import { existsSync } from 'node:fs';
import { type Finding, readPraksiser, type ValidateOptions } from '../../src/index.ts';
import { Ledger } from '../../src/send.ts';
import { allDone } from '../all-done.ts';
import type { Args } from '../args.ts';
import { againstBaseline, openBaseline } from '../baseline.ts';
import { counted } from '../counted.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { filesOfRun } from '../files-of-run.ts';
import { findInputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { kravOf } from '../krav.ts';
import { kravEnvOf } from '../krav-env.ts';
import { ledgerFile, ledgerOptions } from '../ledger.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { resolveConvert, revisionOf } from '../resolve-convert.ts';
import { boundOf, realIdsOutside, syntheticCatalogue, tooLarge, unnamedProduction } from '../sending/asked.ts';
import { forcedRules } from '../sending/forced.ts';
import { overridden, prepare } from '../sending/prepare.ts';
import { Sending } from '../sending/sending.ts';
import { type Setting, settle } from '../setting.ts';
import { severitiesOf } from '../severities.ts';

/** `bkm send INPUT…`: validates everything, then submits what is valid. One line a message on stdout, findings on stderr. */
export async function runSend(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const env = kravEnvOf(args.env, io, args.dryRun !== true);
  if (env.name === 'prod' && args.env !== 'prod') throw unnamedProduction();
  const forced = forcedRules(args.force ?? []);
  const bounds = { maxBills: boundOf('max-bills', args.maxBills), maxBytes: boundOf('max-bytes', args.maxBytes) };
  const severities = severitiesOf(args, setting.config.values);
  const baseline = await openBaseline(args, setting, () => true, io);
  const inputs = await findInputs(args.inputs, ['.xml', '.json', '.ndjson', '.jsonl'], io);
  await filesOfRun(args, setting, inputs, io);
  const resolved = await resolveConvert(args, setting, io.cwd);
  const client = args.dryRun ? null : (await kravOf(args, io, setting.say)).client;
  const { catalogue, ...held } = await openCatalogue(args, setting, io);
  if (env.name === 'prod' && held.used?.synthetic === true) throw syntheticCatalogue();
  const options: ValidateOptions = {
    ...resolved,
    catalogue,
    praksiser:
      resolved.praksiser ??
      (client === null ? undefined : readPraksiser(await client.praksiser({ signal: io.signal }), 'KRAV')),
    severities,
    revision: revisionOf(args.revision ?? setting.config.values.revision) ?? 'auto',
    now: setting.now === 'gendate' ? setting.now : Date.parse(setting.now),
    testData: env.name !== 'prod',
  };

  const file = ledgerFile(args, io);
  // A dry run leaves no trace, not even an empty ledger.
  using ledger = args.dryRun && !existsSync(file) ? null : new Ledger(file, ledgerOptions(args, setting));
  const before = ledger === null ? null : { ledger, target: env.baseUrl };
  const { ready, collected } = await prepare(inputs, options, before, bounds, setting, io);
  collected.heldAgainst(held);
  // A baseline hides what is known; it makes nothing fit to be sent.
  const { findings } = collected;
  if (baseline !== null) await againstBaseline(baseline, collected, setting, io);
  await allDone([collected.tellOn(io.stderr), collected.writeReports()]);
  await tellForced(collected.findings, forced, setting, io);

  // All of it before the first message goes out.
  for (const { input, large } of ready) for (const [index, bill] of large) throw tooLarge(input.name, index, bill);
  if (env.name !== 'prod' && args.allowRealIds !== true) {
    for (const { input, real } of ready)
      for (const [index, places] of real) throw realIdsOutside(input.name, index, places);
  }
  const sending = new Sending({ args, setting, env, client, ledger, forced, bounds }, io);
  // Of all inputs: a credit may stand before its original.
  for (const { originals } of ready) sending.expect(originals);
  for (const {
    result: { messages },
  } of ready)
    sending.plan(messages);
  try {
    const byFile = Map.groupBy(findings, ({ file }) => file);
    for (const each of ready) {
      if (collected.lacksCatalogue) sending.hold(each.result.messages);
      else await sending.input(each, options, byFile.get(each.input.name) ?? []);
    }
  } finally {
    await sending.end();
  }
  if (sending.exitCode === EXIT.refused) return EXIT.refused;
  const left = collected.findings.filter(
    (finding) => sending.isOpen(finding) && (finding.severity !== 'error' || !forced.has(finding.rule)),
  );
  const isFound = left.some(setting.fails) || collected.lacksCatalogue;
  const found = collected.readable ? (isFound ? EXIT.findings : EXIT.ok) : EXIT.input;
  return found === EXIT.ok ? sending.exitCode : found;
}

/** Nobody is to wonder later why it was sent. */
async function tellForced(
  findings: readonly Finding[],
  forced: ReadonlySet<string>,
  { say }: Setting,
  io: Io,
): Promise<void> {
  for (const [rule, count] of overridden(findings, forced)) {
    await io.stderr.write(
      `--force ${rule}: ${counted(count, ['feil overstyres', 'error is overridden'], ['feil overstyres', 'errors are overridden'], say)}\n`,
    );
  }
}
