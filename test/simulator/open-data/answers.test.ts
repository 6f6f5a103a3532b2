import { expect, it } from 'vitest';
import { call, running } from '../running.ts';

const XML = { headers: { accept: 'application/xml' } };

async function apat(): Promise<string> {
  return `${(await running()).url}/v1/apatkombinasjoner`;
}

it('comes as XML where that is asked for, as much as JSON', async () => {
  const url = await apat();
  const { headers, json: xml } = await call(`${url}?samhandlertype=PO`, XML);
  expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(xml).toContain('<?xml version="1.0" encoding="UTF-8"?>\n<aapneData>\n <syntetisk>true</syntetisk>\n');
  expect(xml).toContain('<t_kode>T28000</t_kode>\n   <p_kode>P1140</p_kode>');
  expect(String(xml).match(/<rad>/g)).toHaveLength(6);
});

it('is 406 for another form', async () => {
  const { status, json } = await call(await apat(), { headers: { accept: 'text/html' } });
  expect([status, json]).toEqual([
    406,
    { error: 'not_acceptable', message: expect.stringContaining('application/xml') },
  ]);
});

it('is 304 for one who has it, by tag or by time, and the tag is of the form and the question', async () => {
  const url = await apat();
  const { headers } = await call(url);
  const etag = headers.get('etag') ?? '';
  const modified = headers.get('last-modified') ?? '';
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  expect(headers.get('cache-control')).toBe('no-cache');
  const status = async (more: Record<string, string>, query = '') =>
    (await call(url + query, { headers: more })).status;
  expect(await status({ 'if-none-match': etag })).toBe(304);
  expect(await status({ 'if-none-match': `"other", W/${etag}` })).toBe(304);
  expect(await status({ 'if-none-match': '*' })).toBe(304);
  expect(await status({ 'if-modified-since': modified })).toBe(304);
  expect(await status({ 'if-modified-since': 'Thu, 01 Jan 2026 05:00:00 GMT' })).toBe(200);
  expect(await status({ 'if-modified-since': 'yesterday' })).toBe(200);
  expect(await status({ 'if-none-match': '"other"', 'if-modified-since': modified })).toBe(200);
  expect(await status({ 'if-none-match': etag, ...XML.headers })).toBe(200);
  expect(await status({ 'if-none-match': etag }, '?samhandlertype=LR')).toBe(200);
});

it('of nothing found is an empty list, also as XML', async () => {
  const url = `${await apat()}?gyldigdato=1999-01-01`;
  expect((await call(url)).json).toEqual({ syntetisk: true, antall: 0, apatKombinasjoner: [] });
  expect((await call(url, XML)).json).toContain('<apatKombinasjoner/>');
});
