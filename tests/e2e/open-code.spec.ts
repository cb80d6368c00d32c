// A code that somebody has given is pasted and opened.
import { violations } from "./support/axe";
import { FULL_V1 } from "./support/codes";
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { part, say } from "./support/say";
import { STATE } from "./support/site";

test.use({ kept: saved(healer) });

test("a result's code opens, one with a mistake says so, and the own answers stay", async ({ page, site }) => {
  await site.open("#/open");
  const code = page.getByLabel(say("Code or link"));
  await page.getByRole("button", { name: say("Open it") }).click();
  await expect(page.locator("form").getByRole("status")).toHaveText(say("Paste a code first."));
  await code.fill(FULL_V1.slice(0, -3));
  await page.getByRole("button", { name: say("Open it") }).click();
  await expect(page.locator("form").getByRole("status")).toContainText(part("has a mistake in it"));
  await code.fill(`https://example.org/#/r/${FULL_V1}`);
  await page.getByRole("button", { name: say("Open it") }).click();
  await expect(page.getByText(say("This is a shared result."))).toBeVisible();
  expect(await site.kept(STATE)).toBe(saved(healer));
});

test("O*NET's 60 digits are read as six sums", async ({ page, site }) => {
  await site.open("#/open");
  const code = page.getByLabel(say("Code or link"));
  await code.fill("531111111114".repeat(5));
  await page.getByRole("button", { name: say("Open it") }).click();
  await expect(page.getByRole("row", { name: say("Realistic") })).toContainText("30");
  await expect(page.getByRole("row", { name: say("Conventional") })).toContainText("15");
  await expect(page.getByRole("region", { name: say("From O*NET’s 60 answers") }).locator("ol > li")).toHaveCount(20);
  expect(await violations(page)).toEqual([]);
  await code.fill("3".repeat(59));
  await page.getByRole("button", { name: say("Open it") }).click();
  await expect(page.locator("form").getByRole("status")).toContainText(say("O*NET’s answers are 60 digits, and these are 59. Copy them once more from the first to the last."));
});
