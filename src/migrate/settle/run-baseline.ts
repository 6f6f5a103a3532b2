import type { Finding } from '../../diagnostics/finding.ts';
import type { Texts } from '../../diagnostics/text.ts';
import { type Baseline, type BaselineFinding, entryOf, isAcceptable } from '../../report/baseline.ts';
import { filePrint, fingerprint, Numbering } from '../../report/fingerprint.ts';

/** What is known before a run. */
export interface KnownFindings {
  readonly baseline: Baseline;
  /** All findings of the run are to be known from now on. */
  readonly update: boolean;
}

/** What a run came to, held against what was known. */
export interface HeldFindings {
  /** Findings that were left out. */
  readonly covered: number;
  /** Entries of files of the run that no finding answers to any more. */
  readonly stale: readonly BaselineFinding[];
  /** What is to be known as well; none where it is not asked for. */
  readonly added: readonly BaselineFinding[];
}

/**
 * A baseline, as the findings of a run go by it: file by file, in order. Of findings that it does not know nothing is kept, unless it is
 * to know them.
 */
export class RunBaseline {
  readonly #baseline: Baseline;
  readonly #update: boolean;
  readonly #texts: Texts;
  readonly #known: ReadonlySet<string>;
  /** Without their numbers. */
  readonly #bases: ReadonlySet<string>;
  readonly #numbering = new Numbering();
  readonly #met = new Set<string>();
  readonly #read = new Set<string>();
  readonly #added: BaselineFinding[] = [];
  #covered = 0;

  constructor({ baseline, update }: KnownFindings, texts: Texts) {
    const prints = baseline.findings.map((entry) => entry.fingerprint);
    this.#baseline = baseline;
    this.#update = update;
    this.#texts = texts;
    this.#known = new Set(prints);
    this.#bases = new Set(prints.map((print) => print.replace(/:\d+$/, '')));
  }

  /**
   * The findings of a file that are not known, to be gone over as often as one likes.
   *
   * @param onCovered told the others
   */
  freshOf(findings: Iterable<Finding>, onCovered: (finding: Finding) => void): Iterable<Finding> {
    const covered = new Set<number>();
    let place = 0;
    for (const finding of findings) {
      if (this.#covers(finding)) {
        onCovered(finding);
        covered.add(place);
      }
      place += 1;
    }
    this.#covered += covered.size;
    return covered.size === 0 ? findings : without(findings, covered);
  }

  /** A file was read to its end: of others, nothing is known of what is there no longer. */
  endFile(file: string): void {
    this.#read.add(filePrint(file));
  }

  get held(): HeldFindings {
    const stale = this.#baseline.findings.filter(
      (entry) => entry.file !== undefined && this.#read.has(entry.file) && !this.#met.has(entry.fingerprint),
    );
    return { covered: this.#covered, stale, added: this.#added };
  }

  #covers(finding: Finding): boolean {
    const base = fingerprint(finding, this.#texts);
    if (!this.#update && !this.#bases.has(base)) return false;
    const print = this.#numbering.next(base);
    const isKnown = this.#known.has(print);
    if (isKnown) this.#met.add(print);
    if (!isAcceptable(finding)) return false;
    if (this.#update && !isKnown) this.#added.push(entryOf(finding, print));
    return this.#update || isKnown;
  }
}

function without(findings: Iterable<Finding>, covered: ReadonlySet<number>): Iterable<Finding> {
  return {
    *[Symbol.iterator](): Generator<Finding> {
      let place = 0;
      for (const finding of findings) {
        if (!covered.has(place)) yield finding;
        place += 1;
      }
    },
  };
}
