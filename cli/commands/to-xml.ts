import path from 'node:path';
import { fitRevision, parseJson, toXml } from '../../src/index.ts';
import type { ExitCode } from '../exit.ts';
import { findInputs, type Input } from '../inputs.ts';
import type { Io } from '../io.ts';
import { type Args, revisionOf } from '../options.ts';
import { Collected, type FileResult, overInputs, writeWhole } from '../run.ts';
import { settle } from '../setting.ts';

/** `bkm to-xml INPUT`: JSON BKM to BKM XML 1.8.3, on stdout or in `-o FILE`. */
export async function toXmlCommand(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const collected = new Collected(setting);
  const inputs = await findInputs([args.input ?? '-'], ['.json'], io);
  await overInputs(inputs.slice(0, 1), collected, io, async (input) => {
    const { xml, ...result } = await writeXml(input, args);
    collected.add(result);
    if (xml === null) return;
    if (args.output === undefined) await io.stdout.write(xml);
    else await writeWhole(path.resolve(io.cwd, args.output), xml);
  });
  await collected.tellOn(io.stderr);
  await collected.writeReports();
  return collected.exitCode;
}

async function writeXml(input: Input, args: Args): Promise<FileResult & { readonly xml: string | null }> {
  const parts: Uint8Array[] = [];
  for await (const part of input.open()) parts.push(part);
  const parsed = parseJson(Buffer.concat(parts), { file: input.name });
  const none = { revision: null, messages: 0, bills: 0, withheldBills: 0, account: null };
  if ('finding' in parsed) return { ...none, findings: [parsed.finding], readable: false, xml: null };
  const revision = revisionOf(args.revision) ?? fitRevision(parsed.value);
  const { xml, findings } = toXml(parsed.value, { revision, praksistype: args.praksistype, file: input.name });
  return { ...none, revision, messages: 1, findings, readable: true, xml };
}
