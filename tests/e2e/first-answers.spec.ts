// Answers given before the code that keeps everything has come over the line.
import { expect, test } from "./support/fixture";
import { healer } from "./support/personas";
import { STATE } from "./support/site";
import { answersIn } from "./support/state";

/** What comes behind the first answer. */
const LATER = /split_course[^/]*\.wasm/;

test("answers are kept at once, also when what keeps everything never comes, and are all there on the next visit", async ({ page, home, quiz, guard }) => {
  guard.expects(/Failed to load resource/);
  await page.route(LATER, (route) => route.abort());
  await home.open();
  await home.start.click();
  await quiz.begin();
  await quiz.answerByKey(healer, 1, 3);
  await quiz.at(4);
  await expect(quiz.notice).toHaveCount(0);
  const kept = answersIn(await quiz.kept(STATE));
  expect(Object.keys(kept)).toHaveLength(3);

  // Given anew it is the newer answer.
  await quiz.back.click();
  await quiz.at(3);
  await quiz.answer(1);
  await quiz.at(4);
  const changed = answersIn(await quiz.kept(STATE));
  expect(Object.keys(changed).sort()).toEqual(Object.keys(kept).sort());
  expect(Object.values(changed)).toContain(1);

  await page.unroute(LATER);
  await page.reload();
  await quiz.at(4);
  expect(answersIn(await quiz.kept(STATE))).toEqual(changed);
  await quiz.answerByKey(healer, 4, 4);
  await quiz.at(5);
  expect(Object.keys(answersIn(await quiz.kept(STATE)))).toHaveLength(4);
});
