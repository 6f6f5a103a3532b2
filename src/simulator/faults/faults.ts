import type { ActiveFault, Fault, FaultRule, FaultWhen } from './fault.ts';

/** A running simulator's faults, for tests and users. */
export interface FaultControl {
  /** In force from the next request. */
  add(...rules: readonly FaultRule[]): void;
  clear(): void;
  /** Those that may still happen. */
  readonly active: readonly ActiveFault[];
}

/** Which faults happen to which request: decided by counting, never by chance. */
export class Faults implements FaultControl {
  #rules: ActiveFault[] = [];

  add(...rules: readonly FaultRule[]): void {
    this.#rules.push(...rules.map((rule) => ({ ...rule, fitted: 0 })));
  }

  clear(): void {
    this.#rules = [];
  }

  get active(): readonly ActiveFault[] {
    return this.#rules.filter((rule) => !isSpent(rule));
  }

  /** Called once a request: counts it, and gives what happens to it. */
  take(method: string, path: string): readonly Fault[] {
    const hit: Fault[] = [];
    this.#rules = this.#rules.map((rule) => {
      if (!fits(rule.when ?? {}, method, path)) return rule;
      const counted = { ...rule, fitted: rule.fitted + 1 };
      if (isDue(counted)) hit.push(rule.fault);
      return counted;
    });
    this.#rules = this.#rules.filter((rule) => !isSpent(rule));
    return hit;
  }
}

function fits(when: FaultWhen, method: string, path: string): boolean {
  return (when.method ?? method) === method && isLike(path, when.path ?? '*');
}

/** Whether `*` in the pattern, each standing for anything, make the path of it. */
function isLike(path: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return path === pattern;
  if (!path.startsWith(first) || path.length < first.length + last.length || !path.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0 || found + part.length > path.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}

function isDue({ when, fitted }: ActiveFault): boolean {
  return fitted >= (when?.nth ?? 1) && fitted < end(when);
}

function isSpent({ when, fitted }: ActiveFault): boolean {
  return fitted + 1 >= end(when);
}

/** The first request that it no longer happens to. */
function end(when: FaultWhen | undefined): number {
  const { nth = 1, count = 1 } = when ?? {};
  return count === 'always' ? Number.POSITIVE_INFINITY : nth + count;
}
