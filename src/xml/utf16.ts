/** Bytes that hold whole characters: no half unit, no half surrogate pair. */
export function wholeUtf16(bytes: Uint8Array, littleEndian: boolean): number {
  const even = bytes.length - (bytes.length % 2);
  const high = bytes[even - (littleEndian ? 1 : 2)] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
}

/** The text as far as it is UTF-16; not valid where a surrogate stands alone or a byte is left over. */
export function decodeUtf16(
  bytes: Uint8Array,
  littleEndian: boolean,
): { readonly text: string; readonly valid: boolean } {
  const label = littleEndian ? 'utf-16le' : 'utf-16be';
  try {
    return { text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), valid: true };
  } catch {
    const good = bytes.subarray(0, validLength(bytes, littleEndian));
    return { text: new TextDecoder(label, { ignoreBOM: true }).decode(good), valid: false };
  }
}

function validLength(bytes: Uint8Array, littleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 2 <= bytes.length) {
    const unit = view.getUint16(at, littleEndian);
    if (unit < 0xd800 || unit > 0xdfff) {
      at += 2;
      continue;
    }
    const low = at + 4 <= bytes.length ? view.getUint16(at + 2, littleEndian) : 0;
    if (unit > 0xdbff || low < 0xdc00 || low > 0xdfff) return at;
    at += 4;
  }
  return at;
}
