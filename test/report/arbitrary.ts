import fc from 'fast-check';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { Run } from '../../src/report/model.ts';
import { runOf } from './run.ts';

/** What would break a line, colour it, move the cursor, ring, or turn the reading direction. */
const EVIL = [
  ...['\nINJECTED', '\r\nINJECTED', '\u2028INJECTED', '\u0085INJECTED', '\t', '\u0000', '\u0007', '\u001B[31m'],
  ...['\u001B]0;x\u0007', '\u009B2J', '\u007F', '\u202E', '\u2066', '\u200B', '\uFEFF', '\uD800', '\u{E0001}'],
  ...[' ', '  ', '{verdi}', '//', '"', '\\'],
];

/** Any text, with what is dangerous more often than chance would have it. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...EVIL), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 })
  .map((parts) => parts.join(''));

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const place = orNull(fc.integer({ min: 1 }));

const finding: fc.Arbitrary<Finding> = fc.record({
  id: fc.oneof(fc.constantFrom('prove/verdi', 'prove/felt', 'prove/antatt'), anyText),
  rule: anyText,
  severity: fc.constantFrom('error', 'warning', 'info'),
  params: fc.record({ felt: anyText, verdi: anyText }),
  file: orNull(anyText),
  line: place,
  column: place,
  xpath: orNull(anyText),
  pointer: orNull(anyText),
  messageIndex: orNull(fc.nat()),
  regning: orNull(fc.record({ index: fc.nat(), regningsnummer: orNull(anyText), guid: orNull(anyText) })),
  apiKode: fc.constantFrom(null, 'UKJENT_FELT'),
  merknad: orNull(fc.nat()),
});

const field: fc.Arbitrary<Run['account']['fields'][number]> = fc.record({
  xpath: anyText,
  outcome: fc.constantFrom('mapped', 'used', 'unmapped', 'dropped', 'withheld'),
  count: fc.integer({ min: 1 }),
  line: place,
  column: place,
});

/** Runs with any text wherever text can stand. */
export const anyRun: fc.Arbitrary<Run> = fc
  .record({
    findings: fc.array(finding, { maxLength: 12 }),
    fields: fc.array(field, { maxLength: 8 }),
    name: anyText,
    revision: orNull(anyText),
    fetched: anyText,
    now: anyText,
  })
  .map(({ findings, fields, name, revision, fetched, now }) =>
    runOf(findings, {
      tool: { name, version: name },
      revision,
      catalogue: { fetched, sha256: fetched },
      now,
      account: { source: 1, mapped: 1, used: 0, unmapped: 0, dropped: 0, withheld: 0, fields },
    }),
  );
