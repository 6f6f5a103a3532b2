import { type Read, read, unread } from './read.ts';
import { trimXml } from './xml-space.ts';

/**
 * Reads xs:boolean: `true false 1 0`. `True TRUE False FALSE` are read too, with the note `store-bokstaver`.
 *
 * @example readBoolsk('1') // { ok: true, value: true, notes: [] }
 */
export function readBoolsk(text: string): Read<boolean, 'store-bokstaver', 'ikke-boolsk'> {
  switch (trimXml(text)) {
    case 'true':
    case '1':
      return read(true);
    case 'false':
    case '0':
      return read(false);
    case 'True':
    case 'TRUE':
      return read(true, ['store-bokstaver']);
    case 'False':
    case 'FALSE':
      return read(false, ['store-bokstaver']);
    default:
      return unread('ikke-boolsk');
  }
}
