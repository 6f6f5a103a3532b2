import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { CONFIG_KEYS } from '../../cli/config-fault.ts';
import { nearestTo } from '../../cli/nearest.ts';
import { REVISION_CHOICES } from '../../cli/options/convert.ts';
import { FORMAT_CHOICES } from '../../cli/options/report.ts';
import { CLI_TEXTS } from '../../cli/texts.ts';
import schema from '../../schemas/config/config.schema.json' with { type: 'json' };
import { FORMATS, REVISIONS } from '../../src/index.ts';

describe('words of the command line that stand for the library', () => {
  test('are its revisions', () => {
    expect(REVISION_CHOICES).toEqual(REVISIONS);
  });

  test('are its formats', () => {
    expect(FORMAT_CHOICES).toEqual(Object.keys(FORMATS));
  });

  test('are the keys of the configuration', () => {
    expect(['$schema', ...CONFIG_KEYS]).toEqual(Object.keys(schema.properties));
  });
});

describe('every command', () => {
  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s has examples, of options that it has',
    (_, command) => {
      expect(command.examples.length).toBeGreaterThan(0);
      for (const [line] of command.examples) {
        expect(line).toContain(`bkm ${command.name}`);
        for (const [, option = ''] of line.matchAll(/--([\w-]+)/g))
          expect(Object.keys(command.options)).toContain(option);
      }
    },
  );

  test('has words in both languages', () => {
    const said = COMMANDS.flatMap(({ words, options, examples }) => [
      words,
      ...Object.values(options).map((option) => option.words),
      ...examples.map(([, meaning]) => meaning),
    ]);
    for (const [nb, en] of said) {
      expect(nb.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
  });
});

test('the texts about inputs have both languages', () => {
  for (const [id, { nb, en }] of Object.entries(CLI_TEXTS)) if (id.startsWith('input/')) expect(nb).not.toBe(en);
});

describe('the nearest word', () => {
  const words = ['convert', 'validate', 'praksis-id', 'praksis-map', 'now', 'tann'];
  test.each([
    ['convret', 'convert'],
    ['convrt', 'convert'],
    ['praksisid', 'praksis-id'],
    ['praksis', 'praksis-id'],
    ['praksis-pam', 'praksis-map'],
    ['valid', 'validate'],
    ['foo', null],
    ['x', null],
    ['', null],
  ])('to %j is %j', (word, nearest) => {
    expect(nearestTo(word, words)).toBe(nearest);
  });
});
