// Careers that a person had in mind before the quiz.
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { STATE } from "./support/site";
import { careersIn } from "./support/state";

test("up to five are found by any title, noted, taken off, and kept", async ({ page, quiz }) => {
  await quiz.open("#/quiz/thought");
  await expect(quiz.pastThought).toHaveText("Nothing yet, go on");
  const search = page.getByRole("searchbox", { name: "Search by any title" });
  for (const [query, title] of [["nurse", "Registered Nurses"], ["plumber", /^Plumbers/], ["carpenter", "Carpenters"], ["florist", /^Floral/], ["judge", /^Judges/]] as const) {
    await search.fill(query);
    await page.getByRole("button", { name: typeof title === "string" ? `Note ${title}` : new RegExp(`^Note ${title.source.slice(1)}`), exact: true }).first().click();
    await expect(search).toBeFocused();
    await expect(search).toHaveValue("");
  }
  await expect(page.getByText("That is all five.")).toBeVisible();
  await page.getByRole("button", { name: "Take off Carpenters" }).click();
  await expect(page.getByText("Carpenters is taken off.")).toBeVisible();
  const thought = careersIn(await quiz.kept(STATE), "thought");
  expect(thought).toHaveLength(4);
  expect(thought[0]).toBe("29-1141.00");
  await page.reload();
  await expect(page.getByRole("button", { name: /^Take off/ })).toHaveCount(4);
  await quiz.pastThought.click();
  await expect(quiz.heading).toHaveText("Interests");
});

test("is passed over with one tap", async ({ quiz }) => {
  await quiz.open("#/quiz/thought");
  await quiz.pastThought.click();
  await expect(quiz.heading).toHaveText("Interests");
  expect(await quiz.kept(STATE)).toBeNull();
});

test.describe("with a result", () => {
  test.use({ kept: saved(healer) });
  test("leads back to it", async ({ quiz, result }) => {
    await quiz.open("#/quiz/thought");
    await quiz.pastThought.click();
    await result.listed();
  });
});
