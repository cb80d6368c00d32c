// A random user, as long as asked: `cargo xtask monkey`.
import { expect, test } from "../support/fixture";
import { EACH, User } from "../support/monkey/user";

const actions = Number(process.env.BEARINGS_ACTIONS ?? "1000");
const seed = Number(process.env.BEARINGS_SEED ?? "1");

/** What may be more at the end than after ten thousand actions, when all that is kept for good has been met. */
const MOST = { heap: 4 * 2 ** 20, wasm: 8 * 2 ** 20, nodes: 500, listeners: 100 };

test.use({ acceptDownloads: false });

test(`${actions} random actions, seed ${seed}`, async ({ page, context, guard }) => {
  test.setTimeout(0);
  const user = new User(page, context, guard, seed);
  await user.run(actions);
  const { each } = user.memory;
  const [early, late] = [each[9], each.at(-1)];
  if (actions < 11 * EACH || early === undefined || late === undefined) return;
  for (const what of ["heap", "wasm", "nodes", "listeners"] as const) {
    const more = late[what] - early[what];
    console.log(`${what}: ${more} more than after ${10 * EACH} actions; at most ${MOST[what]} may be`);
    expect(more, what).toBeLessThanOrEqual(MOST[what]);
  }
});
