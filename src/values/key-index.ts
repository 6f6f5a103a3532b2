/** Parts that grow one by one, by four bits of the hash: of a large index, only a sixteenth is there twice while it grows. */
const PARTS = 16;

/** Slots of a part at first; always a power of two. */
const FIRST = 64;

/**
 * Remembers keys without keeping them: 96 bits of hash and a number each, 16 bytes a slot, at most half of the slots taken. A
 * million keys take 32 MiB, and the chance that any two of them are mixed up is about 1 in 10^17.
 */
export class KeyIndex {
  readonly #parts = Array.from({ length: PARTS }, () => ({ slots: new Uint32Array(FIRST * 4), size: 0 }));
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
    hash(key);
    const part = this.#part();
    if ((part.size + 1) * 8 > part.slots.length) {
      part.slots = grown(part.slots);
      hash(key);
    }
    const at = place(part.slots);
    const there = part.slots[at + 3] ?? 0;
    if (there !== 0) return there - 1;
    put(part.slots, at, value + 1);
    part.size += 1;
    this.#size += 1;
    return null;
  }

  /** The number that the key was first added with; null where it was not. */
  get(key: string): number | null {
    hash(key);
    const { slots } = this.#part();
    const there = slots[place(slots) + 3] ?? 0;
    return there === 0 ? null : there - 1;
  }

  /** Of the latest hash; by bits that do not say where in it the key stands. */
  #part() {
    const part = this.#parts[(hashed[1] ?? 0) % PARTS];
    if (part === undefined) throw new RangeError('no such part');
    return part;
  }
}

function grown(before: Uint32Array): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(before.length * 2);
  for (let at = 0; at < before.length; at += 4) {
    const value = before[at + 3] ?? 0;
    if (value === 0) continue;
    for (let lane = 0; lane < 3; lane += 1) hashed[lane] = before[at + lane] ?? 0;
    put(slots, place(slots), value);
  }
  return slots;
}

/** The lanes of the latest hash: a list for each key would cost more than to look it up. */
const hashed = new Uint32Array(3);

/** Where the latest hash stands, or the free slot where it belongs. */
function place(slots: Uint32Array): number {
  const mask = slots.length / 4 - 1;
  for (let slot = (hashed[0] ?? 0) & mask; ; slot = (slot + 1) & mask) {
    const at = slot * 4;
    const isThere = slots[at] === hashed[0] && slots[at + 1] === hashed[1] && slots[at + 2] === hashed[2];
    if (isThere || slots[at + 3] === 0) return at;
  }
}

/** Writes the latest hash and its number. */
function put(slots: Uint32Array, at: number, value: number): void {
  for (let lane = 0; lane < 3; lane += 1) slots[at + lane] = hashed[lane] ?? 0;
  slots[at + 3] = value;
}

/** Three lanes of FNV-1a with different primes, each finished as in MurmurHash3. For look-up, not against an attacker. */
function hash(key: string): void {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  let c = 0x85ebca6b;
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    c = Math.imul((c ^ unit) + 0x165667b1, 0x2c1b3c6d);
  }
  hashed[0] = finish(a);
  hashed[1] = finish(b ^ key.length);
  hashed[2] = finish(c);
}

function finish(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
