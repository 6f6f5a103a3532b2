import type { Finding } from '../diagnostics/finding.ts';
import { compareText } from '../diagnostics/order.ts';
import type { Texts } from '../diagnostics/text.ts';
import { BkmError } from '../errors.ts';
import { filePrint, fingerprintsOf } from './fingerprint.ts';
import type { Baseline, BaselineFinding } from './generated/baseline.ts';
import { baseline as isBaseline } from './generated/baseline-validator.ts';

export type { Baseline, BaselineFinding } from './generated/baseline.ts';

/** The findings of a run held against a baseline. */
export interface Baselined {
  /** Not in the baseline: what is to be reported. */
  readonly fresh: readonly Finding[];
  /** How many findings the baseline covers. */
  readonly covered: number;
  /** Entries of the run's files that no finding answers to any more. */
  readonly stale: readonly BaselineFinding[];
}

/**
 * Reads a baseline.
 *
 * @param value parsed JSON
 * @throws {BkmError} CONFIG, where it is none
 */
export function readBaseline(value: unknown): Baseline {
  if (isBaseline(value)) return value;
  const [first] = isBaseline.errors ?? [];
  const place = first?.instancePath || 'the top';
  throw new BkmError('CONFIG', `not a baseline: it does not have the form of one at ${place}`, {
    hint: 'bkm validate --baseline FILE --update-baseline makes one.',
    nb: {
      message: `ikke en baseline: den har ikke riktig form ved ${first?.instancePath || 'toppen'}`,
      hint: 'bkm validate --baseline FIL --update-baseline lager en.',
    },
  });
}

/** What could not be read can't be accepted: a baseline never hides it. */
const NEVER = /^(?:xml|json|input|praksis|arkiv|migrering)\//;

/** True for a finding that a baseline may know. */
export function isAcceptable({ rule, severity }: Finding): boolean {
  return severity !== 'error' || !(NEVER.test(rule) || rule.startsWith('convert/'));
}

/**
 * Takes the known findings out.
 *
 * @param files that were read to their end: entries of others are not stale, as nothing is known of them
 */
export function holdAgainst(
  findings: readonly Finding[],
  baseline: Baseline,
  files: readonly string[],
  texts: Texts,
): Baselined {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const fingerprints = fingerprintsOf(findings, texts);
  const read = new Set(files.map(filePrint));
  const met = new Set(fingerprints.values());
  const fresh = findings.filter((finding) => !isAcceptable(finding) || !known.has(fingerprints.get(finding) ?? ''));
  return {
    fresh,
    covered: findings.length - fresh.length,
    stale: baseline.findings.filter(
      ({ fingerprint, file }) => file !== undefined && read.has(file) && !met.has(fingerprint),
    ),
  };
}

/** The baseline with the findings of a run added: what is there stays, stale entries too, until somebody takes them out. */
export function mergeBaseline(baseline: Baseline, findings: readonly Finding[], texts: Texts): Baseline {
  const known = new Set(baseline.findings.map((entry) => entry.fingerprint));
  const added = [...fingerprintsOf(findings, texts)].flatMap(([finding, print]) =>
    isAcceptable(finding) && !known.has(print) ? entryOf(finding, print) : [],
  );
  return withEntries(baseline, added);
}

/** What a baseline keeps of a finding. */
export function entryOf({ rule, file }: Finding, print: string): BaselineFinding {
  return { rule, fingerprint: print, ...(file === null ? {} : { file: filePrint(file) }) };
}

/** @param added that it does not know yet */
export function withEntries(baseline: Baseline, added: readonly BaselineFinding[]): Baseline {
  const findings = [...baseline.findings, ...added].sort(
    (a, b) => compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint),
  );
  return { ...baseline, findings };
}

/** A baseline that knows nothing. */
export const EMPTY_BASELINE: Baseline = { findings: [] };
