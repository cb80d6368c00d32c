// Links that were cut off, mistyped or made up: one sentence and a way out, and nothing is lost.
import { FULL_V1, signed } from "./support/codes";
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { pattern, say, within } from "./support/say";
import { DAMAGED, STATE } from "./support/site";

const DEAD_END = pattern("Nothing here", "This link can’t be shown");

const changed = FULL_V1.slice(0, 20) + (FULL_V1[20] === "7" ? "8" : "7") + FULL_V1.slice(21);

const LINKS = [
  { what: "an empty code", fragment: "#/r/", sentence: say("This link holds no result. Ask for the whole link once more.") },
  { what: "no code", fragment: "#/r", sentence: say("This link holds no result. Ask for the whole link once more.") },
  { what: "a truncated code", fragment: `#/r/${FULL_V1.slice(0, -5)}`, sentence: say("A piece of this result's code is missing or too much: it has 37 characters, not 42. Ask for the whole link once more.") },
  { what: "a code with something added", fragment: `#/r/${FULL_V1}0`, sentence: say("A piece of this result's code is missing or too much: it has 43 characters, not 42. Ask for the whole link once more.") },
  { what: "one changed character", fragment: `#/r/${changed}`, sentence: say("This result's code has a mistake in it: a character is wrong or two are swapped. Compare it with the original.") },
  { what: "a character that no code has", fragment: `#/r/${FULL_V1.slice(0, 9)}u${FULL_V1.slice(10)}`, sentence: say("A result's code has no “U” in it (character 10). Compare it with the original.") },
  { what: "a newer version", fragment: `#/r/3${FULL_V1.slice(1)}`, sentence: say("This result was made by a newer Bearings than this page. Load the page again and open the link once more.") },
  { what: "an unknown form", fragment: `#/r/1X${FULL_V1.slice(2)}`, sentence: say("This result is of a kind that this page does not know. Ask for the link once more.") },
  { what: "a code without any answer", fragment: `#/r/${signed(`1F${"0".repeat(36)}`)}`, sentence: say("The answers in this link are too few, or all the same, so no result can be worked out from them.") },
  { what: "a code that is no text of ours", fragment: "#/r/%F0%9F%99%82", sentence: within("A result's code has no “%” in it (character {n}). Compare it with the original.") },
  { what: "a career code that is cut off", fragment: "#/career/29-2072", sentence: say("“29-2072” is not the code of a career.") },
  { what: "no career code", fragment: "#/career/", sentence: say("“” is not the code of a career.") },
  { what: "a career that there is none of", fragment: "#/career/99-9999.00", sentence: say("99-9999.00 is not one of the 923 careers that have interest ratings.") },
  { what: "an unknown address", fragment: "#/nowhere/at/all", sentence: say("There is no page at this address.") },
  { what: "question 0", fragment: "#/quiz/0", sentence: say("There is no page at this address.") },
  { what: "question 76", fragment: "#/quiz/76", sentence: say("The quiz has 75 questions, and no number 76.") },
  { what: "a question beyond all numbers", fragment: `#/quiz/${"9".repeat(40)}`, sentence: say("There is no page at this address.") },
] as const;

const own = saved(healer, 30);
test.use({ kept: own });

for (const { what, fragment, sentence } of LINKS) {
  test(`${what} is told, with a way out`, async ({ page, site }) => {
    await site.open(fragment);
    await expect(site.heading).toHaveText(DEAD_END);
    await expect(site.lead).toContainText(sentence);
    await expect(site.lead).toContainText(pattern("{} Your own answers are untouched.", "{} The link may have been cut off or mistyped. Your answers are untouched."));

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
