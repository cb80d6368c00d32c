// Medians of batches, the two sides turn by turn, so that whatever else the machine does meets both.

const ROUNDS = 401;
/** A page of its own has a clock of 5 microseconds; short batches are seldom broken into by other programs. */
const BATCH_MS = 1;
const WARM_UP_MS = 400;

/** Median microseconds of one call, for each side; people take turns, since one sheet alone is learnt by heart. */
export function medians(ours, theirs, people) {
  if (!window.crossOriginIsolated) throw new Error("this page needs a fine clock: open it by `cargo xtask bench`");
  const counts = [ours, theirs].map((side) => warmUp(side, people));
  const times = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % 2;
    for (const which of [first, 1 - first]) {
      const [side, count] = [[ours, theirs][which], counts[which]];
      times[which].push((batch(side, count, people) * 1000) / count);
    }
  }
  return times.map(median);
}

/** Runs a side until the browser has compiled it well; how many calls fill a batch. */
function warmUp(side, people) {
  let count = 1;
  let took = 0;
  const end = performance.now() + WARM_UP_MS;
  while (performance.now() < end || took < BATCH_MS) {
    took = batch(side, count, people);
    if (took < BATCH_MS) count *= 2;
  }
  return Math.max(1, Math.round((count * BATCH_MS) / took));
}

let seen = 0;

function batch(side, count, people) {
  const start = performance.now();
  for (let call = 0; call < count; call += 1) seen += side(call % people);
  const took = performance.now() - start;
  // The results are read, so that no compiler may leave the work out.
  if (Number.isNaN(seen)) throw new Error("a task came to nothing");
  return took;
}

/** The middle one. */
export function median(values) {
  values.sort((a, b) => a - b);
  return values[values.length >> 1];
}
