import path from 'node:path';
import {
  applySeverities,
  type ConvertOptions,
  compareFindings,
  convertStream,
  type FileEnd,
  type Finding,
  isOff,
} from '../../src/index.ts';
import { allDone } from '../all-done.ts';
import type { Args } from '../args.ts';
import { againstBaseline, openBaseline } from '../baseline.ts';
import { Collected, type FileResult } from '../collected.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { filesOfRun } from '../files-of-run.ts';
import { findInputs, type Input, type Missing } from '../inputs.ts';
import type { Io } from '../io.ts';
import { isReadError, overInputs } from '../over-inputs.ts';
import { withLivePraksiser } from '../praksis-live.ts';
import { resolveConvert } from '../resolve-convert.ts';
import type { RunFiles } from '../run-files.ts';
import { settle } from '../setting.ts';
import { severitiesOf } from '../severities.ts';
import { FolderSink } from '../sinks/folder-sink.ts';
import type { Sink } from '../sinks/sink.ts';
import { StdoutSink } from '../sinks/stdout-sink.ts';
import { findOutput } from '../texts.ts';

/** `bkm convert INPUT…`: XML to JSON BKM. JSON on stdout or in `-o DIR`, findings on stderr. */
export async function runConvert(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const options = await withLivePraksiser(await resolveConvert(args, setting, io.cwd), args, setting, io);
  const severities = severitiesOf(args, setting.config.values);
  const asks = (rule: string) => OWN_RULE.test(rule) && !isOff(rule, severities);
  const baseline = await openBaseline(args, setting, asks, io);
  const collected = new Collected(setting);
  const inputs = await findInputs(args.inputs, ['.xml'], io);
  const files = await filesOfRun(args, setting, inputs, io);
  const sink = await sinkOf(args, inputs, files, collected, io);
  let withheld = false;
  const convertOne = async (input: Input): Promise<FileResult> => {
    const result = await convertInput(input, options, sink, io);
    withheld ||= result.withheld;
    return { ...result, findings: applySeverities(result.findings, severities) };
  };
  const all = await overInputs(inputs, collected, io, convertOne, () => sink.closed);
  // Nobody is told of a part as if it were the whole.
  if (!all && sink.closed) return EXIT.readerLeft;
  await sink.close();
  if (baseline !== null) await againstBaseline(baseline, collected, setting, io);
  await allDone([collected.tellOn(io.stderr), collected.writeReports()]);
  const { exitCode } = collected;
  return withheld && exitCode === EXIT.ok ? EXIT.findings : exitCode;
}

/** What converting says; a baseline may hold what validating says as well. */
const OWN_RULE = /^(?:xml|convert|praksis)\//;

async function sinkOf(
  args: Args,
  inputs: readonly (Input | Missing)[],
  files: RunFiles,
  collected: Collected,
  io: Io,
): Promise<Sink> {
  if (args.output === undefined) return new StdoutSink(io.stdout);
  const there = inputs.flatMap((input) => ('missing' in input ? [] : input));
  return FolderSink.into(path.resolve(io.cwd, args.output), there, files, (input, { from, to }) =>
    collected.note(findOutput('output/foreldet', { fra: from, til: to }, {}, { file: input.name })),
  );
}

async function convertInput(
  input: Input,
  options: ConvertOptions,
  sink: Sink,
  io: Io,
): Promise<FileResult & { readonly withheld: boolean }> {
  sink.begin(input);
  try {
    const result = await pourInto(sink, input, options, io);
    await sink.finish();
    return result;
  } catch (error) {
    await sink.abandon(isReadError(error) && !io.signal.aborted);
    throw error;
  }
}

async function pourInto(sink: Sink, input: Input, options: ConvertOptions, io: Io) {
  const findings: Finding[] = [];
  const counts = { messages: 0, bills: 0, withheldBills: 0 };
  let withheld = false;
  let end: FileEnd | null = null;
  for await (const event of convertStream(input.open(), { ...options, file: input.name })) {
    io.signal.throwIfAborted();
    if (sink.closed) break;
    if (event.kind === 'finding') findings.push(event.finding);
    if (event.kind === 'message-head') await sink.head(event.praksisId, event.head);
    if (event.kind === 'bill' && event.bill.regning !== null) await sink.bill(event.bill.regning);
    if (event.kind === 'end') end = event.end;
    if (event.kind !== 'message-end') continue;
    await sink.end(event.end);
    counts.messages += 1;
    counts.bills += event.end.bills;
    counts.withheldBills += event.end.withheld ? event.end.bills : event.end.withheldBills;
    withheld ||= event.end.withheld || event.end.withheldBills > 0;
  }
  return {
    revision: counts.messages > 0 ? (options.revision ?? null) : null,
    ...counts,
    findings: findings.sort(compareFindings),
    account: end?.account ?? null,
    readable: end?.readable ?? false,
    withheld,
  };
}
