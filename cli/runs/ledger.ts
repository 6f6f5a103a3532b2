import { existsSync } from 'node:fs';
import { formatKroner, isOre } from '../../src/index.ts';
import { type Filter, Ledger, type LedgerBill, type LedgerMessage, STATES } from '../../src/send.ts';
import type { Args } from '../args.ts';
import { csvOf } from '../csv.ts';
import { isoDate } from '../dates.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { kravEnvOf } from '../krav-env.ts';
import { type CliLang, type Say, sayIn } from '../lang.ts';
import { ledgerFile } from '../ledger.ts';
import { shortTime } from '../oversikt-text.ts';
import { Problem } from '../problem.ts';
import { settle } from '../setting.ts';
import { tableOf } from '../table.ts';

/** `bkm ledger list`: what was sent, and what became of it. */
export async function runLedgerList(args: Args, io: Io): Promise<ExitCode> {
  const { lang } = await settle(args, io);
  const asked = askedFor(args, io);
  using ledger = open(args, io);
  const messages = listed(ledger, asked);
  await io.stdout.write(
    args.format === 'json' ? json({ messages: messages.map(messageJson) }) : listText(messages, lang),
  );
  return EXIT.ok;
}

/** `bkm ledger show ID`: one message, with its bills. */
export async function runLedgerShow(args: Args, io: Io): Promise<ExitCode> {
  const { lang, say } = await settle(args, io);
  const asked = (args.inputs[0] ?? '').toLowerCase();
  if (asked.length < SHORTEST) throw tooShort(asked);
  using ledger = open(args, io);
  const found = ledger?.list().filter(({ id, hash }) => id === asked || hash.startsWith(asked)) ?? [];
  const [message, ...others] = found;
  if (ledger === null || message === undefined || others.length > 0) throw notOne(asked, found.length);
  const bills = ledger.bills(message);
  const text = `${listText([message], lang)}\n${billsText(bills, say)}`;
  await io.stdout.write(args.format === 'json' ? json({ ...messageJson(message), bills }) : text);
  return EXIT.ok;
}

/** Characters of a hash that name a message. */
const SHORTEST = 6;

/** `bkm ledger export`: a row a bill, for programs and spreadsheets. */
export async function runLedgerExport(args: Args, io: Io): Promise<ExitCode> {
  await settle(args, io);
  const asked = askedFor(args, io);
  using ledger = open(args, io);
  const messages = listed(ledger, asked).map((message) => ({
    message,
    bills: ledger?.bills(message) ?? [],
  }));
  if (args.format === 'csv') {
    const rows = messages.flatMap(({ message, bills }) => bills.map((bill) => exportRow(message, bill)));
    await io.stdout.write(csvOf([EXPORT_HEAD, ...rows]));
  } else {
    await io.stdout.write(
      json({ messages: messages.map(({ message, bills }) => ({ ...messageJson(message), bills })) }),
    );
  }
  return EXIT.ok;
}

/** Null where nothing was ever sent: to look makes no file. */
function open(args: Args, io: Io): Ledger | null {
  const file = ledgerFile(args, io);
  return existsSync(file) ? new Ledger(file) : null;
}

/** What the command line asks for; days as times are shown, in Norway. */
interface Asked {
  readonly filter: Filter;
  readonly from: string | null;
  readonly to: string | null;
}

function askedFor(args: Args, io: Io): Asked {
  const filter = {
    target: args.env === undefined ? undefined : kravEnvOf(args.env, io).baseUrl,
    states: args.state === undefined ? undefined : STATES.filter((state) => state === args.state),
    praksisId: args.praksisId,
  };
  const dayOf = (option: 'from' | 'to') => (args[option] === undefined ? null : isoDate(option, args[option]));
  return { filter, from: dayOf('from'), to: dayOf('to') };
}

