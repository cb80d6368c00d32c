// Reasons and the most telling change, as src/scoring/reasons.rs and change.rs work them out.
import { GRID } from "./scorer.js";

/** Each question's share of an occupation's score, the weightiest first. */
export function reasons(scorer, sheet, occupation) {
  const all = [];
  for (const { dimension, items, indices, curve } of sheet) {
    const { levels, shares, below, single } = scorer.dimensions[dimension];
    const level = levels[occupation];
    let alone = 0;
    for (let at = 0; at < indices.length; at += 1) alone += single[indices[at]][level];
    const rest = (curve[level] - alone) / indices.length;
    const under = below[level] + shares[level] / 2;
    for (let at = 0; at < indices.length; at += 1) {
      all.push({ item: items[at], weight: single[indices[at]][level] + rest, below: under });
    }
  }
  return all.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.item < b.item ? -1 : 1));
}

const shift = new Float64Array(GRID);

/** The two changed answers that move an occupation most. */
export function changes(scorer, sheet, evidence, occupation) {
  const found = { rank: rank(evidence, null, occupation), up: null, down: null };
  for (const { dimension, items, indices, curve } of sheet) {
    const { levels, model } = scorer.dimensions[dimension];
    for (let at = 0; at < indices.length; at += 1) {
      const given = indices[at];
      for (let to = 0; to < model.answers.length; to += 1) {
        if (to === given) continue;
        indices[at] = to;
        scorer.curve(dimension, indices, shift);
        for (let level = 0; level < GRID; level += 1) shift[level] -= curve[level];
        const after = rank(evidence, levels, occupation);
        if (after < (found.up ?? found).rank) found.up = { item: items[at], to: to + 1, rank: after };
        if (after > (found.down ?? found).rank) found.down = { item: items[at], to: to + 1, rank: after };
      }
      indices[at] = given;
    }
  }
  return found;
}

/** 1 for the highest, with the shift at each occupation's level added. */
function rank(evidence, levels, occupation) {
  let higher = 1;
  if (levels === null) {
    for (let at = 0; at < evidence.length; at += 1) if (evidence[at] > evidence[occupation]) higher += 1;
    return higher;
  }
  const own = evidence[occupation] + shift[levels[occupation]];
  for (let at = 0; at < evidence.length; at += 1) if (evidence[at] + shift[levels[at]] > own) higher += 1;
  return higher;
}
