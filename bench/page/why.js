// Reasons and the most telling change, as src/scoring/reasons.rs and change.rs work them out.
import { CODES, nats } from "./scorer.js";

/** Each question's share of an occupation's score, the weightiest first. */
export function reasons(scorer, sheet, occupation) {
  const all = [];
  for (const { dimension, items, indices, says } of sheet) {
    const { codes, shares, below, single } = scorer.dimensions[dimension];
    const code = codes[occupation];
    let alone = 0;
    for (let at = 0; at < indices.length; at += 1) alone += nats(single[indices[at]][code]);
    const rest = (nats(says[code]) - alone) / indices.length;
    const under = below[code] + shares[code] / 2;
    for (let at = 0; at < indices.length; at += 1) {
      all.push({ item: items[at], weight: nats(single[indices[at]][code]) + rest, below: under });
    }
  }
  return all.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.item < b.item ? -1 : 1));
}

const after = new Int16Array(CODES);
const shift = new Int32Array(CODES);

/** The two changed answers that move an occupation most. */
export function changes(scorer, sheet, evidence, occupation) {
  const found = { rank: rank(evidence, null, occupation), up: null, down: null };
  for (const { dimension, items, indices, says } of sheet) {
    const { codes, model } = scorer.dimensions[dimension];
    for (let at = 0; at < indices.length; at += 1) {
      const given = indices[at];
      for (let to = 0; to < model.answers.length; to += 1) {
        if (to === given) continue;
        indices[at] = to;
        scorer.says(dimension, indices, after);
        for (let code = 0; code < CODES; code += 1) shift[code] = after[code] - says[code];
        const place = rank(evidence, codes, occupation);
        if (place < (found.up ?? found).rank) found.up = { item: items[at], to: to + 1, rank: place };
        if (place > (found.down ?? found).rank) found.down = { item: items[at], to: to + 1, rank: place };
      }
      indices[at] = given;
    }
  }
  return found;
}

/** 1 for the highest, with the shift for each occupation's code added. */
function rank(evidence, codes, occupation) {
  let higher = 1;
  if (codes === null) {
    for (let at = 0; at < evidence.length; at += 1) if (evidence[at] > evidence[occupation]) higher += 1;
    return higher;
  }
  const own = evidence[occupation] + shift[codes[occupation]];
  for (let at = 0; at < evidence.length; at += 1) if (evidence[at] + shift[codes[at]] > own) higher += 1;
  return higher;
}
