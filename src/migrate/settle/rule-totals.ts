import type { Finding, Severity } from '../../diagnostics/finding.ts';
import { compareText } from '../../diagnostics/order.ts';
import { render } from '../../diagnostics/render.ts';
import type { FormatOptions } from '../../report/model.ts';
import type { RuleTotal } from './model.ts';

/** Examples of a rule that are kept. */
const EXAMPLES = 5;

interface Sum {
  readonly counts: Record<Severity, number>;
  files: number;
  lastFile: string | null;
  readonly examples: RuleTotal['examples'][number][];
}

/** Findings by rule, over all files in their order: counts, and the first few. */
export class RuleTotals {
  readonly #rules = new Map<string, Sum>();
  readonly #options: FormatOptions;

  constructor(options: FormatOptions) {
    this.#options = options;
  }

  add(finding: Finding): void {
    const { rule, severity, file, line, column } = finding;
    const sum = this.#rules.get(rule) ?? newSum();
    this.#rules.set(rule, sum);
    sum.counts[severity] += 1;
    if (sum.files === 0 || sum.lastFile !== file) sum.files += 1;
    sum.lastFile = file;
    if (sum.examples.length >= EXAMPLES) return;
    const { lang, texts, showValues } = this.#options;
    const message = render(finding, texts, { lang, showValues: showValues === true });
    sum.examples.push({ file, line, column, message });
  }

  /** Gravest first, then the most. */
  get all(): readonly RuleTotal[] {
    return [...this.#rules]
      .map(([rule, { counts, files, examples }]) => ({
        rule,
        errors: counts.error,
        warnings: counts.warning,
        infos: counts.info,
        files,
        examples,
      }))
      .sort(
        (a, b) => b.errors - a.errors || b.warnings - a.warnings || b.infos - a.infos || compareText(a.rule, b.rule),
      );
  }
}

function newSum(): Sum {
  return { counts: { error: 0, warning: 0, info: 0 }, files: 0, lastFile: null, examples: [] };
}
