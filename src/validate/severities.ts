import type { Finding, Severity } from '../diagnostics/finding.ts';

/** By rule id or `group/*`; `off` takes the findings away, but for what is lost (`applySeverities`). The rule's own setting goes before its group's. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** What could not be read, and what is withheld for it: were it silent, nobody would know which bill is missing. */
const NEVER_SILENT = /^(?:xml|json|input|praksis|convert)\//;

/**
 * The findings with the severities that the user wants. An error of reading or converting that is turned off stays as an info. What a rule says beside its verdict stays an info however grave the rule is
 * made: that it did not check, above all.
 */
export function applySeverities(findings: readonly Finding[], wanted: Severities): readonly Finding[] {
  if (Object.keys(wanted).length === 0) return findings;
  return findings.flatMap((finding) => {
    const severity = settingFor(finding.rule, wanted);
    const beside = finding.severity === 'info' && finding.id !== finding.rule && severity !== 'off';
    if (severity === undefined || severity === finding.severity || beside) return [finding];
    if (severity !== 'off') return [{ ...finding, severity }];
    const isLoss = finding.severity === 'error' && NEVER_SILENT.test(finding.rule);
    return isLoss ? [{ ...finding, severity: 'info' }] : [];
  });
}

/** True when a rule is not to be asked at all. */
export function isOff(rule: string, wanted: Severities): boolean {
  return settingFor(rule, wanted) === 'off';
}

/** Settings that name nothing that exists: a mistyped rule would silently do nothing. */
export function unknownSettings(wanted: Severities, rules: readonly string[]): readonly string[] {
  const groups = new Set(rules.map((rule) => `${rule.split('/')[0]}/*`));
  return Object.keys(wanted).filter((name) => !rules.includes(name) && !groups.has(name));
}

function settingFor(rule: string, wanted: Severities): Severity | 'off' | undefined {
  return own(wanted, rule) ?? own(wanted, `${rule.split('/')[0]}/*`);
}

function own(wanted: Severities, name: string): Severity | 'off' | undefined {
  return Object.hasOwn(wanted, name) ? wanted[name] : undefined;
}
