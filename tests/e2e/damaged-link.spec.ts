// Links that were cut off, mistyped or made up: one sentence and a way out, and nothing is lost.
import { FULL_V1, signed } from "./support/codes";
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { DAMAGED, STATE } from "./support/site";

const DEAD_END = /^(Nothing here|This link can’t be shown)$/;

const changed = FULL_V1.slice(0, 20) + (FULL_V1[20] === "7" ? "8" : "7") + FULL_V1.slice(21);

const LINKS = [
  { what: "an empty code", fragment: "#/r/", sentence: "This link holds no result." },
  { what: "no code", fragment: "#/r", sentence: "This link holds no result." },
  { what: "a truncated code", fragment: `#/r/${FULL_V1.slice(0, -5)}`, sentence: "it has 37 characters, not 42" },
  { what: "a code with something added", fragment: `#/r/${FULL_V1}0`, sentence: "it has 43 characters, not 42" },
  { what: "one changed character", fragment: `#/r/${changed}`, sentence: "has a mistake in it" },
  { what: "a character that no code has", fragment: `#/r/${FULL_V1.slice(0, 9)}u${FULL_V1.slice(10)}`, sentence: "no “U” in it (character 10)" },
  { what: "a newer version", fragment: `#/r/3${FULL_V1.slice(1)}`, sentence: "made by a newer Bearings" },
  { what: "an unknown form", fragment: `#/r/1X${FULL_V1.slice(2)}`, sentence: "a kind that this page does not know" },
  { what: "a code without any answer", fragment: `#/r/${signed(`1F${"0".repeat(36)}`)}`, sentence: "too few, or all the same" },
  { what: "a code that is no text of ours", fragment: "#/r/%F0%9F%99%82", sentence: "A result's code has no “%” in it" },
  { what: "a career code that is cut off", fragment: "#/career/29-2072", sentence: "“29-2072” is not the code of a career." },
  { what: "no career code", fragment: "#/career/", sentence: "is not the code of a career." },
  { what: "a career that there is none of", fragment: "#/career/99-9999.00", sentence: "99-9999.00 is not one of the 923 careers" },
  { what: "an unknown address", fragment: "#/nowhere/at/all", sentence: "There is no page at this address." },
  { what: "question 0", fragment: "#/quiz/0", sentence: "There is no page at this address." },
  { what: "question 76", fragment: "#/quiz/76", sentence: "The quiz has 75 questions, and no number 76." },
  { what: "a question beyond all numbers", fragment: `#/quiz/${"9".repeat(40)}`, sentence: "There is no page at this address." },
] as const;

const own = saved(healer, 30);
test.use({ kept: own });

for (const { what, fragment, sentence } of LINKS) {
  test(`${what} is told, with a way out`, async ({ page, site }) => {
    await site.open(fragment);
    await expect(site.heading).toHaveText(DEAD_END);
    await expect(site.lead).toContainText(sentence);
    await expect(site.lead).toContainText(/untouched\.$/);

    for (const key of ["1", "5"]) await page.keyboard.press(key);
    await site.waysOut.first().click();
    await expect(site.heading).not.toHaveText(DEAD_END);
    expect(await site.kept(STATE)).toBe(own);
    expect(await site.kept(DAMAGED)).toBeNull();
  });
}

test("a made-up address of any length does not push the page sideways", async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const fragment of [`#/career/${"x".repeat(300)}`, `#/r/${"A".repeat(300)}`, `#/${"y".repeat(300)}`]) {
    await site.open(fragment);
    await expect(site.heading).toHaveText(DEAD_END);
    expect.soft(await page.evaluate(() => document.scrollingElement?.scrollWidth), fragment.slice(0, 12)).toBeLessThanOrEqual(320);
  }
});
