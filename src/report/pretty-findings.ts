import type { Finding } from '../diagnostics/finding.ts';
import { MASK } from '../diagnostics/mask.ts';
import { hidesValues } from '../diagnostics/render.ts';
import { hasSeveralMessages } from './bill-name.ts';
import { framedFindings } from './frames.ts';
import { groupBy } from './group-by.ts';
import { findingLines, frameLines } from './pretty-finding.ts';
import type { Block, Page } from './pretty-page.ts';
import { printable } from './printable.ts';
import { byGravity, SEVERITIES } from './severity.ts';
import { counted } from './words.ts';

/** Of one rule in one file: more than these say nothing new to a person. */
const SHOWN = 5;

/** The findings, one block a file. */
export function findingBlocks(page: Page): readonly Block[] {
  const files = groupBy(page.run.findings, ({ file }) => file);
  const blocks = [...files].map(([file, findings]) => fileBlock(file, findings, page));
  return hasMasked(page) ? [...blocks, [page.paint('faint', page.words.masked(MASK))]] : blocks;
}

/** True when `--show-values` would tell more than is told. */
function hasMasked({ run, options }: Page): boolean {
  return options.showValues !== true && run.findings.some((finding) => hidesValues(finding, options.texts));
}

function fileBlock(file: string | null, findings: readonly Finding[], page: Page): Block {
  const severalMessages = hasSeveralMessages(findings);
  const rules = groupBy(findings, ({ rule }) => rule);
  const shown = new Set([...rules.values()].flatMap((ofRule) => ofRule.toSorted(byGravity).slice(0, SHOWN)));
  const framed = new Set(framedFindings(findings));
  const hidden = [...rules].filter(([, ofRule]) => ofRule.length > SHOWN);
  return [
    fileHeading(file, findings, page),
    ...findings
      .filter((finding) => shown.has(finding))
      .flatMap((finding) => [
        ...findingLines(finding, severalMessages, page),
        ...(framed.has(finding) ? frameLines(finding, page) : []),
      ]),
    ...hidden.map(([rule, { length }]) => moreLine(rule, length - SHOWN, page)),
  ];
}

function moreLine(rule: string, count: number, { words, paint }: Page): string {
  return `  ${paint('faint', words.more(count, printable(rule)))}`;
}

function fileHeading(file: string | null, findings: readonly Finding[], { words, paint }: Page): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity, words)];
  });
  return `${paint('strong', file === null ? words.noFile : printable(file))} (${counts.join(', ')})`;
}
