// The same person's answers on other days, as src/scoring/bands.rs draws them.
import { CODES, GRID, LATENT } from "./scorer.js";

const BEFORE = 0.02;
const BEHIND = 0.16;
const MOST = 50;

export class Days {
  constructor(scorer, order, sheet, likely, chance) {
    Object.assign(this, { scorer, order, sheet, likely, chance, count: 0 });
    const { occupations } = scorer;
    this.evidence = new Int32Array(occupations);
    this.scores = new Int32Array(occupations);
    this.ranks = Array.from({ length: MOST }, () => new Uint16Array(occupations));
    this.weights = new Float64Array(LATENT);
    this.chances = new Float64Array(Math.max(...scorer.dimensions.map(({ model }) => model.answers.length)));
    this.anew = sheet.map(({ dimension, indices }) => ({
      dimension,
      indices: new Uint8Array(indices.length),
      says: new Int16Array(CODES),
    }));
    this.start = chance.copy();
  }

  /** Back to before the first day. */
  restart() {
    this.chance = this.start.copy();
    this.count = 0;
  }

  /** Draws one more day. */
  draw() {
    const { scorer, sheet, evidence, scores, chance } = this;
    const person = chance.pick(this.likely, this.likely.length);
    for (let at = 0; at < sheet.length; at += 1) {
      const { dimension, indices } = sheet[at];
      const { model, levels } = scorer.dimensions[dimension];
      const latent = this.latent(model, levels[person], indices);
      const anew = this.anew[at].indices;
      const points = model.answers.length;
      for (let answer = 0; answer < anew.length; answer += 1) {
        for (let point = 0; point < points; point += 1) this.chances[point] = model.answers[point][latent];
        anew[answer] = chance.pick(this.chances, points);
      }
    }
    scorer.evidence(this.anew, evidence);
    scorer.lift(evidence, scores);
    const places = this.order.sort(scores);
    const ranks = this.ranks[this.count];
    for (let at = 0; at < places.length; at += 1) ranks[places[at]] = at + 1;
    this.count += 1;
  }

  /** The person's latent value on one dimension, given where the occupation stands and what was answered. */
  latent(model, level, indices) {
    const { weights } = this;
    for (let at = 0; at < LATENT; at += 1) weights[at] = model.deviations[at * GRID + level];
    for (let answer = 0; answer < indices.length; answer += 1) {
      const chances = model.answers[indices[answer]];
      for (let at = 0; at < LATENT; at += 1) weights[at] *= chances[at];
    }
    return this.chance.pick(weights, LATENT);
  }

  /** First and last place of every occupation's band, one after another. */
  bands() {
    const bands = [];
    const at = (share) => Math.round(share * (this.count - 1));
    for (let occupation = 0; occupation < this.scorer.occupations; occupation += 1) {
      const own = Uint16Array.from(this.ranks.slice(0, this.count), (day) => day[occupation]).sort();
      bands.push(own[at(BEFORE)], own[at(1 - BEHIND)]);
    }
    return bands;
  }
}
