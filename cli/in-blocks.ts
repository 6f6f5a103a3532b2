/** The same text in fewer, larger pieces: to write a small one costs more than to make it. */
export function* inBlocks(pieces: Iterable<string>, size = 64 * 1024): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < size) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}
