// The sum over answers, as src/scoring/scorer.rs and kinship.rs do it, on typed arrays.

import { surprise } from "./surprise.js";

export const GRID = 81;
export const LATENT = 41;

/** What does not depend on the person. */
export class Scorer {
  constructor(tables) {
    const floats = (rows) => rows.map((row) => Float64Array.from(row));
    this.occupations = tables.occupations;
    this.models = tables.likelihoods.map(({ answers, deviations, single }) => ({
      answers: floats(answers),
      deviations: Float64Array.from(deviations.flat()),
      single: floats(single),
      entropy: Float64Array.from(single[0], (_, level) => single.reduce((sum, row) => sum + surprise(row[level]), 0)),
    }));
    this.dimensions = tables.dimensions.map(({ likelihood, levels, shares, single }) => ({
      model: this.models[likelihood],
      levels: Uint8Array.from(levels),
      shares: Float64Array.from(shares),
      below: Float64Array.from(shares, (_, level) => shares.slice(0, level).reduce((sum, share) => sum + share, 0)),
      from: Math.min(...levels),
      to: Math.max(...levels) + 1,
      single: floats(single),
    }));
    this.places = new Map(tables.items);
    this.share = tables.kin_share;
    this.givers = Uint16Array.from(tables.givers);
    this.ends = Uint32Array.from(tables.ends);
    this.joint = new Float64Array(LATENT);
    this.likelihood = new Float64Array(tables.occupations);
    this.passed = new Float64Array(tables.occupations);
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
      .map((it) => ({ ...it, indices: Uint8Array.from(it.indices), curve: new Float64Array(GRID) }));
  }

  /** Fills the evidence of all occupations, and the curve of each observed dimension. */
  evidence(sheet, sums) {
    sums.fill(0);
    for (let at = 0; at < sheet.length; at += 1) {
      this.curve(sheet[at].dimension, sheet[at].indices, sheet[at].curve);
    }
    addAll(this.dimensions, sheet, sums);
  }

  /** What these answers say at each grid level. */
  curve(place, indices, curve) {
    const { model, shares, single, from, to } = this.dimensions[place];
    if (indices.length === 1) {
      curve.set(single[indices[0]]);
      return;
    }
    const { joint } = this;
    joint.fill(1);
    for (let answer = 0; answer < indices.length; answer += 1) {
      const chances = model.answers[indices[answer]];
      for (let at = 0; at < LATENT; at += 1) joint[at] *= chances[at];
    }
    curve.fill(0);
    for (let at = 0; at < LATENT; at += 1) {
      for (let level = from; level < to; level += 1) curve[level] += model.deviations[at * GRID + level] * joint[at];
    }
    let mean = 0;
    for (let level = from; level < to; level += 1) mean += curve[level] * shares[level];
    for (let level = from; level < to; level += 1) curve[level] = Math.log(curve[level] / mean);
  }

  /** Evidence together with the share that relatives pass on. */
  lift(evidence, scores) {
    const { occupations, likelihood, passed, givers, ends, share } = this;
    let highest = -Infinity;
    for (let at = 0; at < occupations; at += 1) if (evidence[at] > highest) highest = evidence[at];
    for (let at = 0; at < occupations; at += 1) {
      likelihood[at] = Math.exp(evidence[at] - highest);
      passed[at] = share * likelihood[at];
    }
    let next = 0;
    for (let at = 0; at < occupations; at += 1) {
      let received = 0;
      for (; next < ends[at]; next += 1) received += passed[givers[next]];
      const own = likelihood[at];
      scores[at] = evidence[at] + (own > 2.2250738585072014e-308 ? Math.log(1 + received / own) : 0);
    }
  }
}

/** Adds a curve over the grid to each occupation's sum. */
export function add(levels, curve, sums) {
  for (let at = 0; at < sums.length; at += 1) sums[at] += curve[levels[at]];
}

/** Adds the curves of all observed dimensions, four at a time. */
function addAll(dimensions, sheet, sums) {
  let at = 0;
  for (; at + 4 <= sheet.length; at += 4) {
    const [a, b, c, d] = [sheet[at], sheet[at + 1], sheet[at + 2], sheet[at + 3]];
    addFour(
      dimensions[a.dimension].levels, a.curve, dimensions[b.dimension].levels, b.curve,
      dimensions[c.dimension].levels, c.curve, dimensions[d.dimension].levels, d.curve, sums,
    );
  }
  for (; at < sheet.length; at += 1) add(dimensions[sheet[at].dimension].levels, sheet[at].curve, sums);
}

function addFour(a, byA, b, byB, c, byC, d, byD, sums) {
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = sums[at] + byA[a[at]] + byB[b[at]] + byC[c[at]] + byD[d[at]];
  }
}
