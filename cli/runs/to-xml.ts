import path from 'node:path';
import { fitRevision, parseJson, toXml } from '../../src/index.ts';
import { allDone } from '../all-done.ts';
import type { Args } from '../args.ts';
import { Collected, type FileResult } from '../collected.ts';
import type { ExitCode } from '../exit.ts';
import { findInputs, type Input } from '../inputs.ts';
import type { Io } from '../io.ts';
import { overInputs } from '../over-inputs.ts';
import { Problem } from '../problem.ts';
import { revisionOf } from '../resolve-convert.ts';
import { settle } from '../setting.ts';
import { writeWhole } from '../write-whole.ts';

/** `bkm to-xml INPUT`: JSON BKM to BKM XML 1.8.3, on stdout or in `-o FILE`. */
export async function runToXml(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const collected = new Collected(setting);
  const inputs = await findInputs(args.inputs, ['.json'], io);
  if (inputs.length > 1) {
    throw new Problem([`to-xml tar én fil, ikke ${inputs.length}`, `to-xml takes one file, not ${inputs.length}`]);
  }
  await overInputs(inputs, collected, io, async (input) => {
    const { xml, ...result } = await writeXml(input, args);
    if (xml === null) return result;
    if (args.output === undefined) await io.stdout.write(xml);
    else await writeWhole(path.resolve(io.cwd, args.output), [xml]);
    return result;
  });
  await allDone([collected.tellOn(io.stderr), collected.writeReports()]);
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
