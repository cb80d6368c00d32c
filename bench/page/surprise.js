/** What an answer of this chance adds to the entropy, in nats. */
export function surprise(chance) {
  return chance > 0 ? -chance * Math.log(chance) : 0;
}
