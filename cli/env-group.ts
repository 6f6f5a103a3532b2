import type { Said } from './lang.ts';
import { nearestTo } from './nearest.ts';
import { Problem } from './problem.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The environment variables of one kind: `BKM_MASKINPORTEN_` and what may follow. Blank is as not set. No value is ever told in an
 * error: keys are among them.
 */
export class EnvGroup<Name extends string> {
  readonly prefix: string;
  readonly #names: readonly Name[];
  readonly #env: Env;

  constructor(prefix: string, names: readonly Name[], env: Env) {
    this.prefix = prefix;
    this.#names = names;
    this.#env = env;
  }

  /** What the library calls an option (`consumerOrg`), by the variable that it is set with. */
  get options(): ReadonlyMap<string, string> {
    return new Map(this.#names.map((name) => [camel(name), this.prefix + name]));
  }

  /** Is any of them set? A misspelt one too. */
  get isSet(): boolean {
    return this.#set().length > 0;
  }

  get(name: Name): string | undefined {
    return this.#env[this.prefix + name]?.trim() || undefined;
  }

  /** With the spaces around it, which may be part of a password. */
  exact(name: Name): string | undefined {
    return this.#env[this.prefix + name] || undefined;
  }

  /** @throws {Problem} when it is not set */
  need(name: Name): string {
    const value = this.get(name);
    if (value !== undefined) return value;
    throw new Problem([`${this.prefix}${name} mangler`, `${this.prefix}${name} is missing`], this.#hint());
  }

  /** @throws {Problem} when both or neither of two is set */
  oneOf<A extends Name, B extends Name>(first: A, second: B): { readonly name: A | B; readonly value: string } {
    const [a, b] = [this.get(first), this.get(second)];
    const names = [this.prefix + first, this.prefix + second];
    if (a !== undefined && b !== undefined) {
      throw new Problem([`både ${names.join(' og ')} er satt`, `both ${names.join(' and ')} are set`]);
    }
    if (a !== undefined) return { name: first, value: a };
    if (b !== undefined) return { name: second, value: b };
    throw new Problem([`${names.join(' eller ')} mangler`, `${names.join(' or ')} is missing`], this.#hint());
  }

  /** On or off; undefined where it is not set. */
  flag(name: Name): boolean | undefined {
    const value = this.get(name)?.toLowerCase();
    if (value === undefined) return undefined;
    if (['1', 'true', 'yes', 'ja', 'on'].includes(value)) return true;
    if (['0', 'false', 'no', 'nei', 'off'].includes(value)) return false;
    throw new Problem([`${this.prefix}${name} må være 1 eller 0`, `${this.prefix}${name} must be 1 or 0`]);
  }

  /** One of some words, whatever its case; undefined where it is not set. */
  choice<T extends string>(name: Name, choices: readonly T[]): T | undefined {
    const value = this.get(name);
    if (value === undefined) return undefined;
    const chosen = choices.find((each) => each.toLowerCase() === value.toLowerCase());
    if (chosen !== undefined) return chosen;
    const listed = choices.join(', ');
    throw new Problem([
      `${this.prefix}${name} må være en av ${listed}`,
      `${this.prefix}${name} must be one of ${listed}`,
    ]);
  }

  /**
   * A misspelt variable would else be as if it were not set, and a token be asked for the wrong organisation.
   *
   * @throws {Problem} when one is set that is none of them
   */
  refuseUnknown(): void {
    const unknown = this.#set().find((key) => !this.#names.some((name) => this.prefix + name === key));
    if (unknown === undefined) return;
    const near = nearestTo(unknown.slice(this.prefix.length), this.#names);
    throw new Problem(
      [
        `ukjent miljøvariabel ${unknown}${near === null ? '' : `. Mente du ${this.prefix}${near}?`}`,
        `unknown environment variable ${unknown}${near === null ? '' : `. Did you mean ${this.prefix}${near}?`}`,
      ],
      this.#hint(),
    );
  }

  #set(): readonly string[] {
    return Object.keys(this.#env).filter((key) => key.startsWith(this.prefix) && this.#env[key]?.trim());
  }

  #hint(): Said {
    const names = this.#names.join(', ');
    return [`${this.prefix} kan følges av ${names}.`, `${this.prefix} may be followed by ${names}.`];
  }
}

function camel(name: string): string {
  return name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
