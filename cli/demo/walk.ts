import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  atLeast,
  convert,
  explain,
  type Finding,
  formatKroner,
  isOre,
  type RegistrertPraksis,
  readPraksiser,
  type ValidateOptions,
  Validation,
} from '../../src/index.ts';
import { KravClient, type Melding, simulatorToken } from '../../src/krav.ts';
import { Ledger, outgoing, resendOf, type SendResult, sendMessage, tellLedger } from '../../src/send.ts';
import { type RunningSimulator, startSimulator } from '../../src/simulator.ts';
import { counted } from '../counted.ts';
import { amount, shortTime } from '../oversikt-text.ts';
import { tableOf } from '../table.ts';
import type { Stage } from './stage.ts';

const CLAIM = path.join('corpus', 'arbeidsflyt', 'krav.xml');
const CORRECTED = path.join('corpus', 'arbeidsflyt', 'rettet.xml');

/**
 * A working day, from XML to payment, against a simulator of its own on this machine: its clock stands where the day was, and moves
 * when the demo says so.
 */
export async function walk(stage: Stage): Promise<void> {
  const simulator = await startSimulator({ clock: '2026-01-06T15:30:29+01:00', clockFixed: true, tokenClock: 'real' });
  const folder = await mkdtemp(path.join(tmpdir(), 'bkm-demo-'));
  const ledger = new Ledger(path.join(folder, 'ledger.sqlite'));
  try {
    await new Walk(stage, simulator, ledger).run();
  } finally {
    ledger.close();
    await simulator.close();
    await rm(folder, { recursive: true, force: true });
  }
}

class Walk {
  readonly #stage: Stage;
  readonly #simulator: RunningSimulator;
  readonly #ledger: Ledger;
  readonly #client: KravClient;

  constructor(stage: Stage, simulator: RunningSimulator, ledger: Ledger) {
    this.#stage = stage;
    this.#simulator = simulator;
    this.#ledger = ledger;
    this.#client = new KravClient({ baseUrl: simulator.url, token: simulatorToken(simulator.url) });
  }

  async run(): Promise<void> {
    const praksiser = await this.#practices();
    await this.#validate(praksiser);
    const first = await this.#send(await this.#message(CLAIM, praksiser), null);
    await this.#simulator.clock.advance('PT30S');
    const entries = await this.#control(first);
    await this.#simulator.clock.advance('PT15M');
    const second = await this.#resend(entries, first, praksiser);
    await this.#simulator.clock.advance('PT30S');
    await this.#control(second);
    await this.#decision();
    await this.#payment(second);
  }

