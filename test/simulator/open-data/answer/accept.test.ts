import { expect, it } from 'vitest';
import { formOf } from '../../../../src/simulator/open-data/answer/accept.ts';

it.each([
  [undefined, 'json'],
  ['', 'json'],
  ['*/*', 'json'],
  ['application/json', 'json'],
  ['application/xml', 'xml'],
  ['APPLICATION/XML;charset=utf-8', 'xml'],
  ['application/*', 'json'],
  ['application/json;q=0.4, application/xml;q=0.5', 'xml'],
  ['application/json;q=0, */*', 'xml'],
  ['text/html, application/xml;q=0.9, */*;q=0.8', 'xml'],
])('Accept %s gives %s', (accept, form) => {
  expect(formOf(accept)).toBe(form);
});

it.each(['text/csv', 'application/json;q=0', 'text/html, text/*', 'application/json;q=none'])(
  'Accept %s is refused',
  (accept) => {
    expect(() => formOf(accept)).toThrow('application/json or application/xml');
  },
);
