import { readPraksiser, type ValidateOptions, Validation } from '../../src/index.ts';
import { type BillKind, contentHash, Ledger, type Resend, realIds, resendOf } from '../../src/send.ts';
import { allDone } from '../all-done.ts';
import type { Args } from '../args.ts';
import { Collected } from '../collected.ts';
import { counted } from '../counted.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { filesOfRun } from '../files-of-run.ts';
import { findInputs, type Input } from '../inputs.ts';
import type { Io } from '../io.ts';
import { kravOf } from '../krav.ts';
import { kravEnvOf } from '../krav-env.ts';
import type { Say } from '../lang.ts';
import { ledgerFile, ledgerOptions, toldToLedger } from '../ledger.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { Problem } from '../problem.ts';
import { resolveConvert, revisionOf } from '../resolve-convert.ts';
import { realIdsOutside, syntheticCatalogue, unnamedProduction } from '../sending/asked.ts';
import { forcedRules } from '../sending/forced.ts';
import { messagesOf } from '../sending/prepare.ts';
import { bytesOf } from '../sending/ready.ts';
import { Sending } from '../sending/sending.ts';
import { settle } from '../setting.ts';
import { severitiesOf } from '../severities.ts';

/** `bkm resend ID --with FILE`: the refused bills of a message, corrected, as a new message. */
export async function runResend(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const { say, quiet } = setting;
  const env = kravEnvOf(args.env, io);
  if (env.name === 'prod' && args.env !== 'prod') throw unnamedProduction();
  const [id = ''] = args.inputs;
  const forced = forcedRules(args.force ?? []);
  const input = await inputOf(args, io);
  await filesOfRun(args, setting, [input], io);
  const resolved = await resolveConvert(args, setting, io.cwd);
  const { client } = await kravOf(args, io, say);
  const { catalogue, ...held } = await openCatalogue(args, setting, io);
  if (env.name === 'prod' && held.used?.synthetic === true) throw syntheticCatalogue();
  const options: ValidateOptions = {
    ...resolved,
    catalogue,
    praksiser: resolved.praksiser ?? readPraksiser(await client.praksiser({ signal: io.signal }), 'KRAV'),
    severities: severitiesOf(args, setting.config.values),
    revision: revisionOf(args.revision ?? setting.config.values.revision) ?? 'auto',
    now: setting.now === 'gendate' ? setting.now : Date.parse(setting.now),
    testData: env.name !== 'prod',
  };

  const entries = await client.melding(id, { signal: io.signal });
  await toldToLedger(entries, env, args, io);
  const messages = await messagesOf(await bytesOf(input), options);
  const [read, ...others] = messages;
  if (read === undefined || others.length > 0) throw notOne(input.name, messages.length);
  using ledger = new Ledger(ledgerFile(args, io), ledgerOptions(args, setting));
  const resend = resendOf(read.message, entries, undefined, kindsIn(ledger, env.baseUrl, id.toLowerCase()));
  if (resend.faults.length > 0) throw wrongBills(input.name, resend);
  if (resend.message === null) throw noneRefused(input.name);
  if (!quiet) await io.stderr.write(leftWords(resend, say));

  const collected = new Collected(setting);
  collected.heldAgainst(held);
  const sendt = ledger.sendt(env.baseUrl, new Set([await contentHash(resend.message)]));
  const json = JSON.stringify(resend.message);
  const result = await new Validation({ ...options, sendt }).check(json, input.name);
  // Of the message that is made of the file: lines of it are lines of no file.
  const findings = result.findings.map((finding) => ({ ...finding, line: null, column: null }));
  collected.add(input.name, null, { ...result, findings });
  await allDone([collected.tellOn(io.stderr), collected.writeReports()]);
  const [{ hasForm, uses } = { hasForm: false, uses: null }] = await messagesOf(
    new TextEncoder().encode(json),
    options,
  );
  const isHeld =
    !hasForm ||
    collected.lacksCatalogue ||
    findings.some(({ severity, rule }) => severity === 'error' && !forced.has(rule));
  if (env.name !== 'prod' && args.allowRealIds !== true) {
    const places = realIds(resend.message);
    if (places.length > 0) throw realIdsOutside(input.name, 0, places);
  }
  const sending = new Sending(
    { args, setting, env, client, ledger, forced, bounds: {}, replaces: id.toLowerCase() },
    io,
  );
  sending.plan(1);
  try {
    // Of what the API has already, findings come too late.
    if (!isHeld || (await sending.isKnown(resend.message))) {
      await sending.message(resend.message, input.name, 0, uses);
    } else sending.hold(1);
  } finally {
    await sending.end();
  }
  return sending.exitCode;
}

