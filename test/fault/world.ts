import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { simulatorToken } from '../../src/auth/simulator-token.ts';
import { contentHash } from '../../src/bkm/canonical.ts';
import { KravClient } from '../../src/krav/client.ts';
import { Ledger } from '../../src/ledger/ledger.ts';
import type { LedgerMessage } from '../../src/ledger/types.ts';
import { tellLedger } from '../../src/send/follow.ts';
import { outgoing } from '../../src/send/outgoing.ts';
import { sendMessage } from '../../src/send/send-message.ts';
import { type Etterslep, type RunningSimulator, startSimulator } from '../../src/simulator.ts';
import { PATIENCE } from './at-random.ts';
import { type Claim, mixedClaimOf, nameOf, refusedBefore } from './claims.ts';
import type { Order, Told } from './order.ts';
import { storedAt } from './server-view.ts';

const MINUTE = 60_000;

/** How a sender ended. */
export interface Ended {
  readonly told: readonly Told[];
  readonly killed: boolean;
  readonly code: number | null;
  readonly stderr: string;
}

/** A server, a ledger and claims, and senders that come and go. */
export class World {
  readonly simulator: RunningSimulator;
  readonly folder: string;
  readonly ledger: string;
  readonly #sender: string;
  readonly #claims: string;
  readonly #size: number;
  /** Ids that senders told of a claim, right or wrong. */
  readonly #told = new Map<number, Set<string>>();

  readonly #seen: Parameters<typeof storedAt>[1] = new Map();

  private constructor(simulator: RunningSimulator, sender: string, size: number) {
    this.simulator = simulator;
    this.folder = mkdtempSync(path.join(tmpdir(), 'bkm-world-'));
    this.ledger = path.join(this.folder, 'ledger.sqlite');
    this.#sender = sender;
    this.#size = size;
    this.#claims = path.join(this.folder, 'claims.json');
    writeFileSync(this.#claims, JSON.stringify(Array.from({ length: size }, (_, number) => mixedClaimOf(number))));
  }

  /**
   * @param sender file of the sender program
   * @param size number of claims
   */
  static async make(sender: string, size: number): Promise<World> {
    // Room for what was refused before, and by now is controlled: senders go by the clock of the machine.
    const clock = new Date(Date.now() - (size + 2) * MINUTE).toISOString();
    const world = new World(await startSimulator({ clock, krav: { keepRefused: true } }), sender, size);
    await world.#refuseEarlier();
    await world.simulator.clock.set(Date.now());
    return world;
  }

  /** Claims whose bills are sent anew: they were received, and the control refused them. */
  async #refuseEarlier(): Promise<void> {
    const { url, clock } = this.simulator;
    const client = new KravClient({ baseUrl: url, token: simulatorToken(url) });
    const ledger = new Ledger(this.ledger);
    for (const claim of this.#refused()) {
      const result = await sendMessage(await outgoing(claim, url), { client, ledger, now: () => clock.now() });
      const id = result.utfall === 'mottatt' ? result.id : expect.fail(result.utfall);
      await clock.advance('PT1M');
      const rebehandling = claim.behandlerkrav.regninger.map(({ guid }) => ({ guid, status: 'avvist', merknader: [] }));
      const body = JSON.stringify({ rebehandling });
      const { status } = await fetch(`${url}/simulator/control/${id}`, { method: 'POST', body });
      expect(status).toBe(200);
      await clock.advance('PT1M');
      tellLedger(ledger, url, await client.melding(id), clock.now());
    }
    ledger.close();
  }

