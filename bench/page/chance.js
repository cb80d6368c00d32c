// SplitMix64 as src/scoring/chance.rs has it; JavaScript has no fast 64-bit integers, so two halves of 32 bits.

export class Chance {
  /** FNV-1a over the bytes. */
  constructor(bytes) {
    this.high = 0xcbf29ce4;
    this.low = 0x84222325;
    for (const byte of bytes) {
      this.low = (this.low ^ byte) >>> 0;
      this.multiply(0x100, 0x1b3);
    }
    [this.stateHigh, this.stateLow] = [this.high, this.low];
  }

  /** From 0 up to, and without, 1. */
  share() {
    const low = this.stateLow + 0x7f4a7c15;
    this.stateHigh = (this.stateHigh + 0x9e3779b9 + (low > 0xffffffff ? 1 : 0)) >>> 0;
    this.stateLow = low >>> 0;
    this.high = this.stateHigh;
    this.low = this.stateLow;
    this.fold(30);
    this.multiply(0xbf58476d, 0x1ce4e5b9);
    this.fold(27);
    this.multiply(0x94d049bb, 0x133111eb);
    this.fold(31);
    return (this.high * 2097152 + (this.low >>> 11)) / 9007199254740992;
  }

  /** A place, each as likely as its weight; the last one when the weights are all 0. */
  pick(weights, length) {
    let total = 0;
    for (let at = 0; at < length; at += 1) total += weights[at];
    let left = this.share() * total;
    for (let at = 0; at < length; at += 1) {
      if (left < weights[at]) return at;
      left -= weights[at];
    }
    return length - 1;
  }

  /** Combines the number with itself shifted right. */
  fold(by) {
    this.low = (this.low ^ ((this.low >>> by) | (this.high << (32 - by)))) >>> 0;
    this.high = (this.high ^ (this.high >>> by)) >>> 0;
  }

  /** Multiplies by a number of two halves and keeps the lower 64 bits. */
  multiply(high, low) {
    const [a, b] = [this.low >>> 16, this.low & 0xffff];
    const [c, d] = [low >>> 16, low & 0xffff];
    const middle = a * d + ((b * d) >>> 16);
    const carried = b * c + (middle & 0xffff);
    const upper = a * c + Math.floor(middle / 65536) + Math.floor(carried / 65536);
    this.high = (upper + Math.imul(this.high, low) + Math.imul(this.low, high)) >>> 0;
    this.low = Math.imul(this.low, low) >>> 0;
  }

  /** The same sequence from here. */
  copy() {
    return Object.assign(Object.create(Chance.prototype), this);
  }
}
