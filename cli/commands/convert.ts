import path from 'node:path';
import { type ConvertEvent, type ConvertOptions, compareFindings, convertStream, type Finding } from '../../src/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { findInputs, type Input } from '../inputs.ts';
import type { Io } from '../io.ts';
import { type Args, resolveConvert } from '../options.ts';
import { FolderSink, type Sink, StdoutSink } from '../outputs.ts';
import { Collected, type FileResult, overInputs } from '../run.ts';
import { settle } from '../setting.ts';

/** `bkm convert INPUT…`: XML to JSON BKM. JSON on stdout or in `-o DIR`, findings on stderr. */
export async function convertCommand(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const options = await resolveConvert(args, setting.config, io.cwd);
  const sink = args.output === undefined ? new StdoutSink(io) : new FolderSink(path.resolve(io.cwd, args.output));
  const collected = new Collected(setting);
  let withheld = false;
  const inputs = await findInputs(args.inputs ?? [], ['.xml'], io);
  await overInputs(inputs, collected, io, async (input) => {
    const result = await convertInput(input, options, sink);
    withheld ||= result.withheld;
    collected.add(result);
  });
  await sink.close();
  await collected.tellOn(io.stderr);
  await collected.writeReports();
  return withheld && collected.exitCode === EXIT.ok ? EXIT.findings : collected.exitCode;
}

async function convertInput(
  input: Input,
  options: ConvertOptions,
  sink: Sink,
): Promise<FileResult & { readonly withheld: boolean }> {
  const findings: Finding[] = [];
  const counts = { messages: 0, bills: 0, withheldBills: 0 };
  let withheld = false;
  let end: Extract<ConvertEvent, { kind: 'end' }>['end'] | null = null;
  sink.begin(input);
  try {
    for await (const event of convertStream(input.open(), { ...options, file: input.name })) {
      if (event.kind === 'finding') findings.push(event.finding);
      if (event.kind === 'message-head') await sink.head(event.praksisId, event.head);
      if (event.kind === 'bill' && event.bill.regning !== null) await sink.bill(event.bill.regning);
      if (event.kind === 'end') end = event.end;
      if (event.kind === 'message-end') {
        await sink.end(event.end);
        counts.messages += 1;
        counts.bills += event.end.bills;
        counts.withheldBills += event.end.withheld ? event.end.bills : event.end.withheldBills;
        withheld ||= event.end.withheld || event.end.withheldBills > 0;
      }
    }
  } finally {
    await sink.finish();
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