  #refused(): readonly Claim[] {
    return Array.from({ length: this.#size }, (_, number) => refusedBefore(number)).filter((claim) => claim !== null);
  }

  /** What the server does not see for a while of what it has just stored. */
  async blind(etterslep: Etterslep): Promise<void> {
    const body = JSON.stringify({ etterslep });
    const { status } = await fetch(`${this.simulator.url}/simulator/control`, { method: 'POST', body });
    expect(status).toBe(200);
  }

  /** Claims that no sender has told to be received. */
  open(upTo: number): readonly number[] {
    return Array.from({ length: Math.min(upTo, this.#size) }, (_, index) => index).filter(
      (index) => !this.#told.has(index),
    );
  }

  /**
   * Runs a sender to its end.
   *
   * @param killAfter ms after its start that it is killed from outside; null: never
   */
  async send(order: Partial<Order>, killAfter: number | null = null): Promise<Ended> {
    const whole: Order = {
      url: this.simulator.url,
      ledger: this.ledger,
      messages: this.#claims,
      indexes: this.open(this.#size),
      die: null,
      attempts: 3,
      timeout: 400,
      patience: PATIENCE,
      ...order,
    };
    const ended = await run(this.#sender, whole, killAfter);
    for (const { index, id } of ended.told) {
      if (id !== null) this.#told.set(index, (this.#told.get(index) ?? new Set()).add(id));
    }
    return ended;
  }

  /** A sender in peace, which nothing disturbs: everything is to be clear after it. */
  async settle(): Promise<void> {
    this.simulator.faults.clear();
    await this.blind({});
    const indexes = Array.from({ length: this.#size }, (_, index) => index);
    const inPeace = { indexes, attempts: 5, timeout: 30_000 };
    // What waits for a credit or a correction of it that is unknown is sent when that is found out.
    await this.send(inPeace);
    const { told, code, stderr } = await this.send(inPeace);
    expect([code, stderr]).toEqual([0, '']);
    expect(told.filter(({ utfall }) => utfall !== 'mottatt')).toEqual([]);
  }

  /** No claim that the server has is one that the ledger takes for not sent or refused: its bills could be sent in another. */
  async expectNoneForgotten(): Promise<void> {
    this.simulator.faults.clear();
    await this.blind({});
    const stored = new Set((await storedAt(this.simulator, this.#seen)).map(({ name }) => name));
    const known = await this.#known();
    for (const [index, claim] of this.#sent().entries()) {
      if (!stored.has(nameOf(claim.behandlerkrav.regninger))) continue;
      expect(['mottatt', 'sendes', 'ukjent']).toContain(known[index]?.state);
    }
  }

  /** What the ledger knows of each claim, in their order. */
  async #known(): Promise<readonly (LedgerMessage | null)[]> {
    const hashes = await Promise.all(this.#sent().map(contentHash));
    return this.#ask((ledger) => hashes.map((hash) => ledger.byHash(this.simulator.url, hash)));
  }

  #ask<T>(question: (ledger: Ledger) => T): T {
    const ledger = new Ledger(this.ledger);
    try {
      return question(ledger);
    } finally {
      ledger.close();
    }
  }

  /** Each claim at the server exactly once, its id in the ledger and told by all, nothing unknown, no bill twice. */
  async expectOnce(): Promise<void> {
    const stored = await storedAt(this.simulator);
    const idOf = new Map(stored.map(({ id, name }) => [name, id]));
    expect(idOf.size).toBe(stored.length);
    const known = await this.#known();
    const wanted: unknown[] = [];
    const found: unknown[] = [];
    for (const [index, claim] of this.#sent().entries()) {
      const id = idOf.get(nameOf(claim.behandlerkrav.regninger)) ?? 'not at the server';
      wanted.push({ index, state: 'mottatt', id, told: [id] });
      found.push({ index, state: known[index]?.state, id: known[index]?.id, told: [...(this.#told.get(index) ?? [])] });
    }
    expect(found).toEqual(wanted);
    const all = this.#size + this.#refused().length;
    expect(stored).toHaveLength(all);
    expect(this.#ask((ledger) => ledger.list())).toHaveLength(all);
    expect(readdirSync(`${this.ledger}-senders`)).toEqual([]);
  }

  #sent(): readonly Claim[] {
    return JSON.parse(readFileSync(this.#claims, 'utf8'));
  }

  async end(): Promise<void> {
    await this.simulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function run(sender: string, order: Order, killAfter: number | null): Promise<Ended> {
  const child = spawn(process.execPath, [sender, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      // A line may be cut where the process was killed.
      const lines = stdout.split('\n').slice(0, -1);
      resolve({ told: lines.map((line) => JSON.parse(line)), killed: signal === 'SIGKILL', code, stderr });
    });
  });
}