function listed(ledger: Ledger | null, { filter, from, to }: Asked): readonly LedgerMessage[] {
  return (ledger?.list(filter) ?? []).filter(({ firstSent }) => {
    const day = timeOf(firstSent).slice(0, 10);
    return (from === null || day >= from) && (to === null || day <= to);
  });
}

function listText(messages: readonly LedgerMessage[], lang: CliLang): string {
  const say = sayIn(lang);
  if (messages.length === 0) return `${say('Ingenting er sendt.', 'Nothing was sent.')}\n`;
  const head = [
    say('sendt', 'sent'),
    say('tilstand', 'state'),
    'behandlerkravmeldingId',
    'hash',
    'praksisId',
    say('regninger', 'bills'),
    say('krevd', 'claimed'),
    say('forsøk', 'attempts'),
    say('koder og status', 'codes and status'),
  ];
  const rows = messages.map((message) => [
    timeOf(message.firstSent),
    message.state,
    message.id ?? '',
    message.hash.slice(0, 12),
    message.praksisId,
    String(message.antallRegninger),
    isOre(message.sum) ? formatKroner(message.sum, lang) : '',
    String(message.attempts),
    [...message.codes, message.kontrollstatus, message.utbetalingsstatus].filter((word) => word !== null).join(', '),
  ]);
  return tableOf([head, ...rows], [0, 1, 2, 3, 4, 8]);
}

function billsText(bills: readonly LedgerBill[], say: Say): string {
  const head = [say('regning', 'bill'), 'guid', say('slag', 'kind'), 'status', say('merknader', 'remarks')];
  const rows = bills.map(({ regningsnummer, guid, kind, status, merknader }) => [
    regningsnummer ?? '',
    guid,
    kind,
    status ?? '',
    merknader.join(', '),
  ]);
  return tableOf([head, ...rows], [0, 1, 2, 3, 4]);
}

/** Times as ISO, amounts in kroner. */
function messageJson({ sum, sumUtbetalt, firstSent, lastSent, answered, checked, ...message }: LedgerMessage) {
  return {
    ...message,
    belop: sum / 100,
    sumUtbetaltbelop: sumUtbetalt === null ? null : sumUtbetalt / 100,
    firstSent: new Date(firstSent).toISOString(),
    lastSent: new Date(lastSent).toISOString(),
    answered: answered === null ? null : new Date(answered).toISOString(),
    checked: checked === null ? null : new Date(checked).toISOString(),
  };
}

const EXPORT_HEAD = [
  'sent',
  'state',
  'behandlerkravmeldingId',
  'hash',
  'target',
  'praksisId',
  'codes',
  'regningsnummer',
  'guid',
  'kind',
  'status',
  'merknader',
];

function exportRow(message: LedgerMessage, bill: LedgerBill): readonly string[] {
  return [
    new Date(message.firstSent).toISOString(),
    message.state,
    message.id ?? '',
    message.hash,
    message.target,
    message.praksisId,
    message.codes.join(' '),
    bill.regningsnummer ?? '',
    bill.guid,
    bill.kind,
    bill.status ?? '',
    bill.merknader.join(' '),
  ];
}

/** In Norway, whatever zone the machine has. */
function timeOf(instant: number): string {
  return shortTime(new Date(instant).toISOString());
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function tooShort(asked: string): Problem {
  return new Problem(
    [`${asked}: for kort for en hash`, `${asked}: too short for a hash`],
    [`Oppgi minst ${SHORTEST} tegn av den, eller id-en.`, `Give at least ${SHORTEST} characters of it, or the id.`],
  );
}

function notOne(asked: string, count: number): Problem {
  const hint = ['bkm ledger list viser dem.', 'bkm ledger list shows them.'] as const;
  if (count > 1) {
    return new Problem([`${asked}: flere meldinger begynner slik`, `${asked}: several messages begin so`], hint);
  }
  return new Problem([`${asked}: ingen slik melding i sendeloggen`, `${asked}: no such message in the ledger`], hint);
}
