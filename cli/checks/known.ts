import type { Command, OptionSpecs } from '../command.ts';
import type { Said } from '../lang.ts';
import { nearestTo } from '../nearest.ts';
import { COMMON_OPTIONS } from '../options/common.ts';

/** Keys of yargs's own. */
const NOT_OPTIONS = ['_', '$0', '--', 'help', 'h', 'version'];

/** What is wrong when an option is none of the command's; null when all are. */
export function unknownOption(
  keys: readonly string[],
  command: Command | null,
  commands: readonly Command[],
): Said | null {
  const options: OptionSpecs = { ...COMMON_OPTIONS, ...command?.options };
  const aliases = Object.values(options).flatMap(({ alias }) => alias ?? []);
  const known = new Set([...NOT_OPTIONS, ...aliases, ...Object.keys(options).flatMap((name) => [name, camel(name)])]);
  // Of `praksis-di` and `praksisDi`, which yargs makes of it, the first was typed.
  const unknown = keys.find((key) => !known.has(key));
  if (unknown === undefined) return null;
  const owners = commands.filter((each) => unknown in each.options).map(({ name }) => name);
  if (owners.length > 0) return misplaced(dashed(unknown), command, owners.join(', '));
  const near = nearestTo(unknown, [...Object.keys(options), 'help', 'version']);
  if (near === null) return [`ukjent valg ${dashed(unknown)}`, `unknown option ${dashed(unknown)}`];
  return [
    `ukjent valg ${dashed(unknown)}. Mente du --${near}?`,
    `unknown option ${dashed(unknown)}. Did you mean --${near}?`,
  ];
}

function misplaced(option: string, command: Command | null, owners: string): Said {
  if (command === null) {
    return [`${option} må stå etter en kommando: ${owners}`, `${option} must stand after a command: ${owners}`];
  }
  return [
    `${command.name} har ikke valget ${option}; det har ${owners}`,
    `${command.name} has no option ${option}; it is one of ${owners}`,
  ];
}

/** An option as it is typed. */
export function dashed(key: string): string {
  return key.length === 1 ? `-${key}` : `--${key}`;
}

/** As yargs writes it too. */
export function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
