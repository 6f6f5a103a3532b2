import { existsSync } from 'node:fs';
import { formatKroner, isOre } from '../../src/index.ts';
import type { KravClient } from '../../src/krav.ts';
import {
  confirmUnclear,
  type Found,
  findUnclear,
  isSaidToBeThere,
  Ledger,
  type LedgerMessage,
  type NotIt,
} from '../../src/send.ts';
import type { Args } from '../args.ts';
import { counted } from '../counted.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { kravOf } from '../krav.ts';
import type { CliLang, Say } from '../lang.ts';
import { ledgerFile } from '../ledger.ts';
import { Problem } from '../problem.ts';
import { settle } from '../setting.ts';

/** ms after the last attempt in which the API may still be taking it, or not show it yet. */
const SETTLED = 10 * 60_000;

/**
 * `bkm ledger resolve [HASH]`: looks for unknown messages at the API, and sends nothing. What is found is received; what is not stays
 * unknown, until the user says which it is, or that it did not arrive.
 */
export async function runLedgerResolve(args: Args, io: Io): Promise<ExitCode> {
  const { lang, say } = await settle(args, io);
  const asked = args.inputs[0]?.toLowerCase();
  if (args.notSent && asked === undefined) throw unnamed('--not-sent');
  if (args.id !== undefined && asked === undefined) throw unnamed('--id');
  if (args.id !== undefined && args.notSent) throw eitherOr();
  const file = ledgerFile(args, io);
  const { client, env } = await kravOf(args, io, say);
  using ledger = existsSync(file) ? new Ledger(file) : null;
  const unclear = ledger?.list({ target: env.baseUrl, states: ['ukjent'] }) ?? [];
  const chosen = asked === undefined ? unclear : unclear.filter(({ hash }) => hash.startsWith(asked));
  if (asked !== undefined && chosen.length !== 1) throw notOne(asked, chosen.length);
  if (ledger === null || chosen.length === 0) {
    await io.stdout.write(say('Ingenting er ukjent.\n', 'Nothing is unknown.\n'));
    return EXIT.ok;
  }
  let left = 0;
  for (const message of chosen) {
    const found =
      args.id === undefined
        ? await findUnclear(message, client, ledger, { signal: io.signal })
        : await named(args.id, message, client, ledger, io);
    const ending = endingOf(found, message, args.notSent === true);
    if (ending === null) left += 1;
    const isWritten = ending !== null && ledger.clear(message, ending);
    const words =
      ending === null ? unknownWords(found, message, say) : isWritten ? clearWords(ending, say) : tried(say);
    await io.stdout.write(`${message.hash.slice(0, 12)}, ${sizeOf(message, lang, say)}: ${words}\n`);
  }
  return left > 0 ? EXIT.refused : EXIT.ok;
}

type Cleared = Parameters<Ledger['clear']>[1];

/** Null where it stays unknown. */
function endingOf(found: Found, message: LedgerMessage, isNotSent: boolean): Cleared | null {
  const at = Date.now();
  if (found.kind === 'found') return { state: 'mottatt', id: found.id, at };
  if (isNotSent && isSaidToBeThere(message)) throw saidToBeThere();
  // What it could be goes before what a person believes; only one that was there before it was sent may be another.
  if (!isNotSent || (found.kind !== 'none' && found.kind !== 'earlier')) return null;
  if (Math.abs(at - message.lastSent) < SETTLED) throw tooEarly();
  return { state: 'ikke_sendt', at };
}

function unknownWords(found: Found, message: LedgerMessage, say: Say): string {
  if ('ids' in found) {
    const ids = found.ids.join(', ');
    const [nb, en] = MAY_BE[found.kind];
    return say(`fortsatt ukjent: ${nb}: ${ids}`, `still unknown: ${en}: ${ids}`);
  }
  if (isSaidToBeThere(message)) {
    return say(
      'fortsatt ukjent: API-et har den, men viser den ikke ennå. Kjør igjen om en stund; vet du id-en, oppgi --id.',
      'still unknown: the API has it, but does not show it yet. Run again in a while; where you know its id, give --id.',
    );
  }
  return say(
    'fortsatt ukjent: API-et viser den ikke. Send den igjen, uendret. Går ikke det, og er du sikker på at den ikke er kommet fram: --not-sent.',
    'still unknown: the API does not show it. Send it again, as it was. Where you can not, and are sure that it did not arrive: --not-sent.',
  );
}

