/** Where the first byte stands that can't be UTF-8, or -1. A sequence that the end cuts off is not an error. Source: RFC 3629. */
export function invalidUtf8At(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** How many bytes at the end (0 to 3) begin a sequence that isn't complete. */
export function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return neededBytes(byte) > back ? back : 0;
  }
  return 0;
}

/**
 * Where a letter or sign stands as UTF-8 writes it, and as no text of single bytes does: `Ã¸` (ø), `Â«`, `â€“`. Or -1. Other sequences of
 * UTF-8 may be single bytes all the same: `Ø»`, `Å–`.
 */
export function lettersInUtf8At(bytes: Uint8Array): number {
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    // Nearly always.
    if (lead < 0x80) continue;
    if ((lead === 0xc2 || lead === 0xc3) && isContinuation(bytes[at + 1])) return at;
    if (lead === 0xe2 && isOfPunctuation(bytes[at + 1]) && isContinuation(bytes[at + 2])) return at;
  }
  return -1;
}

/** How many bytes at the end (0 to 2) may begin what `lettersInUtf8At` looks for. */
export function lettersTail(bytes: Uint8Array): number {
  const [before, end] = [bytes.at(-2), bytes.at(-1)];
  if (end === 0xc2 || end === 0xc3 || end === 0xe2) return 1;
  return before === 0xe2 && isOfPunctuation(end) ? 2 : 0;
}

/** Of U+2000 to U+20BF: dashes, quotation marks, the euro. */
function isOfPunctuation(byte: number | undefined): boolean {
  return byte === 0x80 || byte === 0x82;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

function neededBytes(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Bytes of the sequence at `at`, cut off by the end or not; 0 when it is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const needed = neededBytes(lead);
  for (let i = 1; i < needed; i += 1) {
    const next = bytes[at + i];
    if (next === undefined) return i;
    const low = i === 1 ? lowestSecond(lead) : 0x80;
    const high = i === 1 ? highestSecond(lead) : 0xbf;
    if (next < low || next > high) return 0;
  }
  return needed;
}

function lowestSecond(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function highestSecond(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}
