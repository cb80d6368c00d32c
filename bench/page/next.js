// The quick form's next question, as src/scoring/next_question.rs and posterior.rs choose it.
import { GRID } from "./scorer.js";
import { surprise } from "./surprise.js";

const LEAST_SUBJECTS = 8;
const MOST_SUBJECTS = 20;
const SETTLED = 0.58;

/** Fills the shares of 1 of the occupations. */
export function posterior(powers, evidence, shares) {
  let highest = -2147483648;
  for (let at = 0; at < evidence.length; at += 1) if (evidence[at] > highest) highest = evidence[at];
  let total = 0;
  for (let at = 0; at < evidence.length; at += 1) {
    shares[at] = powers.below(highest - evidence[at]);
    total += shares[at];
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] /= total;
}

const ten = new Float64Array(10);

/** The share of the ten likeliest together. */
function firstTen(shares) {
  ten.fill(0);
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at];
    if (share <= ten[9]) continue;
    let hole = 9;
    while (hole > 0 && ten[hole - 1] < share) {
      ten[hole] = ten[hole - 1];
      hole -= 1;
    }
    ten[hole] = share;
  }
  let sum = 0;
  for (let at = 0; at < 10; at += 1) sum += ten[at];
  return sum;
}

/** The item to ask next, after all interests and `asked` subjects. */
export function nextQuestion(scorer, shares, asked, subjects, abilities) {
  const settled = asked >= LEAST_SUBJECTS && firstTen(shares) >= SETTLED;
  const open = asked < MOST_SUBJECTS && !settled ? subjects : abilities;
  let [most, best] = [-Infinity, null];
  for (let at = 0; at < open.length; at += 1) {
    const told = information(scorer.dimensions[open[at].dimension], shares);
    if (told > most) [most, best] = [told, open[at]];
  }
  return best;
}

const mass = new Float64Array(GRID);

/** Mutual information of an answer and the occupation. */
function information({ levels, model }, shares) {
  mass.fill(0);
  for (let at = 0; at < shares.length; at += 1) mass[levels[at]] += shares[at];
  let sum = 0;
  for (let answer = 0; answer < model.single.length; answer += 1) {
    sum += surprise(weighted(model.single[answer]));
  }
  return sum - weighted(model.entropy);
}

function weighted(curve) {
  let sum = 0;
  for (let level = 0; level < GRID; level += 1) sum += curve[level] * mass[level];
  return sum;
}
