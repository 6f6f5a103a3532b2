import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Ending, NewMessage, State } from '../../src/ledger/types.ts';
import { billOf, hashOf, messageOf, TARGET } from './examples.ts';
import { ledgerFile, openLedger } from './opened.ts';

const SENDERS = 2;

/** An original, its correction, an edited one with its guid, one with its number, and one that has nothing in common with them. */
const MESSAGES: readonly NewMessage[] = [
  messageOf(1),
  messageOf(2, { bills: [billOf(1, { kind: 'korrigering' })] }),
  messageOf(3, { bills: [billOf(1, { regningsnummer: '3' })] }),
  messageOf(4, { bills: [billOf(4, { regningsnummer: '1' })] }),
  messageOf(5),
];

interface Known {
  state: State;
  /** Who is sending it. */
  sender: number | null;
  attempts: number;
  id: string | null;
  /** The API has said that it has it. */
  isThere: boolean;
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
      const { state = null, attempts = 0, id = null } = known ?? {};
      expect([found?.state ?? null, found?.attempts ?? 0, found?.id ?? null]).toEqual([state, attempts, id]);
    }
  }
  const ids = messages.flatMap((known) => known?.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
}

function messageAt(index: number): NewMessage {
  return MESSAGES[index] ?? expect.fail();
}

const UNCLEAR: readonly (State | undefined)[] = ['sendes', 'ukjent'];

/** What stands against a message; null: nothing. */
function conflictOf({ messages }: Model, index: number): string | null {
  const [own] = messageAt(index).bills;
  const others = MESSAGES.flatMap(({ bills }, at) =>
    at === index ? [] : bills.map((bill) => ({ ...bill, state: messages[at]?.state })),
  );
  const isSame = others.filter(({ kind }) => kind === own?.kind);
  const stands = (state: State | undefined) => state === 'mottatt' || UNCLEAR.includes(state);
  if (isSame.some(({ guid, state }) => guid === own?.guid && stands(state))) return 'guid';
  const isUnclear = UNCLEAR.includes(messages[index]?.state);
  if (others.some(({ guid, state }) => guid === own?.guid && UNCLEAR.includes(state)))
    return isUnclear ? null : 'related';
  const isNumbered = own?.kind === 'original';
  const sameNumber = isSame.some(
    ({ regningsnummer, state }) => regningsnummer === own?.regningsnummer && stands(state),
  );
  return isNumbered && sameNumber ? 'regningsnummer' : null;
}

class Claim implements Command {
  readonly index: number;
  readonly sender: number;
  readonly options: { readonly again: boolean; readonly reuse: boolean };
  constructor(index: number, sender: number, again: boolean, reuse: boolean) {
    [this.index, this.sender, this.options] = [index, sender, { again, reuse }];
  }
  check = () => true;
  run(model: Model, real: Real): void {
    const known = model.messages[this.index] ?? null;
    const { again, reuse } = this.options;
    const by = reuse ? null : conflictOf(model, this.index);
    const claim = real.senders[this.sender]?.claim(messageAt(this.index), { now: 1, again, reuse });
    if (known?.state === 'mottatt') expect(claim?.kind).toBe('mottatt');
    else if (known?.state === 'sendes') expect(claim?.kind).toBe('busy');
    else if (known?.state === 'feil_i_melding' && !again) expect(claim?.kind).toBe('feil_i_melding');
    else if (by !== null) expect(claim).toMatchObject({ kind: 'conflict', conflicts: [{ index: 0, by }] });
    else {
      const before = known === null ? null : { attempts: known.attempts, hash: hashOf(this.index + 1) };
      expect(claim).toMatchObject({ kind: 'claimed', recovering: known?.state === 'ukjent', before });
      model.messages[this.index] = {
        ...{ state: 'sendes', sender: this.sender, attempts: (known?.attempts ?? 0) + 1, id: null },
        isThere: known?.isThere ?? false,
      };
    }
    agree(model, real);
  }
  toString = () => `claim ${this.index} by ${this.sender} ${JSON.stringify(this.options)}`;
}

/** How an attempt ends: with an id of its own, or that of another message. */
interface End {
  readonly state: Exclude<State, 'sendes'>;
  readonly id: number;
  readonly isThere: boolean;
}

function endingOf({ state, id, isThere }: End): Ending {
  if (state === 'mottatt') return { state, id: `id-${id}`, at: 2 };
  return state === 'ikke_sendt' ? { state, at: 2 } : { state, codes: isThere ? ['DUPLIKAT_KRAV'] : [], at: 2 };
}

