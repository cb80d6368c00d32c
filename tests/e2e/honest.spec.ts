// When there is too little to work a result out from, the page says so and leads on.
import { expect, test } from "./support/fixture";
import { healer, indifferent, saved } from "./support/personas";
import { say } from "./support/say";

test("nothing answered", async ({ page, quiz, result }) => {
  await result.open("#/results");
  await expect(result.heading).toHaveText(say("Nothing answered yet"));
  await page.getByRole("main").getByRole("link", { name: say("Start the quiz") }).click();
  await expect(quiz.heading).toHaveText(say("How much time do you have?"));
});

test.describe("five answers", () => {
  test.use({ kept: saved(healer, 5) });
  test("are too little, and ten more are enough", async ({ page, quiz, result }) => {
    await result.open("#/results");
    await expect(result.lead).toContainText(say("You have answered 5. With 10 more, the picture gets clear enough to show."));
    await expect(result.list).toHaveCount(0);
    await page.getByRole("link", { name: say("Go on with the quiz") }).click();
    await quiz.at(6);
    await quiz.answerByKey(healer, 6, 15);
    await quiz.at(16);
    await result.open("#/results");
    expect(await result.listed()).toHaveLength(10);
    await expect(page.getByText(say("60 questions are still open. The list gets surer with each answer."))).toBeVisible();
  });
});

test.describe("seventy-five answers, all the same", () => {
  test.use({ kept: saved(indifferent) });
  test("give no result until one is changed", async ({ page, quiz, result }) => {
    await result.open("#/results");
    await expect(result.heading).toHaveText(say("No result can be worked out from this"));
    await expect(result.list).toHaveCount(0);
    await page.getByRole("link", { name: say("Look at the answers again") }).click();
    await quiz.at(1);
    await page.keyboard.press("5");
    await quiz.at(2);
    await result.open("#/results");
    await expect(page.getByRole("heading", { name: say("Fields to explore") })).toBeVisible();
    await page.getByText(say("See the list of careers anyway")).click();
    expect(await result.listed()).toHaveLength(10);
  });
});

test.describe("two questions skipped", () => {
  test.use({ kept: saved(healer, 73, (item) => item !== "I01" && item !== "K07") });
  test("are counted, and the link leads to the first of them", async ({ page, quiz, result }) => {
    await result.open("#/results");
    await result.listed();
    await expect(page.getByText(say("2 questions are still open. The list gets surer with each answer."))).toBeVisible();
    await page.getByRole("link", { name: say("Answer them") }).click();
    await quiz.at(2);
    await page.keyboard.press("4");
    await expect(quiz.heading).toHaveText(say("Subjects"));
    await quiz.startSection.click();
    await quiz.at(33);
    await result.open("#/results");
    await expect(page.getByText(say("1 question is still open. The list gets surer with each answer."))).toBeVisible();
  });
});

test.describe("subjects only", () => {
  test.use({ kept: saved(healer, 33, (item) => item.startsWith("K")) });
  test("give places without a picture of interests", async ({ result }) => {
    await result.open("#/results");
    expect(await result.listed()).toHaveLength(10);
    await expect(result.interests).toHaveCount(0);
    await expect(result.heading).toHaveText(say("Places from what is answered so far"));
  });
});