/** Of the refused message's bills, as far as they are known. */
function kindsIn(ledger: Ledger, target: string, id: string): ReadonlyMap<string, BillKind> {
  const message = ledger.byId(target, id);
  return new Map((message === null ? [] : ledger.bills(message)).map(({ guid, kind }) => [guid, kind]));
}

async function inputOf(args: Args, io: Io): Promise<Input> {
  if (args.with === undefined) {
    throw new Problem(
      ['--with mangler', '--with is missing'],
      ['Oppgi filen med de rettede regningene.', 'Give the file with the corrected bills.'],
    );
  }
  const [input, ...others] = await findInputs([args.with], ['.xml', '.json'], io);
  if (input !== undefined && !('missing' in input) && others.length === 0) return input;
  throw new Problem(
    [`--with ${args.with}: ingen slik fil`, `--with ${args.with}: no such file`],
    ['Oppgi én fil med de rettede regningene.', 'Give one file with the corrected bills.'],
    EXIT.input,
  );
}

/** What is left out, so that nobody takes it for sent. */
function leftWords({ left, approved }: Resend, say: Say): string {
  const names = left.map(({ regningsnummer, guid }) => regningsnummer ?? guid).join(', ');
  const lines = [
    approved === 0
      ? ''
      : say(
          `${counted(approved, ['godkjent regning', ''], ['godkjente regninger', ''], say)} i filen sendes ikke på nytt\n`,
          `${counted(approved, ['', 'approved bill'], ['', 'approved bills'], say)} of the file ${approved === 1 ? 'is' : 'are'} not sent again\n`,
        ),
    left.length === 0
      ? ''
      : say(`avvist, og ikke i filen: regning ${names}\n`, `refused, and not in the file: bill ${names}\n`),
  ];
  return lines.join('');
}

const WHY: Readonly<Record<Resend['faults'][number]['why'], readonly [string, string]>> = {
  annen: ['står ikke i meldingen', 'is not of the message'],
  'ikke-avvist': ['er ikke avvist', 'was not refused'],
  regningsnummer: ['har et annet regningsnummer enn den avviste', 'has another regningsnummer than the refused one'],
  praksis: ['er av en annen praksis enn den avviste', 'is of another practice than the refused one'],
  slag: ['er av et annet slag enn den avviste', 'is of another kind than the refused one'],
  'to-ganger': ['står to ganger', 'stands twice'],
};

function wrongBills(name: string, { faults }: Resend): Problem {
  const words = (lang: 0 | 1) =>
    faults
      .slice(0, 5)
      .map(({ index, guid, why, status, kind }) => {
        const bill = `${lang === 0 ? 'regning nr.' : 'bill no.'} ${index + 1}${guid === null ? '' : ` (${guid})`}`;
        const known = why === 'ikke-avvist' ? status : why === 'slag' ? kind : null;
        return `${bill} ${WHY[why][lang]}${known === null ? '' : ` (${known})`}`;
      })
      .join('; ') + (faults.length > 5 ? '; …' : '');
  return new Problem(
    [`${name}: ${words(0)}`, `${name}: ${words(1)}`],
    [
      'Ingenting er sendt. En avvist regning sendes på nytt med samme guid og regningsnummer.',
      'Nothing was sent. A refused bill is sent again under the same guid and regningsnummer.',
    ],
    EXIT.findings,
  );
}

function notOne(name: string, count: number): Problem {
  return new Problem(
    [`${name} har ${count} meldinger, ikke én`, `${name} holds ${count} messages, not one`],
    ['Legg de rettede regningene i én melding.', 'Put the corrected bills into one message.'],
    count === 0 ? EXIT.input : EXIT.usage,
  );
}

function noneRefused(name: string): Problem {
  return new Problem(
    [`${name}: ingen av de avviste regningene er i filen`, `${name}: none of the refused bills is in the file`],
    ['bkm status viser hvilke som er avvist.', 'bkm status shows which were refused.'],
    EXIT.findings,
  );
}
