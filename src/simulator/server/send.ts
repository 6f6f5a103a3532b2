import type { ServerResponse } from 'node:http';
import type { Fault } from '../faults/fault.ts';
import type { Answer } from '../frame.ts';
import { payloadOf } from './payload.ts';

/** Sends an answer; null: cuts the connection without one. */
export async function send(outgoing: ServerResponse, answer: Answer | null, faults: readonly Fault[]): Promise<void> {
  if (answer === null) {
    outgoing.destroy();
    return;
  }
  if (outgoing.destroyed) return;
  const { status, headers, bytes } = payloadOf(answer);
  outgoing.writeHead(status, headers);
  if (faults.some(({ kind }) => kind === 'truncate')) await sendHalf(outgoing, bytes);
  else outgoing.end(bytes);
}

/** The headers, and half of what they promise. */
async function sendHalf(outgoing: ServerResponse, bytes: Uint8Array): Promise<void> {
  outgoing.flushHeaders();
  await new Promise<void>((resolve) => {
    outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => resolve());
  });
  outgoing.destroy();
}
