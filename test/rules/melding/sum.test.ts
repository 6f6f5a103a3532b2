import { rule } from '../../../src/rules/melding/sum.ts';
import { ruleTable } from '../../helpers/rule-table.ts';

const MAX = 9_999_999_999_999.99;

ruleTable(rule, [
  ['is silent when the sum is that of the bills', { regninger: [{ belop: 10.1 }, { belop: 20.2 }] }, []],
  [
    'counts credits with their sign',
    { regninger: [{ belop: 10.1 }, { belop: -10.1 }], behandlerkrav: { belop: 0 } },
    [],
  ],
  [
    'is exact in øre',
    { regninger: [{ belop: 0.1 }, { belop: 0.2 }], behandlerkrav: { belop: 0.31 } },
    ['/behandlerkrav/belop'],
  ],
  [
    'is not misled by binary fractions',
    { regninger: [{ belop: 0.1 }, { belop: 0.2 }], behandlerkrav: { belop: 0.3 } },
    [],
  ],
  [
    'takes a bill without an amount for nothing',
    { regninger: [{ belop: 15 }, { belop: null, kreditering: true }] },
    [],
  ],
  [
    'does not check where a bill has no amount that can be read',
    { regninger: [{ belop: 15 }, { belop: 10.005 }], behandlerkrav: { belop: 25 } },
    [['/behandlerkrav/belop', 'ikke-kontrollert']],
  ],
  [
    'nor where it has none',
    { regninger: [{ belop: 15 }, { belop: undefined }], behandlerkrav: { belop: 25 } },
    [['/behandlerkrav/belop', 'ikke-kontrollert']],
  ],
  ['says nothing where nothing is claimed', { behandlerkrav: { belop: undefined } }, []],
  [
    'tells of bills that add up to more than can be claimed',
    { regninger: [{ belop: MAX }, { belop: MAX }], behandlerkrav: { belop: 15 } },
    [['/behandlerkrav/belop', 'grense']],
  ],
]);
