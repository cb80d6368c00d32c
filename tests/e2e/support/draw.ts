// Drawing the same in every run.

/** Numbers from 0 up to 1 that depend on the seed alone: Mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whole numbers from 0 up to below a number. */
export function dice(seed: number): (below: number) => number {
  const next = random(seed);
  return (below) => Math.floor(next() * below);
}

/** Draws so many of all, none twice. */
export function draw<T>(all: readonly T[], count: number, seed: number): T[] {
  const next = random(seed);
  const left = [...all];
  return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)).flat();
}

/** Deals what was drawn to so many tests. */
export const deal = <T>(all: readonly T[], hands: number): T[][] =>
  Array.from({ length: hands }, (_, hand) => all.filter((_, at) => at % hands === hand));
