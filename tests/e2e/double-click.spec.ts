// What takes something back asks first, and its answer stands where the question stood: a double click only asks.
import { MakeClass } from "./support/class";
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { say } from "./support/say";
import { answersIn } from "./support/state";

test.describe("with all answered", () => {
  test.use({ kept: saved(healer) });

  for (const [what, asks, confirms] of [
    ["#/results", "Start again", "Yes, forget all my answers"],
    ["#/quiz/interests", "Clear my answers in Interests", "Yes, clear Interests"],
    ["a class link", "They are not mine: start fresh", "Yes, forget them and start"],
  ] as const) {
    test(`${what}: “${asks}” only asks, however fast one taps`, async ({ page, quiz }) => {
      const make = new MakeClass(page);
      if (what === "a class link") await make.open("#/class");
      await quiz.open(what === "a class link" ? `#/class/${await make.text()}` : what);
      const kept = async () => answersIn(await quiz.kept("bearings.state"));
      const before = await kept();
      await page.getByRole("button", { name: say(asks) }).dblclick();
      await expect(page.getByRole("button", { name: say(confirms) })).toBeVisible();
      expect(await kept()).toEqual(before);
      await page.getByRole("button", { name: say(confirms) }).click();
      await expect.poll(async () => Object.keys(await kept()).length).toBeLessThan(Object.keys(before).length);
    });
  }

  test("deleting saved results asks before one goes, however fast one taps", async ({ page, shelf }) => {
    await shelf.keep("Before the camp");
    await shelf.button("Before the camp", "Delete").dblclick();
    await expect(shelf.button("Before the camp", "Yes, delete it")).toBeVisible();
    await page.getByRole("button", { name: say("Delete all saved results") }).dblclick();
    await expect(shelf.names).toHaveText(["Before the camp"]);
    await shelf.button("Before the camp", "Yes, delete it").click();
    await expect(shelf.names).toHaveCount(0);
  });
});
