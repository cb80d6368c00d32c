// Exponentials and logarithms from tables, as src/scoring/nats.rs takes them.

const LOG_2 = 46_516_320;

/** For evidence in 1,024ths of a nat. */
export class Powers {
  constructor({ parts, thirty_seconds, whole, logarithms }) {
    this.parts = Float64Array.from(parts);
    this.thirtySeconds = Float64Array.from(thirty_seconds);
    this.whole = Float64Array.from(whole);
    this.logarithms = Int32Array.from(logarithms);
    this.number = new Float64Array(1);
    this.halves = new Uint32Array(this.number.buffer);
  }

  /** e to the power of this many parts below 0. */
  below(parts) {
    const whole = parts >>> 10;
    if (whole >= this.whole.length) return 0;
    return this.whole[whole] * this.thirtySeconds[(parts >>> 5) & 31] * this.parts[parts & 31];
  }

  /** The natural logarithm in parts. */
  log(number) {
    this.number[0] = number;
    const upper = this.halves[1];
    return Math.floor((((upper >>> 20) - 1023) * LOG_2 + this.logarithms[(upper >>> 9) & 2047] + 32768) / 65536);
  }
}
