import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { State } from '../../src/ledger/types.ts';
import { hashOf, messageOf, TARGET } from './examples.ts';
import { ledgerFile, openLedger } from './opened.ts';

const MESSAGES = 3;
const SENDERS = 2;

interface Known {
  state: State;
  /** Who is sending it. */
  sender: number | null;
  attempts: number;
  /** An attempt may have arrived. */
  perhaps: boolean;
}

/** What is to be true, kept by hand. */
interface Model {
  messages: (Known | null)[];
}

/** The ledger's file, and two processes' connections to it. */
interface Real {
  readonly file: string;
  readonly senders: Ledger[];
}

type Command = fc.Command<Model, Real>;

function agree({ messages }: Model, { senders }: Real): void {
  for (const ledger of senders) {
    for (const [index, known] of messages.entries()) {
      const found = ledger.byHash(TARGET, hashOf(index + 1));
      expect([found?.state ?? null, found?.attempts ?? 0]).toEqual([known?.state ?? null, known?.attempts ?? 0]);
      expect(found?.id != null).toBe(known?.state === 'mottatt');
    }
  }
}

class Claim implements Command {
  readonly index: number;
  readonly sender: number;
  readonly again: boolean;
  constructor(index: number, sender: number, again: boolean) {
    [this.index, this.sender, this.again] = [index, sender, again];
  }
  check = () => true;
  run(model: Model, real: Real): void {
    const known = model.messages[this.index] ?? null;
    const claim = real.senders[this.sender]?.claim(messageOf(this.index + 1), { now: 1, again: this.again });
    if (known?.state === 'mottatt') expect(claim?.kind).toBe('mottatt');
    else if (known?.state === 'sendes') expect(claim?.kind).toBe('busy');
    else if (known?.state === 'feil_i_melding' && !this.again) expect(claim?.kind).toBe('feil_i_melding');
    else {
      const before = known === null ? null : { attempts: known.attempts, hash: hashOf(this.index + 1) };
      expect(claim).toMatchObject({ kind: 'claimed', recovering: known?.state === 'ukjent', before });
      const attempts = (known?.attempts ?? 0) + 1;
      model.messages[this.index] = {
        state: 'sendes',
        sender: this.sender,
        attempts,
        perhaps: known?.state === 'ukjent',
      };
    }
    agree(model, real);
  }
  toString = () => `claim ${this.index} by ${this.sender}${this.again ? ' again' : ''}`;
}

class Settle implements Command {
  readonly index: number;
  readonly state: Exclude<State, 'sendes'>;
  constructor(index: number, state: Exclude<State, 'sendes'>) {
    [this.index, this.state] = [index, state];
  }
  check = ({ messages }: Readonly<Model>) => messages[this.index]?.state === 'sendes';
  run(model: Model, real: Real): void {
    const known = model.messages[this.index];
    if (known == null || known.sender === null) throw new Error('checked');
    const { state } = this;
    const other = real.senders[1 - known.sender];
    const ending = { state, id: `id-${this.index}`, codes: [], at: 2 };
    expect(() => other?.settle(messageOf(this.index + 1), ending)).toThrow('not claimed');
    real.senders[known.sender]?.settle(messageOf(this.index + 1), ending);
    model.messages[this.index] = { ...known, state, sender: null };
    agree(model, real);
  }
  toString = () => `settle ${this.index} ${this.state}`;
}

/** The process ends, whatever it was doing, and another takes its place. */
class Die implements Command {
  readonly sender: number;
  constructor(sender: number) {
    this.sender = sender;
  }
  check = () => true;
  run(model: Model, real: Real): void {
    real.senders[this.sender]?.close();
    real.senders[this.sender] = openLedger(real.file);
    model.messages = model.messages.map((known) =>
      known?.sender === this.sender ? { ...known, state: 'ukjent', sender: null } : known,
    );
    agree(model, real);
  }
  toString = () => `die ${this.sender}`;
}

describe('the states of a ledger', () => {
  it('are those of the model, whatever two senders do and however they end', { timeout: 60_000 }, () => {
    const index = fc.nat(MESSAGES - 1);
    const sender = fc.nat(SENDERS - 1);
    const states = fc.constantFrom<Exclude<State, 'sendes'>[]>('mottatt', 'feil_i_melding', 'ukjent', 'ikke_sendt');
    const commands = fc.commands(
      [
        fc.tuple(index, sender, fc.boolean()).map((args) => new Claim(...args)),
        fc.tuple(index, states).map((args) => new Settle(...args)),
        sender.map((each) => new Die(each)),
      ],
      { maxCommands: 40 },
    );
    fc.assert(
      fc.property(commands, (steps) => {
        const file = ledgerFile();
        const senders = Array.from({ length: SENDERS }, () => openLedger(file));
        try {
          fc.modelRun(() => ({ model: { messages: Array(MESSAGES).fill(null) }, real: { file, senders } }), steps);
        } finally {
          for (const ledger of senders) ledger.close();
        }
      }),
      { numRuns: 60 },
    );
  });
});
