import type { Regning } from '../bkm/types.ts';
import type { MessageEnd, MessageHead } from './event.ts';

/** A message's JSON in pieces, so that it is never in memory as one text. The pieces make up what JSON.stringify would give. */
export function* messageText(
  end: MessageEnd,
  top: MessageHead,
  regninger: readonly Regning[],
  indented: boolean,
): Generator<string> {
  yield messageTop(end.praksisId ?? '', top, indented);
  for (const [index, regning] of regninger.entries()) yield regningText(regning, index, indented);
  yield messageTail(end, top, indented);
}

/** What stands before the bills. */
export function messageTop(praksisId: string, head: MessageHead, indented: boolean): string {
  const fields = Object.entries(head).map(([key, value]) => member(key, value, indented));
  if (!indented) return `{"praksisId":${JSON.stringify(praksisId)},"behandlerkrav":{${fields.join('')}"regninger":[`;
  return `{\n  "praksisId": ${JSON.stringify(praksisId)},\n  "behandlerkrav": {\n${fields.join('')}    "regninger": [`;
}

/** One bill, with what separates it from the one before. */
export function regningText(regning: Regning, index: number, indented: boolean): string {
  const comma = index === 0 ? '' : ',';
  if (!indented) return `${comma}${JSON.stringify(regning)}`;
  return `${comma}\n      ${JSON.stringify(regning, null, 2).replaceAll('\n', '\n      ')}`;
}

/** What follows the bills: totals, and fields that stood after the bills in the source. */
export function messageTail(end: MessageEnd, top: MessageHead, indented: boolean): string {
  const late = Object.entries(end.head).filter(([key]) => !(key in top));
  const fields = late.map(([key, value]) => member(key, value, indented)).join('');
  const { antallRegninger, belop } = end;
  if (!indented) return `],${fields}"antallRegninger":${antallRegninger},"belop":${belop}}}\n`;
  return `\n    ],\n${fields}    "antallRegninger": ${antallRegninger},\n    "belop": ${belop}\n  }\n}\n`;
}

function member(key: string, value: string, indented: boolean): string {
  return indented ? `    "${key}": ${JSON.stringify(value)},\n` : `"${key}":${JSON.stringify(value)},`;
}
