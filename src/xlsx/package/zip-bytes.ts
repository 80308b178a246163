const NAMES = new TextDecoder('utf-8');

/** Little-endian numbers of a zip file (APPNOTE.TXT 4.3). */
export class ZipBytes {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u16(offset: number): number {
    return this.view.getUint16(offset, true);
  }

  u32(offset: number): number {
    return this.view.getUint32(offset, true);
  }

  /** Loses precision beyond 2^53, which is beyond every file: such an offset is out of range in any case. */
  u64(offset: number): number {
    return this.u32(offset + 4) * 0x1_0000_0000 + this.u32(offset);
  }

  /** Part names are ASCII (OPC); writers that do not keep to it write UTF-8. */
  text(offset: number, length: number): string {
    return NAMES.decode(this.bytes.subarray(offset, offset + length));
  }
}