  async #practices(): Promise<readonly RegistrertPraksis[]> {
    const { say } = this.#stage.setting;
    const praksiser = readPraksiser(await this.#client.praksiser());
    await this.#stage.title(
      say('Innsending', 'Submission'),
      say(
        'mot simulatoren på denne maskinen: først praksisene',
        'to the simulator on this machine: first the practices',
      ),
    );
    const rows = praksiser.map(({ praksisId, type, status, navn }) => [
      praksisId,
      type ?? '',
      status ?? '',
      navn ?? '',
    ]);
    await this.#stage.print(tableOf([['praksisId', 'type', 'status', say('navn', 'name')], ...rows], [0, 1, 2, 3]));
    return praksiser;
  }

  async #validate(praksiser: readonly RegistrertPraksis[]): Promise<void> {
    const { say } = this.#stage.setting;
    await this.#stage.title(say('Kontroll før innsending', 'Validation before submission'), CLAIM);
    const findings = await this.#findings(CLAIM, praksiser);
    await this.#stage.tell(findings.filter(({ severity }) => atLeast(severity, 'warning')));
    await this.#stage.print(
      say(
        '  bkm send stanser her. For å vise kontrollen sendes meldingen likevel (--force regning/frem-i-tid).\n',
        '  bkm send stops here. To show the control, the message is sent all the same (--force regning/frem-i-tid).\n',
      ),
    );
  }

  async #findings(file: string, praksiser: readonly RegistrertPraksis[]): Promise<readonly Finding[]> {
    const options: ValidateOptions = { praksiser, now: this.#simulator.clock.now() };
    return (await new Validation(options).check(await this.#stage.read(file), file)).findings;
  }

  async #message(file: string, praksiser: readonly RegistrertPraksis[]): Promise<unknown> {
    const { messages } = await convert(await this.#stage.read(file), { praksiser });
    return messages[0]?.message;
  }

  /** @returns behandlerkravmeldingId */
  async #send(message: unknown, replaces: string | null): Promise<string> {
    const { say, lang } = this.#stage.setting;
    await this.#stage.title(say('Sendt, kryptert som JWE', 'Sent, encrypted as JWE'));
    const ready = await outgoing(message, this.#simulator.url, replaces);
    const now = () => this.#simulator.clock.now();
    const result = await sendMessage(ready, { client: this.#client, ledger: this.#ledger, now });
    const id = idOf(result);
    const size = `${counted(ready.bills.length, ['regning', 'bill'], ['regninger', 'bills'], say)}, ${isOre(ready.sum) ? formatKroner(ready.sum, lang) : ready.sum / 100} kr`;
    await this.#stage.print(
      say(
        `  ${size}: mottatt ${id}\n  Før sendingen stod den i sendeloggen; etter et krasj ville neste kjøring funnet ut hva som skjedde.\n`,
        `  ${size}: received ${id}\n  It stood in the ledger before it was sent; after a crash the next run would find out what happened.\n`,
      ),
    );
    return id;
  }

  async #control(id: string): Promise<readonly Melding[]> {
    const { say, lang } = this.#stage.setting;
    const entries = await this.#client.melding(id);
    tellLedger(this.#ledger, this.#simulator.url, entries, this.#simulator.clock.now());
    await this.#stage.title(say('Kontrollen', 'The control'), say('30 sekunder senere', '30 seconds later'));
    for (const { regningsnummer, status, merknader } of entries.flatMap(({ regninger }) => regninger ?? [])) {
      await this.#stage.print(`  ${say('regning', 'bill')} ${regningsnummer}: ${status}\n`);
      for (const { nummer, tekst } of merknader) {
        const known = explain(nummer);
        const meaning = known?.kind === 'merknad' ? known.merknad[lang === 'nb' ? 'nb' : 'en'] : '';
        await this.#stage.print(`      ${nummer}: ${tekst}\n      ${say('Det betyr', 'That means')}: ${meaning}\n`);
      }
    }
    return entries;
  }

  async #resend(entries: readonly Melding[], id: string, praksiser: readonly RegistrertPraksis[]): Promise<string> {
    const { say } = this.#stage.setting;
    await this.#stage.title(say('Rettet', 'Corrected'), CORRECTED);
    const resend = resendOf(await this.#message(CORRECTED, praksiser), entries);
    const left = resend.left.map(({ regningsnummer }) => regningsnummer).join(', ');
    await this.#stage.print(
      say(
        `  Resepten får riktig dato, med samme guid og regningsnummer. Telefonkontakten (${left}) kan ikke reddes, og sendes ikke.\n`,
        `  The prescription gets its right day, under the same guid and number. The telephone contact (${left}) can not be saved, and is not sent.\n`,
      ),
    );
    return this.#send(resend.message, id);
  }

  /** At 16:00 of the day. */
  async #decision(): Promise<void> {
    const { say, lang } = this.#stage.setting;
    await this.#simulator.clock.set('2026-01-06T16:00:30+01:00');
    const oversikt = await this.#client.oversikt({ fom: '2026-01-01' });
    await this.#stage.title(say('Klokken 16', '16:00'), say('ett vedtak for praksisen', 'one vedtak for the practice'));
    const head = [
      say('mottatt', 'received'),
      say('krevd', 'claimed'),
      say('innvilget', 'granted'),
      say('utbetaling', 'payment'),
      'vedtakId',
    ];
    const rows = oversikt.map(({ mottattidspunkt, sumKravbelop, sumUtbetaltbelop, utbetalingsstatus, vedtakId }) => [
      shortTime(mottattidspunkt),
      amount(sumKravbelop, lang),
      amount(sumUtbetaltbelop, lang),
      utbetalingsstatus ?? '',
      vedtakId ?? '',
    ]);
    await this.#stage.print(tableOf([head, ...rows], [0, 3, 4]));
  }

  async #payment(id: string): Promise<void> {
    const { say, lang } = this.#stage.setting;
    await this.#simulator.clock.advance('P3D');
    const entries = await this.#client.melding(id);
    tellLedger(this.#ledger, this.#simulator.url, entries, this.#simulator.clock.now());
    const [melding] = entries;
    await this.#stage.title(say('Utbetalt', 'Paid'), say('tre dager senere', 'three days later'));
    await this.#stage.print(
      `  ${melding?.utbetalingsstatus}: ${amount(melding?.vedtak?.belop ?? null, lang)} kr, ${shortTime(melding?.vedtak?.utbetaltdato ?? null)}\n`,
    );
  }
}

function idOf(result: SendResult): string {
  if (result.utfall === 'mottatt') return result.id;
  throw new Error(`the demo's message was not received: ${result.utfall}`);
}
