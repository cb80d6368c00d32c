// A kind word when a sheet may not show what its person thinks.
import { expect, test } from "./support/fixture";
import { healer, indifferent, saved } from "./support/personas";
import { part, say } from "./support/say";

/** Interests that go to and fro, the rest as one who heals. */
const zigzag = (item: string) => ("RAE".includes(item[0] ?? "") ? 2 : "ISC".includes(item[0] ?? "") ? 4 : healer(item));

test.describe("all interests the same", () => {
  test.use({ kept: saved(indifferent, 26) });
  test("are asked about before the next section, and may stay", async ({ page, quiz }) => {
    await quiz.open("#/quiz/subjects");
    await expect(quiz.careNotice).toContainText(say("Nearly all your answers in Interests are the same."), { ignoreCase: true });
    await page.getByRole("link", { name: say("Look at Interests again") }).click();
    await quiz.at(1);
    await expect(quiz.given).toHaveCount(1);
    await page.goBack();
    await page.getByRole("button", { name: say("They are right as they are") }).click();
    await expect(quiz.careNotice).toHaveCount(0);
    await expect(quiz.heading).toBeFocused();
    await quiz.startSection.click();
    await quiz.at(27);
    await quiz.open("#/quiz/abilities");
    await expect(quiz.careNotice).toHaveCount(0);
  });
});

test.describe("interests to and fro", () => {
  test.use({ kept: saved(zigzag) });
  test("are asked about beside the result, which is there all the same", async ({ quiz, result }) => {
    await result.open("#/results");
    await result.listed();
    await expect(quiz.careNotice).toContainText(part("follow a pattern"));
  });

  test("may stay, however often one says so in one moment", async ({ page, quiz, result }) => {
    await result.open("#/results");
    await result.listed();
    await page.getByRole("button", { name: say("They are right as they are") }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await expect(quiz.careNotice).toHaveCount(0);
    await expect(result.heading).toBeFocused();
  });
});

test.describe("a plain sheet", () => {
  test.use({ kept: saved(healer) });
  test("is not questioned", async ({ quiz, result }) => {
    await quiz.open("#/quiz/abilities");
    await expect(quiz.heading).toHaveText(say("Abilities"));
    await expect(quiz.careNotice).toHaveCount(0);
    await result.open("#/results");
    await result.listed();
    await expect(quiz.careNotice).toHaveCount(0);
  });
});

test("answers faster than one can read are asked about, slower ones are not", async ({ page, quiz }) => {
  await page.clock.install();
  await quiz.open("#/quiz/1");
  const through = async (milliseconds: number) => {
    for (let number = 1; number <= 26; number += 1) {
      await quiz.at(number);
      await page.clock.runFor(milliseconds);
      await quiz.press(healer);
    }
  };
  await through(600);
  await expect(quiz.careNotice).toContainText(part("came very fast"));
  await page.reload();
  await expect(quiz.heading).toHaveText(say("Subjects"));
  await expect(quiz.careNotice).toHaveCount(0);
  await page.getByRole("link", { name: say("See the careers so far") }).waitFor();
});
