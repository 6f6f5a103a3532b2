import { jsonToXml } from '../../src/index.ts';
import { allDone } from '../all-done.ts';
import type { Args } from '../args.ts';
import { Collected, type FileResult } from '../collected.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { filesOfRun } from '../files-of-run.ts';
import { findInputs, type Input } from '../inputs.ts';
import type { Io } from '../io.ts';
import { overInputs } from '../over-inputs.ts';
import { Problem } from '../problem.ts';
import { revisionOf } from '../resolve-convert.ts';
import type { RunFiles } from '../run-files.ts';
import { settle } from '../setting.ts';
import { writeWhole } from '../write-whole.ts';
import { isFolder, reserveXml } from '../xml-targets.ts';

/** `bkm to-xml INPUT`: JSON BKM to BKM XML 1.8.3, on stdout, in `-o FILE`, or a document for each message in the folder `-o DIR`. */
export async function runToXml(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const collected = new Collected(setting);
  const inputs = await findInputs(args.inputs, ['.json', '.ndjson', '.jsonl'], io);
  if (inputs.length > 1) {
    throw new Problem([`to-xml tar én fil, ikke ${inputs.length}`, `to-xml takes one file, not ${inputs.length}`]);
  }
  const files = await filesOfRun(args, setting, inputs, io);
  let withheld = false;
  await overInputs(inputs, collected, io, async (input) => {
    const { documents, ...result } = await writeBack(input, args);
    withheld ||= documents.includes(null);
    await writeAll(documents, input, args, files, io);
    return result;
  });
  await allDone([collected.tellOn(io.stderr), collected.writeReports()]);
  const { exitCode } = collected;
  return withheld && exitCode === EXIT.ok ? EXIT.findings : exitCode;
}

/** @returns a document for each message; null for one that can't be written */
async function writeBack(
  input: Input,
  { revision, praksistype }: Args,
): Promise<FileResult & { readonly documents: readonly (string | null)[] }> {
  const options = { revision: revisionOf(revision), praksistype, file: input.name };
  const { messages, findings, readable } = await jsonToXml(input.open(), options);
  const read = messages.filter((message) => message.revision !== null);
  const billsOf = (some: typeof messages) => some.reduce((sum, { bills }) => sum + bills, 0);
  const [only, ...others] = new Set(read.map((message) => message.revision));
  return {
    revision: others.length === 0 ? (only ?? null) : null,
    messages: read.length,
    bills: billsOf(read),
    withheldBills: billsOf(read.filter(({ xml }) => xml === null)),
    findings,
    account: null,
    readable,
    documents: messages.map(({ xml }) => xml),
  };
}

/** @throws {Problem} when there are several documents and no folder for them */
async function writeAll(
  documents: readonly (string | null)[],
  input: Input,
  { output }: Args,
  files: RunFiles,
  io: Io,
): Promise<void> {
  const folder = output !== undefined && (await isFolder(output, io.cwd));
  if (documents.length > 1 && !folder) throw severalMessages(input, documents.length);
  const targets = await reserveXml(documents, input, output, files, io.cwd);
  for (const [index, xml] of documents.entries()) {
    const target = targets[index];
    if (xml === null) continue;
    if (target === undefined) await io.stdout.write(xml);
    else await writeWhole(target, [xml]);
  }
}

function severalMessages({ name }: Input, count: number): Problem {
  return new Problem(
    [
      `${name} har ${count} meldinger, og et XML-dokument har én`,
      `${name} holds ${count} messages, and an XML document holds one`,
    ],
    ['Oppgi en mappe: -o MAPPE/ gir én fil per melding.', 'Give a folder: -o DIR/ makes a file for each message.'],
  );
}
