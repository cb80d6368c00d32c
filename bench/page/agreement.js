// Whether two lists of numbers are the same, and what they are in short.

const TOLERANCE = 1e-9;

/** What differs first, or null. */
export function disagreement(a, b) {
  if (a.length !== b.length || a.length === 0) return `${a.length} numbers against ${b.length}`;
  for (let at = 0; at < a.length; at += 1) {
    const near = Math.abs(a[at] - b[at]) <= TOLERANCE * Math.max(1, Math.abs(a[at]));
    if (!near) return `number ${at} is ${a[at]} against ${b[at]}`;
  }
  return null;
}

/** FNV-1a over the bits of all numbers: an optimisation that changes no bit leaves it as it was. */
export function digest(lists) {
  let hash = 0x811c9dc5;
  for (const list of lists) {
    for (const byte of new Uint8Array(list.buffer, list.byteOffset, list.byteLength)) {
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
