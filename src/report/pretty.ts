import type { Format } from './model.ts';
import { accountBlocks } from './pretty-account.ts';
import { findingBlocks } from './pretty-findings.ts';
import type { Page } from './pretty-page.ts';
import { ruleBlocks } from './pretty-rules.ts';
import { verdictBlocks } from './pretty-verdict.ts';
import { paintOf } from './style.ts';
import { WORDS } from './words.ts';

/** For a person in a terminal or a log: findings by file, rules counted, the account of the values, and last the verdict. */
export const prettyReport: Format = (run, options) => {
  const page: Page = { run, options, words: WORDS[options.lang], paint: paintOf(options.color === true) };
  const blocks = [findingBlocks, ruleBlocks, accountBlocks, verdictBlocks].flatMap((section) => section(page));
  return `${blocks.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`;
};
