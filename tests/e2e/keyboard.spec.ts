// Parts of the way with a keyboard alone: Tab, Enter and the keys 0 to 9. The whole way: keyboard-whole.spec.ts.
import { expect, test } from "./support/fixture";
import { enter, tabRound, tabTo } from "./support/keyboard";
import { builder, saved } from "./support/personas";
import { begins, CATALOG, say } from "./support/say";
import { arrive, SCENES } from "./support/scenes";

test.use({ viewport: { width: 1280, height: 800 } });

test("an answer, Back and Skip work with Enter", async ({ page, quiz }) => {
  await quiz.open("#/quiz/1");
  await enter(page, quiz.answers.nth(3));
  await quiz.at(2);
  await expect(quiz.heading).toBeFocused();
  await enter(page, quiz.back);
  await quiz.at(1);
  await expect(quiz.given).toContainText(say("Like"));
  await enter(page, quiz.skip);
  await quiz.at(2);
  await expect(quiz.given).toHaveCount(0);
  await enter(page, quiz.skip);
  await quiz.at(3);
});

test("keys that are no answer, or held with another, answer nothing", async ({ page, quiz }) => {
  await quiz.open("#/quiz/1");
  await quiz.at(1);
  for (const key of ["0", "6", "a", "Control+1", "Alt+2"]) await page.keyboard.press(key);
  await page.keyboard.press("5");
  await quiz.at(2);
  await quiz.back.click();
  await expect(quiz.given).toContainText(say("Strongly like"));
});

/** Screens of each kind, for a round with the Tab key. */
const ROUND = ["home", "interest question", "result", "career with own reasons, estimated", "careers by field, one open", "about"];

test.describe("with a result", () => {
  test.use({ kept: saved(builder) });
  for (const scene of SCENES.filter(({ name }) => ROUND.includes(name))) {
    test(`Tab visits every control of “${scene.name}” and gets out again`, async ({ page, guard }) => {
      await arrive(scene, page, guard);
      expect(await tabRound(page)).toBeGreaterThan(6);
    });
  }

  test("Try again leaves the focus on the heading of what came", async ({ page, guard, result }) => {
    guard.expects(/Failed to load resource/);
    await page.route(`**/${CATALOG}*`, (route) => route.abort("connectionfailed"));
    await result.open("#/results");
    await tabTo(page, result.tryAgain);
    await page.unroute(`**/${CATALOG}*`);
    await page.keyboard.press("Enter");
    await result.titles.first().waitFor();
    await expect(result.heading).toBeFocused();
  });

  test("the reasons for a place open with Enter", async ({ page, result }) => {
    await result.open("#/results");
    const place = result.places.first();
    await tabTo(page, place.locator("summary", { hasText: begins("results::Why") }));
    await page.keyboard.press("Enter");
    await expect(place.getByText(say("Speaks for it"), { exact: true })).toBeVisible();
    await expect(place.getByRole("list", { name: say("Speaks for it") }).getByRole("listitem")).toHaveCount(3);
  });
});
