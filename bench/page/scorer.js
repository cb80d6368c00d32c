// The sum over answers, as src/scoring/scorer.rs and kinship.rs do it, on typed arrays.
import { Powers } from "./powers.js";
import { surprise } from "./surprise.js";

export const GRID = 81;
export const LATENT = 41;
export const CODES = 32;
const NAT = 1024;

/** What does not depend on the person; the same occupations so many times over. */
export class Scorer {
  constructor(tables, times = 1) {
    const floats = (rows) => rows.map((row) => Float64Array.from(row));
    const repeated = (list) => Array.from({ length: times }, () => list).flat();
    this.occupations = tables.occupations * times;
    this.powers = new Powers(tables.powers);
    this.models = tables.likelihoods.map(({ answers, deviations, single }) => ({
      answers: floats(answers),
      deviations: Float64Array.from(deviations.flat()),
      single: floats(single),
      entropy: Float64Array.from(single[0], (_, level) => single.reduce((sum, row) => sum + surprise(row[level]), 0)),
    }));
    this.dimensions = tables.dimensions.map(({ likelihood, levels, codes, values, shares, single }) => ({
      model: this.models[likelihood],
      levels: Uint8Array.from(repeated(levels)),
      codes: Uint8Array.from(repeated(codes)),
      values: Uint8Array.from(values),
      // What a latent value says at the levels that occupations have.
      deviations: Float64Array.from({ length: LATENT * CODES }, (_, at) =>
        this.models[likelihood].deviations[Math.floor(at / CODES) * GRID + values[at % CODES]]),
      shares: Float64Array.from(shares),
      below: Float64Array.from(shares, (_, code) => shares.slice(0, code).reduce((sum, share) => sum + share, 0)),
      single: single.map((says) => Int16Array.from(says)),
    }));
    this.places = new Map(tables.items);
    this.share = tables.kin_share;
    const receivers = tables.receivers.flat();
    const place = (at, time) => (at === tables.occupations ? this.occupations : at + time * tables.occupations);
    this.receivers = Uint32Array.from({ length: receivers.length * times }, (_, at) =>
      place(receivers[at % receivers.length], Math.floor(at / receivers.length)));
    this.joint = new Float64Array(LATENT);
    this.byCode = new Float64Array(CODES);
    this.likelihood = new Float64Array(this.occupations);
    this.received = new Float64Array(this.occupations + 1);
  }

  /** A sheet as the sum takes it: the observed dimensions in the bank's order with their answers. */
  sheet(answers) {
    const observed = new Map();
    for (const [item, point] of Object.entries(answers)) {
      const dimension = this.places.get(item);
      if (dimension === undefined) continue;
      if (!observed.has(dimension)) observed.set(dimension, { dimension, items: [], indices: [] });
      observed.get(dimension).items.push(item);
      observed.get(dimension).indices.push(point - 1);
    }
    return [...observed.values()]
      .sort((a, b) => a.dimension - b.dimension)
      .map((it) => ({ ...it, indices: Uint8Array.from(it.indices), says: new Int16Array(CODES) }));
  }

  /** Fills the evidence of all occupations, and what is said on each observed dimension. */
  evidence(sheet, sums) {
    sums.fill(0);
    for (let at = 0; at < sheet.length; at += 1) {
      this.says(sheet[at].dimension, sheet[at].indices, sheet[at].says);
    }
    addAll(this.dimensions, sheet, sums);
  }

  /** What these answers say for each code. */
  says(place, indices, says) {
    const { model, deviations, shares, single } = this.dimensions[place];
    if (indices.length === 1) {
      says.set(single[indices[0]]);
      return;
    }
    const { joint, byCode } = this;
    joint.fill(1);
    for (let answer = 0; answer < indices.length; answer += 1) {
      const chances = model.answers[indices[answer]];
      for (let at = 0; at < LATENT; at += 1) joint[at] *= chances[at];
    }
    byCode.fill(0);
    for (let at = 0; at < LATENT; at += 1) {
      const chance = joint[at];
      for (let code = 0; code < CODES; code += 1) byCode[code] += deviations[at * CODES + code] * chance;
    }
    let before = 0;
    for (let code = 0; code < CODES; code += 1) before += byCode[code] * shares[code];
    let sum = 0;
    for (let code = 0; code < CODES; code += 1) {
      sum += this.powers.log(byCode[code] / before);
      before = byCode[code];
      says[code] = Math.max(-32768, Math.min(32767, sum));
    }
  }

  /** Evidence together with the share that relatives pass on. */
  lift(evidence, scores) {
    const { occupations, likelihood, receivers, received, share, powers } = this;
    let highest = -2147483648;
    for (let at = 0; at < occupations; at += 1) if (evidence[at] > highest) highest = evidence[at];
    for (let at = 0; at < occupations; at += 1) likelihood[at] = powers.below(highest - evidence[at]);
    received.fill(0);
    let next = 0;
    for (let at = 0; at < occupations; at += 1) {
      const own = likelihood[at];
      for (const end = next + 10; next < end; next += 1) received[receivers[next]] += own;
    }
    for (let at = 0; at < occupations; at += 1) {
      const own = likelihood[at];
      scores[at] = evidence[at] + (own > 2.2250738585072014e-308 ? powers.log(1 + (share * received[at]) / own) : 0);
    }
  }
}

/** Parts as nats. */
export const nats = (parts) => parts / NAT;

/** Adds what is said for each code to each occupation's sum. */
export function add(codes, says, sums) {
  for (let at = 0; at < sums.length; at += 1) sums[at] += says[codes[at]];
}

/** Adds up all observed dimensions, four at a time. */
function addAll(dimensions, sheet, sums) {
  let at = 0;
  for (; at + 4 <= sheet.length; at += 4) {
    const [a, b, c, d] = [sheet[at], sheet[at + 1], sheet[at + 2], sheet[at + 3]];
    addFour(
      dimensions[a.dimension].codes, a.says, dimensions[b.dimension].codes, b.says,
      dimensions[c.dimension].codes, c.says, dimensions[d.dimension].codes, d.says, sums,
    );
  }
  for (; at < sheet.length; at += 1) add(dimensions[sheet[at].dimension].codes, sheet[at].says, sums);
}

function addFour(a, byA, b, byB, c, byC, d, byD, sums) {
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = (sums[at] + byA[a[at]] + byB[b[at]] + byC[c[at]] + byD[d[at]]) | 0;
  }
}
