import { describe, expect, it } from 'vitest';
import { kravEnvOf } from '../../cli/krav-env.ts';

describe('the environment', () => {
  it.each([
    ['is what was asked for, before BKM_ENV', 'prod', { BKM_ENV: 'dev' }, 'prod', 'https://api.helserefusjon.no'],
    ['is BKM_ENV', undefined, { BKM_ENV: 'dev' }, 'dev', 'https://api-preprod.helserefusjon.no'],
    ['has another address where one is set', 'dev', { BKM_KRAV_URL: 'https://x.no' }, 'dev', 'https://x.no'],
    ['is the simulator by default', undefined, { BKM_KRAV_URL: 'http://127.0.0.1:1' }, 'local', 'http://127.0.0.1:1'],
  ])('%s', (_, asked, env, name, baseUrl) => {
    expect(kravEnvOf(asked, { env })).toEqual({ name, baseUrl });
  });

  it('that is unknown is told of, with the nearest one', () => {
    expect(() => kravEnvOf(undefined, { env: { BKM_ENV: 'prd' } })).toThrow(
      /unknown environment prd\. Did you mean prod\?/,
    );
  });

  it.each(['https://api.helserefusjon.no', 'https://API.helserefusjon.no:443/x', 'https://api.helserefusjon.no./'])(
    'is production by its address too (%s), which another name does not hide',
    (url) => {
      for (const env of [{}, { BKM_ENV: 'dev' }, { BKM_ENV: ' local ' }]) {
        expect(() => kravEnvOf(undefined, { env: { ...env, BKM_KRAV_URL: url } }, false)).toThrow(
          /is the address of production, but the environment is (dev|local)/,
        );
      }
      expect(kravEnvOf('prod', { env: { BKM_ENV: 'dev', BKM_KRAV_URL: url } }).name).toBe('prod');
    },
  );

  it.each(['https://api.helserefusjon.no/', 'https://API.helserefusjon.no:443', ' https://api.helserefusjon.no '])(
    'has its address in one form, by which the ledger knows it: %s',
    (url) => {
      const known = kravEnvOf('prod', { env: {} });
      expect(kravEnvOf('prod', { env: { BKM_KRAV_URL: url } })).toEqual(known);
    },
  );

  it('of a simulator needs its address', () => {
    expect(() => kravEnvOf(undefined, { env: {} })).toThrow(/address of the simulator is missing/);
  });
});
