import { MASK } from '../diagnostics/mask.ts';

/** Characters of a server's own words that are shown. */
const LONGEST = 300;
/** From this length on, a piece of a secret is one. */
const SHORTEST_ECHO = 8;

/**
 * What a server says about a refusal, as it may be shown: on one line, cut to 300 characters, and with `•••` in the place of all
 * that may be a key, an assertion, a token or a person's number. A server that quotes what it got must not carry it into a log.
 *
 * @param secrets what was sent and must not come back; pieces of it from 8 characters on are found too
 */
export function safeWords(text: string, secrets: readonly string[]): string {
  const line = text.replaceAll(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  const words = line.split(/([\s"'`<>()[\]{},;=&?]+)/).map((word) => (isSecret(word, secrets) ? MASK : word));
  const safe = words.join('').replaceAll(/\d(?:[ .-]?\d){10,}/g, MASK);
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe;
}

/** Begins as a JWT, an encoded key or JSON do; is as long and even as Base64 is; or is part of what was sent. */
function isSecret(word: string, secrets: readonly string[]): boolean {
  if (word.includes('eyJ') || /[\w+/-]{40,}/.test(word.replaceAll(GUID, ''))) return true;
  return word.length >= SHORTEST_ECHO && secrets.some((secret) => secret.includes(bare(word)));
}

const GUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** Without the point at the end of a sentence. */
function bare(word: string): string {
  return word.replace(/[.:!…]+$/, '');
}
