// An answer between two words: on the seam between two buttons, for who is torn between them.
import { expect, test } from "./support/fixture";
import { enter } from "./support/keyboard";
import { saved, healer } from "./support/personas";
import { Result } from "./support/result";
import { say } from "./support/say";
import { STATE } from "./support/site";
import { answersIn } from "./support/state";
import { Tune } from "./support/tune";

const BETWEEN = "between “unsure” and “like”";

test("a tap between two words answers, is kept, and stands there on coming back", async ({ page, quiz }) => {
  await quiz.open("#/quiz/1");
  await quiz.at(1);
  await expect(quiz.answers).toHaveCount(5);
  await expect(quiz.between).toHaveCount(4);
  await quiz.between.nth(2).click();
  await quiz.at(2);
  expect(answersIn(await quiz.kept(STATE))).toEqual({ R01: 6 });
  await page.reload();
  await quiz.back.click();
  await expect(quiz.given).toHaveCount(1);
  await expect(quiz.given).toHaveAccessibleName(say(BETWEEN));
  await quiz.answer(2);
  await quiz.at(2);
  expect(answersIn(await quiz.kept(STATE))).toEqual({ R01: 3 });
});

test("the places between are reached by keyboard, in the order of the words", async ({ quiz }) => {
  await quiz.open("#/quiz/1");
  await quiz.at(1);
  await enter(quiz.page, quiz.between.first());
  await quiz.at(2);
  expect(answersIn(await quiz.kept(STATE))).toEqual({ R01: 2 });
  const names = await quiz.question.getByRole("button").allTextContents();
  expect(names.map((name) => name.replace(/\d$/, ""))).toEqual(
    [
      "Strongly dislike", "between “strongly dislike” and “dislike”", "Dislike", "between “dislike” and “unsure”", "Unsure",
      BETWEEN, "Like", "between “like” and “strongly like”", "Strongly like",
    ].map((name) => say(name)),
  );
});

test.describe("with all answered", () => {
  test.use({ kept: saved(healer), contextOptions: { reducedMotion: "reduce" } });

  test("other sections have no such place", async ({ quiz }) => {
    await quiz.open("#/quiz/60");
    await quiz.at(60);
    await expect(quiz.answers).toHaveCount(5);
    await expect(quiz.between).toHaveCount(0);
  });

  test("such an answer goes with the link, and can be supposed", async ({ page, quiz, result, somebodyElse }) => {
    await quiz.open("#/quiz/1");
    await quiz.between.nth(2).click();
    await quiz.at(2);
    await result.open("#/results");
    const own = await result.listed();
    const code = (await page.getByRole("region", { name: say("Keep or share this result") }).locator("code").textContent()) ?? "";
    const stranger = new Result(await somebodyElse());
    await stranger.open(`#/r/${code}`);
    expect(await stranger.listed()).toEqual(own);

    const list = new Tune(page);
    await list.whatIf.click();
    await list.question.selectOption("R01");
    await expect(list.answer.locator("option:checked")).toContainText(`3.5: ${say(BETWEEN)}`);
    await expect(list.answer.locator("option")).toHaveCount(9);
    await list.answer.selectOption("8");
    await expect(page.getByRole("list", { name: say("Changed answers") })).toContainText(say("{} instead of {} for “{}”", "4.5", "3.5", "").slice(0, -1));
  });
});
