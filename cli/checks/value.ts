import type { OptionSpec } from '../command.ts';
import type { Said } from '../lang.ts';

/** What is wrong with the value of an option; null when nothing is. */
export function wrongValue(name: string, value: unknown, spec: OptionSpec): Said | null {
  if (value === undefined) return null;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (spec.type !== 'list' && all.length > 1) {
    return [`--${name} er gitt flere ganger`, `--${name} is given more than once`];
  }
  return all.map((one) => wrongOne(name, one, spec)).find((words) => words !== null) ?? null;
}

function wrongOne(name: string, value: unknown, { type, choices }: OptionSpec): Said | null {
  if (type === 'flag') {
    return typeof value === 'boolean' ? null : [`--${name} tar ingen verdi`, `--${name} takes no value`];
  }
  // `--no-x` of an option that is no flag.
  if (value === false) return [`ukjent valg --no-${name}`, `unknown option --no-${name}`];
  if (typeof value !== 'string' || value.trim() === '') return [`--${name} mangler verdi`, `--${name} needs a value`];
  if (choices === undefined || choices.includes(value)) return null;
  return [
    `--${name} ${value}: må være ${listed(choices, 'eller')}`,
    `--${name} ${value}: must be ${listed(choices, 'or')}`,
  ];
}

function listed(choices: readonly string[], or: string): string {
  return `${choices.slice(0, -1).join(', ')} ${or} ${choices.at(-1)}`;
}
