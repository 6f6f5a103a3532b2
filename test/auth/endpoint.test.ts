import { describe, expect, it } from 'vitest';
import { endpointOf } from '../../src/auth/endpoint.ts';

describe('an address', () => {
  it.each([
    'https://maskinporten.no/',
    'http://127.0.0.1:8080/a',
    'http://127.9.9.9/',
    'http://localhost:1/',
    'http://[::1]:1/',
  ])('%s may get an assertion', (text) => {
    expect(endpointOf(text, 'issuer').href).toBe(text);
  });

  it.each([
    ...['http://maskinporten.no/', 'http://localhost.example.no/', 'http://127.0.0.1.example.no/', 'http://0.0.0.0/'],
    ...['http://[::2]/', 'ftp://127.0.0.1/', 'file:///etc/passwd', 'data:text/plain,x', 'maskinporten.no', ''],
    ...['https://a:hemmelig@maskinporten.no/', 'https://hemmelig@maskinporten.no/'],
  ])('%s may not', (text) => {
    try {
      endpointOf(text, 'issuer');
    } catch (error) {
      expect(error).toMatchObject({ code: 'OPTIONS', message: expect.stringMatching(/^issuer /) });
      expect(String(error)).not.toContain('hemmelig');
      return;
    }
    throw new Error('not refused');
  });
});
