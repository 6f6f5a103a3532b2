import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { sayIn } from '../../cli/lang.ts';
import { parse } from '../../cli/parser.ts';

describe('the help of a command', () => {
  it.each(COMMANDS)('has what it does, and what it takes, on a line each: $name', async ({ name, inputs, words }) => {
    for (const lang of ['nb', 'en'] as const) {
      const say = sayIn(lang);
      const { text } = await parse([...name.split(' '), '--help'], COMMANDS, '1.2.3', say);
      const [usage, empty, does, takes] = text.split('\n');
      expect([usage, empty, does]).toEqual([expect.stringContaining(`bkm ${name}`), '', say(...words)]);
      // A long one goes on in the next line.
      if (typeof inputs === 'object') expect(say(...inputs.about)).toContain(takes);
      if (inputs === 'none') expect(takes).toBe('');
      else expect(takes).toMatch(/^[A-ZÆØÅ]/);
    }
  });
});
