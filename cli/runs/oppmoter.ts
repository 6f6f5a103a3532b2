import { addAbortSignal } from 'node:stream';
import { isDate } from '../../src/catalogue.ts';
import type { Oppmote } from '../../src/krav.ts';
import type { Args } from '../args.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { fittedTable } from '../fitted-table.ts';
import type { Io } from '../io.ts';
import { kravOf } from '../krav.ts';
import type { Say } from '../lang.ts';
import { Problem } from '../problem.ts';
import { settle } from '../setting.ts';

/** `bkm oppmoter --date DAY`: the national id comes from stdin or BKM_FNR, and goes nowhere but into the body of the call. */
export async function runOppmoter(args: Args, io: Io): Promise<ExitCode> {
  const { say } = await settle(args, io);
  if (args.date === undefined) {
    throw new Problem(['--date mangler', '--date is missing'], ['Skriv ÅÅÅÅ-MM-DD.', 'Write YYYY-MM-DD.']);
  }
  const date = args.date.trim();
  // Not quoted: a national id may have been put in the wrong place.
  if (!isDate(date))
    throw new Problem(['--date er ikke en dato', '--date is not a date'], ['Skriv ÅÅÅÅ-MM-DD.', 'Write YYYY-MM-DD.']);
  const { client, env } = await kravOf(args, io, say, 'nav:kuhr/oppslagpasientreiser');
  const fnr = await nationalId(io);
  if (env.name !== 'prod' && args.allowRealIds !== true) await refuseReal(fnr);
  const answer = await client.oppmoter({ fnr, dato: date }, { signal: io.signal });
  await io.stdout.write(
    args.format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : table(answer.oppmoter, io.stdout.columns, say),
  );
  return EXIT.ok;
}

/** More than a line of them is somebody's mistake. */
const MOST = 64;

async function nationalId(io: Io): Promise<string> {
  const given = io.env.BKM_FNR?.trim() || (await firstOf(io));
  if (/^\d{11}$/.test(given)) return given;
  throw new Problem(
    ['det som ble gitt, er ikke et fødselsnummer eller D-nummer', 'what was given is no national identity number'],
    ['Gi elleve siffer på stdin, eller i BKM_FNR.', 'Give eleven digits on stdin, or in BKM_FNR.'],
  );
}

async function firstOf({ stdin, signal }: Io): Promise<string> {
  if ('isTTY' in stdin && stdin.isTTY === true) throw shownOnTerminal();
  let text = '';
  for await (const chunk of addAbortSignal(signal, stdin)) {
    text += String(chunk);
    if (text.length > MOST) break;
  }
  return text.trim();
}

function shownOnTerminal(): Problem {
  return new Problem(
    [
      'fødselsnummeret mangler, og det som skrives i en terminal, vises',
      'the national id is missing, and what is typed in a terminal is shown',
    ],
    [
      'Skriv det skjult: read -rs BKM_FNR; export BKM_FNR. Eller gi det på stdin fra en fil eller et program.',
      'Type it hidden: read -rs BKM_FNR; export BKM_FNR. Or give it on stdin from a file or a program.',
    ],
  );
}

/** As where claims are sent: what is no production has no business with a real person's number. */
async function refuseReal(fnr: string): Promise<void> {
  const { realIds } = await import('../../src/send.ts');
  if (realIds({ behandlerkrav: { regninger: [{ id: fnr }] } }).length === 0) return;
  throw new Problem(
    [
      'fødselsnummeret er ikke syntetisk, og miljøet er ikke produksjon',
      'the national id is not synthetic, and the environment is not production',
    ],
    [
      'Bruk et syntetisk nummer (Tenor), --env prod, eller --allow-real-ids.',
      'Use a synthetic one (Tenor), --env prod, or --allow-real-ids.',
    ],
  );
}

function table(oppmoter: readonly Oppmote[], columns: number | null, say: Say): string {
  if (oppmoter.length === 0) return `${say('Ingen oppmøter.', 'No attendances.')}\n`;
  const head = [
    say('tidspunkt', 'time'),
    say('praksis', 'practice'),
    'orgnr',
    say('behandler', 'practitioner'),
    'HPR',
    say('henvist av', 'referred by'),
    say('fysisk', 'physical'),
    say('fritak', 'exempt'),
    'status',
  ];
  const rows = oppmoter.map((each) =>
    [
      each.oppmotetidspunkt,
      each.praksisnavn,
      each.orgnr,
      each.samhandlertype,
      each.samhandlerHPRid,
      each.henvisendeHPRid,
      each.fysiskoppmote,
      each.fritakegenandel,
      each.status,
    ].map((cell) => (cell == null ? '' : String(cell))),
  );
  return fittedTable([head, ...rows], [0, 1, 2, 3, 4, 5, 6, 7, 8], columns);
}