/** The message that has that id, where another one than ours. */
function ownerOf({ messages }: Model, id: number, index: number): Known | undefined {
  return messages.find((known, at) => at !== index && known?.id === `id-${id}`) ?? undefined;
}

class Settle implements Command {
  readonly index: number;
  readonly end: End;
  constructor(index: number, end: End) {
    [this.index, this.end] = [index, end];
  }
  check = ({ messages }: Readonly<Model>) => messages[this.index]?.state === 'sendes';
  run(model: Model, real: Real): void {
    const known = model.messages[this.index];
    if (known == null || known.sender === null) throw new Error('checked');
    const ending = endingOf(this.end);
    const other = real.senders[1 - known.sender];
    expect(() => other?.settle(messageAt(this.index), ending)).toThrow('not claimed');
    const { state, id, isThere } = this.end;
    const isTaken = state === 'mottatt' && ownerOf(model, id, this.index) !== undefined;
    const written = isTaken ? 'ukjent' : state;
    expect(real.senders[known.sender]?.settle(messageAt(this.index), ending)).toMatchObject({ state: written });
    model.messages[this.index] = {
      ...{ state: written, sender: null, attempts: known.attempts },
      id: written === 'mottatt' ? `id-${id}` : null,
      isThere: isTaken ? known.isThere : isThere && state !== 'mottatt' && state !== 'ikke_sendt',
    };
    agree(model, real);
  }
  toString = () => `settle ${this.index} ${JSON.stringify(this.end)}`;
}

/** What is unknown is found out without being sent; or what was seen of it is old. */
class Clear implements Command {
  readonly index: number;
  readonly sender: number;
  readonly end: { readonly state: 'mottatt' | 'ikke_sendt'; readonly id: number };
  readonly isOld: boolean;
  constructor(index: number, sender: number, end: Clear['end'], isOld: boolean) {
    [this.index, this.sender, this.end, this.isOld] = [index, sender, end, isOld];
  }
  check = ({ messages }: Readonly<Model>) => messages[this.index] != null;
  run(model: Model, real: Real): void {
    const known = model.messages[this.index] ?? expect.fail();
    const ledger = real.senders[this.sender] ?? expect.fail();
    const { state, id } = this.end;
    const seen = ledger.byHash(TARGET, hashOf(this.index + 1)) ?? expect.fail();
    const ending = { state, id: `id-${id}`, at: 3 } as const;
    const isWrong = state === 'mottatt' ? ownerOf(model, id, this.index) !== undefined : known.isThere;
    const isWritten = known.state === 'ukjent' && !this.isOld && !isWrong;
    const given = this.isOld ? { ...seen, attempts: seen.attempts - 1 } : seen;
    expect(ledger.clear(given, ending)).toBe(isWritten);
    if (isWritten) {
      const isReceived = state === 'mottatt';
      model.messages[this.index] = { ...known, state, id: isReceived ? `id-${id}` : null, isThere: false };
    }
    agree(model, real);
  }
  toString = () => `clear ${this.index} by ${this.sender} ${JSON.stringify(this.end)}${this.isOld ? ' old' : ''}`;
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
    const index = fc.nat(MESSAGES.length - 1);
    const id = index;
    const sender = fc.nat(SENDERS - 1);
    const seldom = fc.nat(2).map((number) => number === 0);
    const states = fc.constantFrom<End['state'][]>('mottatt', 'feil_i_melding', 'ukjent', 'ukjent', 'ikke_sendt');
    const found = fc.record({ state: fc.constantFrom<Clear['end']['state'][]>('mottatt', 'ikke_sendt'), id });
    const commands = fc.commands(
      [
        fc.tuple(index, sender, fc.boolean(), seldom).map((args) => new Claim(...args)),
        fc.tuple(index, fc.record({ state: states, id, isThere: seldom })).map((args) => new Settle(...args)),
        fc.tuple(index, sender, found, seldom).map((args) => new Clear(...args)),
        sender.map((each) => new Die(each)),
      ],
      { maxCommands: 60, size: 'max' },
    );
    fc.assert(
      fc.property(commands, (steps) => {
        const file = ledgerFile();
        const senders = Array.from({ length: SENDERS }, () => openLedger(file));
        try {
          const messages = Array<null>(MESSAGES.length).fill(null);
          fc.modelRun(() => ({ model: { messages }, real: { file, senders } }), steps);
        } finally {
          for (const ledger of senders) ledger.close();
        }
      }),
      { numRuns: 150 },
    );
  });
});
