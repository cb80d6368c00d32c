// Occupations in order of their score, as src/scoring/ranking/wholes.rs sorts them: some bits a pass.

const WIDEST = 11;

/** Sorts the places of scores, best first; equal scores in the catalogue's order. */
export class Order {
  constructor(length) {
    this.places = new Uint32Array(length);
    this.spare = new Uint32Array(length);
    this.ranks = new Uint32Array(length);
    this.keys = new Uint32Array(length);
    this.starts = new Uint32Array(1 << WIDEST);
  }

  /** The places, best first. */
  sort(scores) {
    const { keys } = this;
    let [best, last] = [-2147483648, 2147483647];
    for (let at = 0; at < scores.length; at += 1) {
      const score = scores[at];
      if (score > best) best = score;
      if (score < last) last = score;
    }
    for (let at = 0; at < scores.length; at += 1) {
      keys[at] = best - scores[at];
      this.places[at] = at;
    }
    const bits = 32 - Math.clz32(best - last);
    const passes = Math.ceil(bits / WIDEST);
    const width = Math.ceil(bits / Math.max(1, passes));
    for (let pass = 0; pass < passes; pass += 1) {
      this.spread(pass * width, (1 << width) - 1);
      [this.places, this.spare] = [this.spare, this.places];
    }
    return this.places;
  }

  /** Puts what is sorted by the bits below in the order of some more. */
  spread(shift, mask) {
    const { places, spare, keys, starts } = this;
    starts.fill(0);
    for (let at = 0; at < keys.length; at += 1) starts[(keys[at] >>> shift) & mask] += 1;
    let sum = 0;
    for (let digit = 0; digit <= mask; digit += 1) {
      const count = starts[digit];
      starts[digit] = sum;
      sum += count;
    }
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at];
      const digit = (keys[place] >>> shift) & mask;
      spare[starts[digit]] = place;
      starts[digit] += 1;
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