const MAY_BE: Readonly<Record<Extract<Found, { ids: unknown }>['kind'], readonly [string, string]>> = {
  several: ['flere har regningene; velg en med --id', 'several have its bills; choose one with --id'],
  perhaps: [
    'dette kan være den, men viser ikke regningene ennå; kjør igjen om en stund',
    'this may be it, but does not show its bills yet; run again in a while',
  ],
  earlier: [
    'dette har regningene, men var der før den ble sendt; å sende den igjen, uendret, avgjør det. Går ikke det: --id hvis det er den, ellers --not-sent',
    'this has its bills, but was there before it was sent; to send it again, as it was, tells. Where you can not: --id if it is it, else --not-sent',
  ],
  shared: [
    'dette har regningene, men kan like gjerne være en annen ukjent melding; å sende dem igjen, uendret, avgjør det. Går ikke det: --id hvis det er den',
    'this has its bills, but may as well be another unknown message; to send them again, as they were, tells. Where you can not: --id if it is it',
  ],
};

/**
 * The message that a person says it is, made sure of by its bills.
 *
 * @throws {Problem} where it is not
 */
async function named(id: string, message: LedgerMessage, client: KravClient, ledger: Ledger, io: Io): Promise<Found> {
  const found = await confirmUnclear(message, id, client, ledger, { signal: io.signal });
  if (found.kind === 'found') return found;
  const [nb, en] = NOT_IT[found.why];
  throw new Problem(
    [`--id ${id}: ${nb}`, `--id ${id}: ${en}`],
    ['Meldingen er fortsatt ukjent.', 'The message is still unknown.'],
    EXIT.refused,
  );
}

const NOT_IT: Readonly<Record<NotIt, readonly [string, string]>> = {
  ingen: ['API-et har ingen slik melding', 'the API has no such message'],
  annen: ['sendeloggen kjenner den som en annen melding', 'the ledger knows it as another message'],
  avvist: ['API-et har avvist den', 'the API refused it'],
  praksis: ['er av en annen praksis', 'is of another practice'],
  regninger: ['har andre regninger', 'has other bills'],
  'uten-regninger': [
    'API-et viser ikke regningene ennå; kjør igjen om en stund',
    'the API does not show its bills yet; run again in a while',
  ],
};

function clearWords(ending: Cleared, say: Say): string {
  return ending.state === 'mottatt'
    ? `${say('mottatt', 'received')} ${ending.id}`
    : say('ikke sendt: regningene kan sendes på nytt', 'not sent: its bills may be sent again');
}

function tried(say: Say): string {
  return say('sendt av noen andre imens: se bkm ledger list', 'sent by somebody else meanwhile: see bkm ledger list');
}

function sizeOf({ antallRegninger, sum }: LedgerMessage, lang: CliLang, say: Say): string {
  const kroner = isOre(sum) ? formatKroner(sum, lang) : String(sum / 100);
  return `${counted(antallRegninger, ['regning', 'bill'], ['regninger', 'bills'], say)}, ${kroner} kr`;
}

function eitherOr(): Problem {
  return new Problem([
    '--id og --not-sent utelukker hverandre: er den der, eller ikke?',
    '--id and --not-sent exclude each other: is it there, or is it not?',
  ]);
}

function unnamed(option: string): Problem {
  return new Problem(
    [`${option} uten en melding`, `${option} without a message`],
    [
      'Oppgi meldingens hash; bkm ledger list --state ukjent viser den.',
      "Give the message's hash; bkm ledger list --state ukjent shows it.",
    ],
  );
}

function saidToBeThere(): Problem {
  return new Problem(
    [
      'API-et har sagt at det har meldingen (DUPLIKAT_KRAV): den er sendt',
      'the API has said that it has the message (DUPLIKAT_KRAV): it was sent',
    ],
    [
      'Meldingen er fortsatt ukjent til API-et viser den: kjør igjen om en stund, eller oppgi --id.',
      'The message stays unknown until the API shows it: run again in a while, or give --id.',
    ],
    EXIT.refused,
  );
}

function tooEarly(): Problem {
  return new Problem(
    [
      'meldingen ble forsøkt sendt for under ti minutter siden: den kan komme fram ennå',
      'the message was tried less than ten minutes ago: it may still arrive',
    ],
    ['Vent, og kjør igjen.', 'Wait, then run again.'],
    EXIT.refused,
  );
}

function notOne(asked: string, count: number): Problem {
  const hint = ['bkm ledger list --state ukjent viser dem.', 'bkm ledger list --state ukjent shows them.'] as const;
  return count > 1
    ? new Problem(
        [`${asked}: flere ukjente meldinger begynner slik`, `${asked}: several unknown messages begin so`],
        hint,
      )
    : new Problem([`${asked}: ingen slik ukjent melding`, `${asked}: no such unknown message`], hint);
}
