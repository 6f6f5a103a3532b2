import { existsSync, readFileSync } from 'node:fs';
import type { Revision } from '../../src/bkm/revision.ts';

// Reference data that stands beside the repository and is not ours to commit.
const SHARED = new URL('../../../shared/', import.meta.url);

/** Why a test that needs it is skipped. */
export const ABSENT = 'the published examples are not part of the repository';

export const isPublishedHere = existsSync(SHARED);

/** The published all-fields example of a revision. */
export function publishedExample(revision: Revision): unknown {
  return JSON.parse(readFileSync(new URL(`reference/examples/bkm-${revision}-alle-felter.json`, SHARED), 'utf8'));
}

/** The requests among the JSON blocks of the seed document about submitting, in its order. */
export function seedRequests(): readonly unknown[] {
  const markdown = readFileSync(new URL('seeds/krav-api-send-inn.md', SHARED), 'utf8');
  const blocks = [...markdown.matchAll(/```json\n([\s\S]*?)```/g)].map((match): unknown => JSON.parse(match[1] ?? ''));
  return blocks.filter((block) => typeof block === 'object' && block !== null && 'praksisId' in block);
}
