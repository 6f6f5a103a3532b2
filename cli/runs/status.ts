import { isBkmError } from '../../src/index.ts';
import {
  areControlled,
  type KravClient,
  type KravError,
  latestTreatment,
  type Melding,
  waitForControl,
} from '../../src/krav.ts';
import type { Args } from '../args.ts';
import { isoDate } from '../dates.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { kravOf } from '../krav.ts';
import type { KravEnv } from '../krav-env.ts';
import type { Say } from '../lang.ts';
import { toldToLedger } from '../ledger.ts';
import { meldingText } from '../melding-text.ts';
import { meldingerJson } from '../meldinger-json.ts';
import { oversiktText } from '../oversikt-text.ts';
import { Problem } from '../problem.ts';
import { settle } from '../setting.ts';
import { tell } from '../tell.ts';

/** `bkm status [ID]`: the overview, or one message with what the control said. */
export async function runStatus(args: Args, io: Io): Promise<ExitCode> {
  const { say, quiet, showValues, lang } = await settle(args, io);
  const [id] = args.inputs;
  const timeout = secondsOf(args.timeout ?? '120');
  const period = periodOf(args);
  if (id === undefined && args.wait) throw needsId();
  if (id !== undefined && (args.from !== undefined || args.to !== undefined)) throw eitherOr();
  const { client, env } = await kravOf(args, io, say);
  const { signal } = io;
  const { columns } = io.stdout;
  if (id === undefined) {
    const oversikt = await client.oversikt({ ...period, signal });
    await io.stdout.write(
      args.format === 'json' ? meldingerJson(oversikt, showValues) : oversiktText(oversikt, lang, columns),
    );
    return EXIT.ok;
  }
  const entries = args.wait ? await waited(client, id, timeout, quiet, io, say) : await client.melding(id, { signal });
  if (entries.length === 0) throw unknownMessage();
  await io.stdout.write(
    args.format === 'json'
      ? meldingerJson(entries, showValues)
      : entries.map((each) => meldingText(each, lang, showValues, columns)).join('\n'),
  );
  await toldIfItCan(entries, env, args, io, say);
  return exitOf(entries, args.wait === true);
}

/** What was asked for is answered, whatever is wrong with the ledger: where it is damaged, that answer is what helps. */
async function toldIfItCan(entries: readonly Melding[], env: KravEnv, args: Args, io: Io, say: Say): Promise<void> {
  try {
    await toldToLedger(entries, env, args, io);
  } catch (error) {
    if (!isBkmError(error) || error.code !== 'LEDGER') throw error;
    await tell(error, io, say);
  }
}

/** What the control has not told by the end of the waiting is not known. */
function exitOf(entries: readonly Melding[], waited: boolean): ExitCode {
  if (waited && !areControlled(entries)) return EXIT.refused;
  const latest = latestTreatment(entries);
  const isRefused =
    latest?.meldingsstatus === 'feil_i_melding' ||
    latest?.regninger?.some(({ status }) => status === 'avvist') === true;
  return isRefused ? EXIT.findings : EXIT.ok;
}

async function waited(
  client: KravClient,
  id: string,
  timeout: number,
  quiet: boolean,
  io: Io,
  say: Say,
): Promise<readonly Melding[]> {
  let told = '';
  let fault = '';
  const tellOnce = (now: string) => {
    if (!quiet && io.stderr.isTTY && now !== told) void io.stderr.write(`${now}\n`).catch(() => {});
    told = now;
  };
  const onAnswer = (entries: readonly Melding[]) => {
    fault = '';
    tellOnce(
      entries
        .map(({ meldingsstatus, kontrollstatus }) => `${meldingsstatus || '–'}, ${kontrollstatus ?? '–'}`)
        .join('; '),
    );
  };
  const onFault = ({ nb, message }: KravError) => {
    fault = say(nb?.message ?? message, message);
    tellOnce(fault);
  };
  const { signal } = io;
  const entries = await waitForControl(client, id, { timeout: timeout * 1000, signal, onAnswer, onFault });
  if (!quiet && entries.length > 0 && !areControlled(entries)) {
    const why = fault === '' ? say(` etter ${timeout} s`, ` after ${timeout} s`) : `: ${fault}`;
    await io.stderr.write(`bkm: ${say('kontrollen er ikke ferdig', 'the control is not done')}${why}\n`);
  }
  return entries;
}

/** The days of receipt that are asked for. */
function periodOf({ from, to }: Args): { readonly fom?: string; readonly tom?: string } {
  const fom = from === undefined ? undefined : isoDate('from', from);
  const tom = to === undefined ? undefined : isoDate('to', to);
  if (fom !== undefined && tom !== undefined && fom > tom) {
    throw new Problem(
      [`--from ${fom} er etter --to ${tom}`, `--from ${fom} is after --to ${tom}`],
      ['Bytt dem om.', 'Swap them.'],
    );
  }
  return { ...(fom === undefined ? {} : { fom }), ...(tom === undefined ? {} : { tom }) };
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (/^\d{1,6}$/.test(text) && seconds > 0) return seconds;
  throw new Problem(
    [`--timeout ${text}: må være et antall sekunder`, `--timeout ${text}: must be a number of seconds`],
    ['Fra 1 og oppover.', 'From 1 on.'],
  );
}

function needsId(): Problem {
  return new Problem(
    ['--wait uten en melding å vente på', '--wait without a message to wait for'],
    ['Oppgi behandlerkravmeldingId; bkm status viser dem.', 'Give behandlerkravmeldingId; bkm status lists them.'],
  );
}

function unknownMessage(): Problem {
  return new Problem(
    ['API-et har ingen melding med denne id-en', 'the API has no message of this id'],
    [
      'Kontroller id-en og miljøet; en melding som nettopp er sendt, kan la vente på seg.',
      'Check the id and the environment; a message that was just sent may take a while.',
    ],
    EXIT.refused,
  );
}

function eitherOr(): Problem {
  return new Problem(
    ['--from og --to er for oversikten', '--from and --to are for the overview'],
    ['La dem være når du oppgir en id.', 'Leave them out where you give an id.'],
  );
}
