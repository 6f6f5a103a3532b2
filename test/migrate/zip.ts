import { crc32, deflateRawSync } from 'node:zlib';

/** An entry to write into an archive, and what to lie about. */
export interface Member {
  readonly name: string | Buffer;
  readonly content: Buffer;
  /** Default: deflated. */
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** Does not say that its name is UTF-8. */
  readonly unflagged?: boolean;
  readonly method?: number;
  /** Claimed instead of the truth. */
  readonly crc32?: number;
  readonly unpacked?: number;
  /** Sizes and place in the extra field of ZIP64, as very large archives have them. */
  readonly zip64?: boolean;
}

/** A ZIP archive, byte by byte: an archive program would not write what a hostile or broken one holds. */
export function zipOf(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const { local, central } = headersOf(member, at);
    parts.push(local);
    directory.push(central);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endOf(members.length, central.length, at)]);
}

/** The end of an archive: how many entries, and where their directory is. */
export function endOf(count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

const LARGE = 0xffffffff;

function headersOf(member: Member, at: number) {
  const name = Buffer.from(member.name);
  const packed = member.stored === true ? member.content : deflateRawSync(member.content);
  const sizes = {
    crc: member.crc32 ?? crc32(member.content),
    packed: packed.length,
    unpacked: member.unpacked ?? member.content.length,
  };
  const flags = (member.unflagged === true ? 0 : 0x800) | (member.encrypted === true ? 1 : 0);
  const method = member.method ?? (member.stored === true ? 0 : 8);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(flags, 6);
  local.writeUInt16LE(method, 8);
  local.writeUInt32LE(sizes.crc, 14);
  local.writeUInt32LE(sizes.packed, 18);
  local.writeUInt32LE(sizes.unpacked, 22);
  local.writeUInt16LE(name.length, 26);
  const extra = member.zip64 === true ? zip64Of(sizes.unpacked, sizes.packed, at) : Buffer.alloc(0);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(sizes.crc, 16);
  central.writeUInt32LE(member.zip64 === true ? LARGE : sizes.packed, 20);
  central.writeUInt32LE(member.zip64 === true ? LARGE : sizes.unpacked, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(member.zip64 === true ? LARGE : at, 42);
  return { local: Buffer.concat([local, name, packed]), central: Buffer.concat([central, name, extra]) };
}

function zip64Of(unpacked: number, packed: number, at: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(unpacked), 4);
  extra.writeBigUInt64LE(BigInt(packed), 12);
  extra.writeBigUInt64LE(BigInt(at), 20);
  return extra;
}
