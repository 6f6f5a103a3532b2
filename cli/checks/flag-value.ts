import type { OptionSpecs } from '../command.ts';
import type { Said } from '../lang.ts';
import { camel, dashed } from './known.ts';

/** `--name=value` and `-n=value`, as yargs takes them apart. */
const WITH_VALUE = /^--?([^=-][^=]*)=(.*)$/s;

/** What yargs takes for yes and no; it takes every other value for no, and says nothing. */
const YES_OR_NO: readonly string[] = ['true', 'false'];

/** What is wrong where a flag is given a value, by the words as they were typed; null when nothing is. */
export function wrongFlagValue(argv: readonly string[], specs: OptionSpecs): Said | null {
  const flags = new Set(
    Object.entries(specs).flatMap(([name, { type, alias }]) =>
      type === 'flag' ? [name, camel(name), ...(alias === undefined ? [] : [alias])] : [],
    ),
  );
  const end = argv.indexOf('--');
  for (const word of end < 0 ? argv : argv.slice(0, end)) {
    const [, name = '', value = ''] = WITH_VALUE.exec(word) ?? [];
    if (!flags.has(name) || YES_OR_NO.includes(value)) continue;
    return [`${dashed(name)} tar ingen verdi`, `${dashed(name)} takes no value`];
  }
  return null;
}
