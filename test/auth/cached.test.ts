import { describe, expect, it } from 'vitest';
import { cached } from '../../src/auth/cached.ts';
import { HeldToken } from '../../src/auth/held-token.ts';
import type { AccessToken } from '../../src/auth/token.ts';
import { rejection } from './material.ts';

const BEGIN = Date.UTC(2026, 0, 6, 12);

/** A source whose fetches are answered by hand, and a clock that is set by hand. Life in s; null: not known. */
function bench(life: number | null = 600) {
  const clock = { at: BEGIN };
  const fetches: { readonly signal: AbortSignal; give(): void; fail(): void }[] = [];
  const source = cached(
    (signal) =>
      new Promise<AccessToken>((resolve, reject) => {
        const value = `token-${fetches.length + 1}`;
        const expiresAt = life === null ? null : clock.at + life * 1000;
        fetches.push({
          signal,
          give: () => resolve(new HeldToken({ type: 'Bearer', value, expiresAt })),
          fail: () => reject(new Error(`no ${value}`)),
        });
      }),
    { now: () => clock.at },
  );
  const get = async (...args: Parameters<typeof source>) => (await source(...args)).value;
  return { clock, fetches, source, get };
}

/** A bench that has its first token. */
async function filled(life?: number | null) {
  const made = bench(life);
  const first = made.get();
  made.fetches[0]?.give();
  await first;
  return made;
}

describe('a token is kept', () => {
  it.each([
    ['30 s before its end', 600, 570],
    ['a tenth of its life before, when that is shorter', 120, 108],
    ['a tenth of its life before, when that is very short', 10, 9],
    ['54 s, when its end is not known', null, 54],
  ])('until %s', async (_, life, until) => {
    const { clock, fetches, get } = await filled(life);
    clock.at = BEGIN + until * 1000 - 1;
    expect(await get()).toBe('token-1');
    clock.at = BEGIN + until * 1000;
    const renewed = get();
    expect(fetches).toHaveLength(2);
    fetches[1]?.give();
    expect(await renewed).toBe('token-2');
  });

  it('not when it has no life at all', async () => {
    const { fetches, get } = await filled(0);
    const second = get();
    fetches[1]?.give();
    expect(await second).toBe('token-2');
  });

  it('not when the clock was set back: how much of its life is left is not known then', async () => {
    const { clock, fetches, get } = await filled();
    clock.at = BEGIN - 1;
    const second = get();
    fetches[1]?.give();
    expect(await second).toBe('token-2');
  });
});

describe('one fetch at a time', () => {
  it('is shared by all who ask meanwhile', async () => {
    const { fetches, get } = bench();
    const all = Promise.all(Array.from({ length: 50 }, () => get()));
    expect(fetches).toHaveLength(1);
    fetches[0]?.give();
    expect(new Set(await all)).toEqual(new Set(['token-1']));
    expect(await get()).toBe('token-1');
    expect(fetches).toHaveLength(1);
  });

  it('that fails fails for all of them, and the next one tries again', async () => {
    const { fetches, get } = bench();
    const all = [get(), get()].map(rejection);
    fetches[0]?.fail();
    expect((await Promise.all(all)).map(String)).toEqual(['Error: no token-1', 'Error: no token-1']);
    const next = get();
    fetches[1]?.give();
    expect(await next).toBe('token-2');
  });

  it('is not kept when it fails while a good token was dropped', async () => {
    const { fetches, get } = await filled();
    const refused = rejection(get({ fresh: true }));
    fetches[1]?.fail();
    await refused;
    const next = get();
    fetches[2]?.give();
    expect(await next).toBe('token-3');
  });
});

describe('fresh', () => {
  it('gets a new token once, and those who ask for it at once share it', async () => {
    const { fetches, get } = await filled();
    const all = Promise.all([get({ fresh: true }), get({ fresh: true }), get()]);
    expect(fetches).toHaveLength(2);
    fetches[1]?.give();
    expect(await all).toEqual(['token-2', 'token-2', 'token-2']);
    expect(await get()).toBe('token-2');
  });

  it('is content with a fetch that is under way', async () => {
    const { fetches, get } = bench();
    const all = Promise.all([get(), get({ fresh: true })]);
    fetches[0]?.give();
    expect(await all).toEqual(['token-1', 'token-1']);
    expect(fetches).toHaveLength(1);
  });
});

describe('who leaves', () => {
  it('gets the reason at once, and the others get their token', async () => {
    const { fetches, get } = bench();
    const leaver = new AbortController();
    const left = rejection(get({ signal: leaver.signal }));
    const stays = get({ signal: new AbortController().signal });
    leaver.abort(new Error('off'));
    expect(String(await left)).toBe('Error: off');
    expect(fetches[0]?.signal.aborted).toBe(false);
    fetches[0]?.give();
    expect(await stays).toBe('token-1');
  });

  it('last stops the fetch, and the next one starts anew', async () => {
    const { fetches, get } = bench();
    const leavers = [new AbortController(), new AbortController()];
    const left = leavers.map(({ signal }) => rejection(get({ signal })));
    for (const leaver of leavers) leaver.abort();
    await Promise.all(left);
    expect(fetches[0]?.signal.aborted).toBe(true);
    const next = get();
    // What was given up comes all the same, and is not taken for the new one.
    fetches[0]?.give();
    fetches[1]?.give();
    expect(await next).toBe('token-2');
    expect(await get()).toBe('token-2');
  });

  it('before coming fetches nothing', async () => {
    const { fetches, get } = bench();
    expect(await rejection(get({ signal: AbortSignal.abort('no') }))).toBe('no');
    expect(fetches).toHaveLength(0);
  });
});
