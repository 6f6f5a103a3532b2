import { expect, it } from 'vitest';
import { latestTreatment } from '../../src/krav/latest.ts';
import { readMeldinger } from '../../src/krav/status.ts';

const BARE = { behandlerkravmeldingId: '5138fbfe-3c9c-406f-b854-91177b00bb1a', meldingsstatus: 'mottatt' };

/** Treatments by name: whether again, and when received. */
function latestOf(...treatments: readonly (readonly [name: string, rebehandling: boolean, at?: string])[]) {
  const behandlerkravmeldinger = treatments.map(([innsendingId, rebehandling, mottattidspunkt]) => ({
    ...BARE,
    innsendingId,
    rebehandling,
    mottattidspunkt,
  }));
  return latestTreatment(readMeldinger({ behandlerkravmeldinger }) ?? [])?.innsendingId;
}

const [AT_8, AT_9, AT_10] = ['2026-09-15T08:00:00+02:00', '2026-09-15T09:00:00+02:00', '2026-09-15T10:00:00+02:00'];

it.each([
  ['none where there are none', undefined, []],
  ['the only one', 'a', [['a', false]]],
  [
    'the one treated again, wherever it stands',
    'b',
    [
      ['b', true],
      ['a', false],
    ],
  ],
  [
    'and whatever its time',
    'b',
    [
      ['b', true, AT_8],
      ['a', false, AT_9],
    ],
  ],
  [
    'of several treated again, the one received last',
    'c',
    [
      ['a', false, AT_8],
      ['c', true, AT_10],
      ['b', true, AT_9],
    ],
  ],
  [
    'the last in the list where they were received at the same time',
    'c',
    [
      ['b', true, AT_9],
      ['c', true, AT_9],
    ],
  ],
  [
    'by the instant, not by the clock',
    'b',
    [
      ['b', true, '2026-09-15T08:30:00Z'],
      ['c', true, AT_10],
    ],
  ],
  [
    'Norwegian time where there is no offset',
    'b',
    [
      ['b', true, '2026-09-15 10:30:00'],
      ['c', true, AT_10],
    ],
  ],
  [
    'the last in the list where one has no time',
    'c',
    [
      ['b', true, AT_10],
      ['c', true],
    ],
  ],
  [
    'or what is no time',
    'c',
    [
      ['b', true, AT_10],
      ['x', true, 'i går'],
      ['c', true, AT_9],
    ],
  ],
] as const)('%s', (_, expected, treatments) => {
  expect(latestOf(...treatments)).toBe(expected);
});
