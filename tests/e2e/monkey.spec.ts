// A random user for some seconds; `cargo xtask monkey` is one for as long as asked.
import { test } from "./support/fixture";
import { User } from "./support/monkey/user";

test.use({ acceptDownloads: false });

test("300 random actions lose no answer and break nothing", async ({ page, context, guard }) => {
  test.setTimeout(180_000);
  await new User(page, context, guard, 20261130).run(300);
});
