import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeAt, messagesOf, run } from './mutations-run.ts';

const folder = path.resolve(import.meta.dirname, '../../corpus/valid');
const files = readdirSync(folder).filter((name) => name.endsWith('.xml'));

describe('any value of a valid message, changed in any way', () => {
  it.each(files)('%s: is validated without a crash', async (file) => {
    const crashes: string[] = [];
    for (const source of await messagesOf(file)) {
      const now = madeAt(source);
      for (const { text, what } of flipsOf(source.message)) {
        await run([text], { now, file }).catch((error: unknown) => crashes.push(`${what}: ${String(error)}`));
      }
    }
    expect(crashes).toEqual([]);
  });
});

interface Flip {
  readonly what: string;
  /** The whole message. */
  readonly text: string;
}

/** The message with each leaf changed, in each way that its kind allows, one at a time. */
function* flipsOf(message: unknown): Generator<Flip> {
  for (const { pointer, holder, key, value } of leavesOf(message, '')) {
    for (const to of flipped(value)) {
      Reflect.set(holder, key, to);
      yield { what: `${pointer} to ${JSON.stringify(to)}`, text: JSON.stringify(message) };
    }
    Reflect.set(holder, key, value);
  }
}

interface Leaf {
  readonly pointer: string;
  readonly holder: object;
  readonly key: string;
  readonly value: unknown;
}

function leavesOf(holder: unknown, base: string): readonly Leaf[] {
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]): readonly Leaf[] => {
    const pointer = `${base}/${key}`;
    return typeof value === 'object' ? leavesOf(value, pointer) : [{ pointer, holder, key, value }];
  });
}

function flipped(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 0.01];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [];
  const changes = [
    value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
    value.replace(/\p{L}/u, (letter) => (letter === 'Q' ? 'X' : 'Q')),
    value.replace(/^\d{4}(?=-\d\d-)/, (year) => String(Number(year) + 20)),
    '',
  ];
  return [...new Set(changes)].filter((change) => change !== value);
}
