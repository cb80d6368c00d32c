// What comes over the line before the first question and the first suggestion.
// The design's goals are 125 kB and 200 kB; until they are met, what has been reached must not get lost again.
import { expect, test } from "./support/fixture";
import { healer } from "./support/personas";
import { SPANISH } from "./support/say";
import { sum, table, Weight } from "./support/weight";

test.skip(({ browserName }) => browserName === "firefox", "the files are the same in every browser, and are weighed once");

const FIRST_QUESTION = { goal: 125_000, reached: 264_000 };
const FIRST_SUGGESTION = { goal: 200_000, reached: 527_000 };

test.skip(SPANISH, "what may come over the line is set for the English build, which a bare address has");

test("bytes to the first question and to the first suggestion do not grow", async ({ page, home, quiz, result }) => {
  const weight = new Weight(page);
  // The list of careers is on its way meanwhile; held back here, it shows that the question does not wait for it.
  let letThrough = () => {};
  const asked = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route("**/catalog.bin*", async (route) => {
    await asked;
    await route.continue();
  });

  await home.open();
  await home.start.click();
  await quiz.begin();
  await quiz.startSection.click();
  await quiz.at(1);
  test.skip(await weight.isDebugBuild(), "a debug build's module is ten times as large; cargo xtask test serves a release build");
  const question = await weight.files();
  console.log(table(`Bytes to the first question, brotli 11 (goal ${FIRST_QUESTION.goal})`, question));

  letThrough();
  await page.keyboard.press("5");
  await quiz.answerByKey(healer, 2, 26);
  await quiz.careersSoFar.click();
  await result.titles.first().waitFor();
  const suggestion = await weight.files();
  console.log(table(`Bytes to the first suggestion, brotli 11 (goal ${FIRST_SUGGESTION.goal})`, suggestion));

  expect([...suggestion.keys()].some((name) => name.endsWith("catalog.bin"))).toBe(true);
  expect(sum(question)).toBeLessThanOrEqual(FIRST_QUESTION.reached);
  expect(sum(suggestion)).toBeLessThanOrEqual(FIRST_SUGGESTION.reached);
});
