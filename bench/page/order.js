// Occupations in order of their score, as src/scoring/ranking.rs sorts them: a byte at a time, then by insertion.

/** Sorts the places of scores, best first; equal scores in the catalogue's order. */
export class Order {
  constructor(length) {
    this.places = new Uint16Array(length);
    this.spare = new Uint16Array(length);
    this.ranks = new Uint16Array(length);
    this.keys = new Uint32Array(length);
    this.starts = new Uint32Array(256);
    this.bits = new Uint32Array(2 * length);
    this.copy = new Float64Array(this.bits.buffer);
  }

  /** The places, best first. */
  sort(scores) {
    const { keys, bits } = this;
    this.copy.set(scores);
    for (let at = 0; at < keys.length; at += 1) {
      const upper = bits[2 * at + 1];
      keys[at] = upper >>> 31 ? upper : upper ^ 0x7fffffff;
      this.places[at] = at;
    }
    for (let shift = 8; shift < 32; shift += 8) {
      this.spread(shift);
      [this.places, this.spare] = [this.spare, this.places];
    }
    settle(this.places, scores);
    return this.places;
  }

  /** Puts what is sorted by the bytes below in the order of one more byte. */
  spread(shift) {
    const { places, spare, keys, starts } = this;
    starts.fill(0);
    for (let at = 0; at < keys.length; at += 1) starts[(keys[at] >>> shift) & 255] += 1;
    let sum = 0;
    for (let byte = 0; byte < 256; byte += 1) {
      const count = starts[byte];
      starts[byte] = sum;
      sum += count;
    }
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at];
      const byte = (keys[place] >>> shift) & 255;
      spare[starts[byte]] = place;
      starts[byte] += 1;
    }
  }

  /** The place of each in `places`, 1 for the best; equal scores share a rank. */
  rank(scores) {
    const places = this.sort(scores);
    for (let at = 0; at < places.length; at += 1) {
      const tied = at > 0 && scores[places[at]] === scores[places[at - 1]];
      this.ranks[at] = tied ? this.ranks[at - 1] : at + 1;
    }
    return places;
  }
}

/** Sorts by insertion what is nearly sorted. */
function settle(places, scores) {
  for (let at = 1; at < places.length; at += 1) {
    const place = places[at];
    const score = scores[place];
    let hole = at;
    while (hole > 0 && scores[places[hole - 1]] < score) {
      places[hole] = places[hole - 1];
      hole -= 1;
    }
    places[hole] = place;
  }
}
