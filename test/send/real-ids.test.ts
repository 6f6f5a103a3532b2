import { describe, expect, it } from 'vitest';
import { realIds } from '../../src/send/real-ids.ts';
import { melding, regning } from './messages.ts';
import { REAL_NUMBER as REAL } from './real-number.ts';

const SYNTHETIC = '47908702367';

describe('real national ids', () => {
  it.each([
    ['the patient', { pasient: { identifikasjon: { id: REAL, type: 'FNR' } } }, '/pasient/identifikasjon/id'],
    ['who treated', { utforendeBehandler: { id: REAL, type: 'FNR' } }, '/utforendeBehandler/id'],
    ['free text', { merknad: `se ${REAL.slice(0, 6)} ${REAL.slice(6)}.` }, '/merknad'],
    ['anything of a list', { henvisning: { diagnoser: [{ tekst: REAL }] } }, '/henvisning/diagnoser/0/tekst'],
  ])('are found in %s, by place and not by value', (_, changes, place) => {
    const found = realIds(melding([regning(1), regning(2, changes)]));
    expect(found).toEqual([`/behandlerkrav/regninger/1${place}`]);
    expect(JSON.stringify(found)).not.toContain(REAL);
  });

  it.each([' ', '-', '.', '\u00a0'])(
    'are found where they are written with %j after the date, or in threes',
    (between) => {
      const [date, three, two] = [REAL.slice(0, 6), REAL.slice(6, 9), REAL.slice(9)];
      for (const merknad of [`${date}${between}${three}${two}`, `(${date}${between}${three} ${two})`]) {
        expect(realIds(melding([regning(1, { merknad })]))).toEqual(['/behandlerkrav/regninger/0/merknad']);
      }
    },
  );

  it('are found beside the bills too, but not as a practice', () => {
    const { praksisId, behandlerkrav } = melding([regning(1)]);
    expect(realIds({ praksisId, behandlerkrav: { ...behandlerkrav, avdeling: `avd. ${REAL}` } })).toEqual([
      '/behandlerkrav/avdeling',
    ]);
    expect(realIds({ praksisId: REAL, behandlerkrav })).toEqual([]);
  });

  it.each([
    ['a synthetic one', SYNTHETIC],
    ['one whose control digits do not hold', '14057012345'],
    ['part of a longer number', `${REAL}99`],
    ['no number', 'Kari'],
  ])('are not %s', (_, id) => {
    expect(realIds(melding([regning(1, { pasient: { identifikasjon: { id } } })]))).toEqual([]);
  });

  it('are not looked for in numbers of other kinds', () => {
    expect(realIds(melding([regning(1, { regningsnummer: REAL })]))).toEqual([]);
    expect(realIds(null)).toEqual([]);
  });
});
