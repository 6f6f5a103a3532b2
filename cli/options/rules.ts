import type { OptionSpecs } from '../command.ts';

/** What a run is to make of its findings. */
export const RULE_OPTIONS = {
  rule: {
    type: 'list',
    words: [
      'REGEL=error|warning|info|off, også gruppe/*; kan gjentas',
      'RULE=error|warning|info|off, also group/*; repeatable',
    ],
  },
  baseline: {
    type: 'text',
    words: ['fil med kjente funn, som ikke meldes igjen', 'file of known findings, which are not told again'],
  },
  'update-baseline': {
    type: 'flag',
    words: ['føy funnene til --baseline', 'add the findings to --baseline'],
  },
} as const satisfies OptionSpecs;
