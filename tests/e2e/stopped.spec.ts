// A panic in the app. Nothing in the app panics on purpose: here the browser stops making elements.
import { readFileSync } from "node:fs";

import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { say } from "./support/say";
import { Shelf } from "./support/shelf";
import { STATE } from "./support/site";
import { answersIn } from "./support/state";
import { makesNoElements, neverMakesElements, Stopped } from "./support/stopped";

/** What the browser says of a trap. */
const TRAP = /unreachable|RuntimeError/;

test("a panic in the middle of the quiz: the answers are safe, can be saved, and the quiz goes on after loading", { tag: "@firefox" }, async ({ page, guard, home, quiz, somebodyElse }) => {
  guard.allows(TRAP);
  const stopped = new Stopped(page);
  await quiz.open("#/quiz/interests");
  await quiz.answerByKey(healer, 1, 5);
  await quiz.at(6);
  await makesNoElements(page);
  await page.keyboard.press("5");
  await expect(stopped.title).toBeFocused();
  await expect(page.locator("#safe")).toHaveText(say("Something broke, and that is our mistake. Your answers are safe on this device. Load the page again to go on."));
  await expect(page.locator("#unsafe")).toBeHidden();
  await expect(quiz.question).toBeHidden();

  // What has stopped takes no more answers.
  const kept = await quiz.kept(STATE);
  expect(answersIn(kept)).toMatchObject(answersIn(saved(healer, 5)));
  for (const key of ["1", "2", "3"]) await page.keyboard.press(key);
  expect(await quiz.kept(STATE)).toBe(kept);

  const [download] = await Promise.all([page.waitForEvent("download"), stopped.copy.click()]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toBe(kept);
  const other = new Shelf(await somebodyElse());
  await other.open("#/saved");
  await other.takeIn(text);
  await expect(other.told).toContainText(say("The answers in the file are now your present ones: you can go on with them."));
  expect(answersIn(await other.kept(STATE))).toEqual(answersIn(kept));

  await stopped.again.click();
  const answered = Object.keys(answersIn(kept)).length;
  await expect(home.goOn).toHaveText(say(`Go on where you stopped (${answered} of 75)`));
  await home.goOn.click();
  await quiz.at(answered + 1);
});

test("after a panic the site's own links load it anew", async ({ page, guard, site }) => {
  guard.allows(TRAP);
  const stopped = new Stopped(page);
  await site.open("#/access");
  await expect(site.heading).toHaveText(say("Accessibility"));
  await makesNoElements(page);
  await page.getByRole("link", { name: say("landing::About") }).click();
  await expect(stopped.title).toBeVisible();
  await page.getByRole("navigation", { name: say("Main") }).getByRole("link", { name: say("landing::Careers") }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
  await expect(stopped.title).toBeHidden();
});

test.describe("with every answer given", () => {
  test.use({ kept: saved(healer) });

  test("a panic before anything is shown is told the same way", async ({ page, guard, site }) => {
    guard.allows(TRAP);
    const stopped = new Stopped(page);
    await neverMakesElements(page);
    await site.open("#/results");
    await expect(stopped.title).toBeVisible();
    await expect(page.locator("#not-here")).toBeHidden();
    await expect(stopped.copy).toBeVisible();
    expect(await site.kept(STATE)).toBe(saved(healer));
  });
});

test("where nothing is kept, a panic says so, and the answers of the visit can be saved all the same", async ({ page, guard, quiz, somebodyElse }) => {
  guard.allows(TRAP);
  const stopped = new Stopped(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await quiz.open("#/quiz/interests");
  await quiz.answerByKey(healer, 1, 3);
  await quiz.at(4);
  await makesNoElements(page);
  await page.keyboard.press("5");
  await expect(page.locator("#unsafe")).toHaveText(say("Something broke, and that is our mistake. Your answers are not saved on this device. Save a copy first: after a new start you can open it under “Saved results”."));
  await expect(page.locator("#safe")).toBeHidden();
  const [download] = await Promise.all([page.waitForEvent("download"), stopped.copy.click()]);
  const text = readFileSync(await download.path(), "utf8");
  const other = new Shelf(await somebodyElse());
  await other.open("#/saved");
  await other.takeIn(text);
  expect(answersIn(await other.kept(STATE))).toMatchObject(answersIn(saved(healer, 3)));
});
