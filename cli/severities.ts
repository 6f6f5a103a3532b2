import { type Severities, TEXTS, unknownSettings } from '../src/index.ts';
import type { Args } from './args.ts';
import type { Config } from './generated/config.ts';
import { nearestTo } from './nearest.ts';
import { Problem } from './problem.ts';

/**
 * The severities that are asked for, the command line's before the configuration's.
 *
 * @throws {Problem} for a setting of no rule or no severity: mistyped, it would silently do nothing
 */
export function severitiesOf(args: Args, config: Config): Severities {
  const given = Object.fromEntries((args.rule ?? []).map(settingOf));
  // A group on the command line goes before a single rule of the configuration.
  const configured = Object.entries(config.rules ?? {}).filter(([rule]) => !(`${rule.split('/')[0]}/*` in given));
  const wanted = { ...Object.fromEntries(configured), ...given };
  const rules = [...new Set(Object.keys(TEXTS).map((id) => id.replace(/#.*/, '')))];
  const [unknown] = unknownSettings(wanted, rules);
  if (unknown === undefined) return wanted;
  const groups = new Set(rules.map((rule) => `${rule.split('/')[0]}/*`));
  const near = nearestTo(unknown, [...rules, ...groups]);
  if (near === null) throw new Problem([`ukjent regel ${unknown}`, `unknown rule ${unknown}`]);
  throw new Problem([`ukjent regel ${unknown}. Mente du ${near}?`, `unknown rule ${unknown}. Did you mean ${near}?`]);
}

function settingOf(given: string): [string, 'error' | 'warning' | 'info' | 'off'] {
  const [, rule, severity] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  if (
    rule !== undefined &&
    (severity === 'error' || severity === 'warning' || severity === 'info' || severity === 'off')
  ) {
    return [rule, severity];
  }
  throw new Problem([
    `--rule ${given}: skriv REGEL=error, warning, info eller off`,
    `--rule ${given}: write RULE=error, warning, info or off`,
  ]);
}
