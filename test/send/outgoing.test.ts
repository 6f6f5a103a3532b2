import { describe, expect, it } from 'vitest';
import { outgoing } from '../../src/send/outgoing.ts';
import { melding, regning } from './messages.ts';

describe('the target of a message', () => {
  it.each(['https://krav.example/', 'https://KRAV.example:443', 'https://krav.example//'])(
    'is the same API as %s',
    async (url) => {
      expect((await outgoing(melding([regning(1)]), url)).target).toBe('https://krav.example');
    },
  );

  it('is another one by its path', async () => {
    expect((await outgoing(melding([regning(1)]), 'https://krav.example/test/')).target).toBe(
      'https://krav.example/test',
    );
  });

  it.each(['', 'krav.example', 'http://krav.example'])('can not be %j', async (url) => {
    await expect(outgoing(melding([regning(1)]), url)).rejects.toMatchObject({ code: 'OPTIONS' });
  });
});
