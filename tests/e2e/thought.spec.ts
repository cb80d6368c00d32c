// Careers that a person had in mind before the quiz.
import { expect, test } from "./support/fixture";
import { titleOf } from "./support/names";
import { healer, saved } from "./support/personas";
import { part, pattern, say, SPANISH } from "./support/say";
import { STATE } from "./support/site";
import { careersIn } from "./support/state";

/** What is typed, and the career that it means. */
const SOUGHT = [
  [SPANISH ? "enfermera" : "nurse", "29-1141.00"],
  [SPANISH ? "plomero" : "plumber", "47-2152.00"],
  [SPANISH ? "carpintero" : "carpenter", "47-2031.00"],
  [SPANISH ? "florista" : "florist", "27-1023.00"],
  [SPANISH ? "jueza" : "judge", "23-1023.00"],
] as const;

test("up to five are found by any title, noted, taken off, and kept", async ({ page, quiz }) => {
  await quiz.open("#/quiz/thought");
  await expect(quiz.pastThought).toHaveText(say("Nothing yet, go on"));
  const search = page.getByRole("searchbox", { name: say("thought::Search by any title") });
  for (const [query, code] of SOUGHT) {
    await search.fill(query);
    await page.getByRole("button", { name: say("Note {}", titleOf(code)), exact: true }).first().click();
    await expect(search).toBeFocused();
    await expect(search).toHaveValue("");
  }
  await expect(page.getByText(part("That is all five."))).toBeVisible();
  await page.getByRole("button", { name: say("Take off {}", titleOf("47-2031.00")) }).click();
  await expect(page.getByText(say("{} is taken off.", titleOf("47-2031.00")))).toBeVisible();
  const thought = careersIn(await quiz.kept(STATE), "thought");
  expect(thought).toHaveLength(4);
  expect(thought[0]).toBe("29-1141.00");
  await page.reload();
  await expect(page.getByRole("button", { name: pattern("Take off {}") })).toHaveCount(4);
  await quiz.pastThought.click();
  await expect(quiz.heading).toHaveText(say("Interests"));
});

test("is passed over with one tap", async ({ quiz }) => {
  await quiz.open("#/quiz/thought");
  await quiz.pastThought.click();
  await expect(quiz.heading).toHaveText(say("Interests"));
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
