// Stopping in the middle and coming back.
import { expect, test } from "./support/fixture";
import { healer, ITEMS, saved } from "./support/personas";
import { say } from "./support/say";
import { STATE } from "./support/site";
import { answersIn } from "./support/state";

test("a reload in the middle keeps every answer, and home leads on", async ({ page, home, quiz }) => {
  await quiz.open("#/quiz/interests");
  await quiz.answerByKey(healer, 1, 17);
  await quiz.at(18);
  await page.reload();
  await quiz.at(18);
  expect(answersIn(await quiz.kept(STATE))).toEqual(answersIn(saved(healer, 17)));

  await home.open();
  await expect(home.goOn).toHaveText(say("Go on where you stopped (17 of 75)"));
  await home.goOn.click();
  await quiz.at(18);
  await page.goBack();
  await expect(home.start).toBeVisible();
});

test("the browser's Back goes to the question before, with its answer", async ({ page, home, quiz }) => {
  await home.open();
  await home.start.click();
  await quiz.begin();
  await quiz.answerByKey(healer, 1, 3);
  await quiz.at(4);
  await page.goBack();
  await quiz.at(3);
  await expect(quiz.answers.nth(healer(ITEMS[2] ?? "") - 1)).toHaveAttribute("aria-pressed", "true");
  await expect(quiz.given).toHaveCount(1);
  await page.goBack();
  await quiz.at(2);
  await page.goBack();
  await quiz.at(1);
  await page.goBack();
  await expect(quiz.heading).toHaveText(say("Interests"));
  await page.goBack();
  await expect(quiz.heading).toHaveText(say("What have you already thought of?"));
  await page.goBack();
  await expect(quiz.heading).toHaveText(say("How much time do you have?"));
  await page.goBack();
  await expect(home.start).toBeVisible();
});

test("an answer that is changed is kept", async ({ page, quiz }) => {
  await quiz.open("#/quiz/1");
  await quiz.answer(2);
  await quiz.at(2);
  await quiz.back.click();
  await quiz.at(1);
  await quiz.answer(5);
  await quiz.at(2);
  await page.reload();
  await quiz.back.click();
  await expect(quiz.given).toContainText(say("Strongly like"));
});

test.describe("when all is answered", () => {
  test.use({ kept: saved(healer) });

  test("home leads to the result", async ({ page, home, result }) => {
    await home.open();
    await page.getByRole("link", { name: say("See your result") }).click();
    expect(await result.listed()).toHaveLength(10);
  });

  test("starting again takes a second tap and forgets everything", async ({ page, home, result }) => {
    await result.open("#/results");
    await page.getByRole("button", { name: say("Start again") }).click();
    await page.getByRole("button", { name: say("results::No, keep them") }).click();
    expect(await result.kept(STATE)).toBe(saved(healer));
    await page.getByRole("button", { name: say("Start again") }).click();
    await page.getByRole("button", { name: say("Yes, forget all my answers") }).click();
    await expect(home.start).toBeVisible();
    await expect(page.getByRole("link", { name: say("See your result") })).toHaveCount(0);
    await page.reload();
    await result.open("#/results");
    await expect(result.heading).toHaveText(say("Nothing answered yet"));
  });
});
