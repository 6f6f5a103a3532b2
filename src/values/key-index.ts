/** Slots at first; always a power of two. */
const FIRST = 1024;

/**
 * Remembers keys without keeping them: 96 bits of hash and a number each, 16 bytes a slot, at most half of the slots taken. A
 * million keys take 32 MiB, and the chance that any two of them are mixed up is about 1 in 10^17.
 */
export class KeyIndex {
  #slots = new Uint32Array(FIRST * 4);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * The number that the key was first added with; null where it is new, and then it is added.
   *
   * @param value 0 to 4 294 967 294
   */
  add(key: string, value: number): number | null {
    if ((this.#size + 1) * 8 > this.#slots.length) this.#grow();
    const [a, b, c] = hash(key);
    const at = place(this.#slots, a, b, c);
    const there = this.#slots[at + 3] ?? 0;
    if (there !== 0) return there - 1;
    this.#slots.set([a, b, c, value + 1], at);
    this.#size += 1;
    return null;
  }

  /** The number that the key was first added with; null where it was not. */
  get(key: string): number | null {
    const [a, b, c] = hash(key);
    const there = this.#slots[place(this.#slots, a, b, c) + 3] ?? 0;
    return there === 0 ? null : there - 1;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 4) {
      const slot = before.subarray(at, at + 4);
      const [a = 0, b = 0, c = 0, value = 0] = slot;
      if (value !== 0) this.#slots.set(slot, place(this.#slots, a, b, c));
    }
  }
}

/** Where the hash stands, or the free slot where it belongs. */
function place(slots: Uint32Array, a: number, b: number, c: number): number {
  const mask = slots.length / 4 - 1;
  for (let slot = a & mask; ; slot = (slot + 1) & mask) {
    const at = slot * 4;
    if (slots[at + 3] === 0 || (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c)) return at;
  }
}

/** Three lanes of FNV-1a with different primes, each finished as in MurmurHash3. For look-up, not against an attacker. */
function hash(key: string): readonly [number, number, number] {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  let c = 0x85ebca6b;
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    c = Math.imul((c ^ unit) + 0x165667b1, 0x2c1b3c6d);
  }
  return [finish(a), finish(b ^ key.length), finish(c)];
}

function finish(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
