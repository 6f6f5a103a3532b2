import { describe, expect, it } from 'vitest';
import { checked } from '../../cli/checks/checked.ts';
import { COMMANDS } from '../../cli/commands/index.ts';
import { sayIn } from '../../cli/lang.ts';
import { parse } from '../../cli/parser.ts';
import { Problem } from '../../cli/problem.ts';
import { split } from '../../cli/split.ts';

async function problemOf(line: string): Promise<string | null> {
  const argv = line.split(' ');
  const parsed = split(argv, COMMANDS) ?? (await parse(argv, COMMANDS, '1.2.3', sayIn('en')));
  try {
    checked(parsed, COMMANDS, argv);
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.words[1];
  }
}

describe('a flag with a value', () => {
  it.each([
    ['send a.json --dry-run=1', '--dry-run takes no value'],
    ['send a.json --dryRun=yes', '--dryRun takes no value'],
    ['--strict=1 convert a.xml', '--strict takes no value'],
    ['convert a.xml --strict=TRUE', '--strict takes no value'],
    ['convert a.xml --all-or-nothing=', '--all-or-nothing takes no value'],
    ['validate a.xml --quiet=a=b', '--quiet takes no value'],
    ['status x --wait=5', '--wait takes no value'],
  ])('is refused, as yargs would take it for no: %s', async (line, problem) => {
    expect(await problemOf(line)).toBe(problem);
  });

  it.each([
    'send a.json --dry-run=true',
    'convert a.xml --strict=false',
    'convert a.xml --navn-epj=strict=1 -- --strict=1',
  ])('is taken where it says yes or no, or is no flag: %s', async (line) => {
    expect(await problemOf(line)).toBeNull();
  });
});
