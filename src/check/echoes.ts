import type { Finding, Severity } from '../diagnostics/finding.ts';
import { atLeast } from '../diagnostics/order.ts';

/**
 * What the converter notices in the XML, and a rule tells again of the JSON that it becomes. The rule's words hold: they are the same
 * for both forms, and `bkm explain` knows what to do. Its other variants say something else.
 */
const ECHOES: Readonly<Record<string, string>> = {
  'convert/antall-avvik': 'melding/antall-regninger',
  'convert/sum-avvik': 'melding/sum',
  'praksis/status': 'melding/praksis#status',
};

const ECHOED: ReadonlySet<string> = new Set(Object.values(ECHOES));

/** What rules told that the converter may have told before, by rule and message, and how gravely. */
export type Told = Map<string, Severity>;

/** The findings without those of the converter that a rule tells of the same message, as gravely or more. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const told: Told = new Map();
  for (const finding of findings) noteTold(finding, told);
  return told.size === 0 ? findings : findings.filter((finding) => !isEcho(finding, told));
}

/** Notes a finding of a rule that the converter may echo: for findings that are never all in memory. */
export function noteTold(finding: Finding, told: Told): void {
  if (ECHOED.has(finding.id)) told.set(keyOf(finding.id, finding), finding.severity);
}

/** True for a finding of the converter that a rule told, as gravely or more. */
export function isEcho(finding: Finding, told: Told): boolean {
  const rule = Object.hasOwn(ECHOES, finding.id) ? ECHOES[finding.id] : undefined;
  const severity = rule === undefined ? undefined : told.get(keyOf(rule, finding));
  return severity !== undefined && atLeast(severity, finding.severity);
}

function keyOf(id: string, { messageIndex }: Finding): string {
  return `${id} ${messageIndex}`;
}
