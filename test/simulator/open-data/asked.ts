import { expect } from 'vitest';
import { isObject, type JsonObject } from '../../../src/simulator/json.ts';
import { call } from '../running.ts';

/** The envelope of an answer, which is to be 200 and JSON. */
export async function envelope(url: string): Promise<JsonObject> {
  const { status, json } = await call(url);
  expect([status, json]).toEqual([200, expect.any(Object)]);
  if (!isObject(json)) throw new Error('no envelope');
  return json;
}

/** Its rows. */
export async function rows(url: string, key = 'takstkoder'): Promise<readonly JsonObject[]> {
  const list = (await envelope(url))[key];
  if (!Array.isArray(list) || !list.every(isObject)) throw new Error(`no list ${key}`);
  return list;
}
