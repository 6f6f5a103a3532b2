import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { sayIn } from '../../cli/lang.ts';
import { parse } from '../../cli/parser.ts';
import { split } from '../../cli/split.ts';

const byYargs = (argv: readonly string[]) => parse(argv, COMMANDS, '1.2.3', sayIn('en')).catch((error: Error) => error);

describe('the quick split of a command line', () => {
  it.each(
    [
      'validate a.xml',
      'validate - --format json --report html=a.html --report junit=b.xml',
      'validate a.xml --praksis-id 1000005649 --now gendate --no-color --quiet',
      'convert a.xml -o out --strict=false --praksisId=7',
      'catalogue sync --catalogue folder',
      'ledger show 12 --lang nb',
      'send a.json -- --not-an-option -',
      'validate a.xml --rule a/b=off --rule c/*=warning b.xml',
      'validate a.xml --no-such --lang en --lang nb',
      'takst 2ad --date 2025-06-30 007',
      'validate -o',
      'validate -x y -- a',
      'validate --format= --show-values=maybe --__proto__ x --a.b c',
    ].map((line) => [line]),
  )('is that of yargs: %s', async (line) => {
    const argv = line.split(' ');
    const quick = split(argv, COMMANDS);
    if (quick !== null) expect(quick).toEqual(await byYargs(argv));
    else expect(await byYargs(argv)).toMatchObject({ withoutValue: expect.any(String) });
  });

  it.each(
    [
      '',
      '--help',
      'validate --help',
      'validate -h',
      'validate help',
      '--strict convert a.xml',
      'catalogue',
      'convret a.xml',
      'validate --format',
      'validate --version',
    ].map((line) => [line]),
  )('leaves to yargs: %s', (line) => {
    expect(split(line.split(' '), COMMANDS)).toBeNull();
  });

  it('is that of yargs whatever the words are', async () => {
    const options = COMMANDS.flatMap((command) => Object.keys(command.options));
    const word = fc.oneof(
      fc.constantFrom(...options).map((name) => `--${name}`),
      fc.constantFrom(...options).map((name) => `--no-${name}`),
      fc
        .tuple(fc.constantFrom(...options), fc.constantFrom('', 'a', '1', 'true', 'false'))
        .map(([name, value]) => `--${name}=${value}`),
      fc.constantFrom(
        '-',
        '--',
        '-o',
        '-o=x',
        '-ox',
        '-abc',
        '-1',
        'a.xml',
        '1',
        '0x1f',
        '',
        'a b',
        '"q"',
        '--x.y',
        '--xY',
        '---z',
        'a=b',
      ),
    );
    const line = fc.tuple(fc.constantFrom(...COMMANDS.map(({ name }) => name)), fc.array(word, { maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(line, async ([name, words]) => {
        const argv = [...name.split(' '), ...words];
        const quick = split(argv, COMMANDS);
        if (quick !== null) expect(quick).toEqual(await byYargs(argv));
      }),
    );
  });
});
