// Files that do not arrive, or not whole.
import type { Page } from "@playwright/test";

import { half, lost, missing, oneByteChanged, type Break } from "./support/breaks";
import { expect, test } from "./support/fixture";
import { titleOf } from "./support/names";
import { healer, ITEMS, saved } from "./support/personas";
import { CATALOG, part, say } from "./support/say";
import { STATE } from "./support/site";
import { answersIn } from "./support/state";

const LIST = `**/${CATALOG}*`;
const CAREERS = "**/careers/*.json*";

/** What the browser itself says in the console of a request that failed. */
const NOTED = /Failed to load resource/;
const ANSWERED = /^answer 404/;

const BREAKS: { how: string; serve: Break; faults: RegExp[] }[] = [
  { how: "is lost", serve: lost, faults: [NOTED] },
  { how: "is missing", serve: missing, faults: [NOTED, ANSWERED] },
  { how: "comes in half", serve: half, faults: [] },
];

test.use({ kept: saved(healer) });

/** Lets the line work again and holds that the page recovers at a tap. */
async function mended(page: Page, url: string): Promise<void> {
  await page.unroute(url);
  await page.getByRole("button", { name: say("Try again") }).click();
}

for (const { how, serve, faults } of [...BREAKS, { how: "has one bit changed", serve: oneByteChanged, faults: [] }]) {
  test(`the list of careers ${how}: a sentence, and Try again works`, async ({ page, guard, result }) => {
    faults.forEach((fault) => guard.expects(fault));
    await page.route(LIST, serve);
    await result.open("#/results");
    await expect(result.heading).toHaveText(say("The careers are not here"));
    await expect(result.lead).toContainText(part("Your answers are safe on this device. Check the connection and try again."));
    await expect(result.list).toHaveCount(0);
    await mended(page, LIST);
    expect(await result.listed()).toHaveLength(10);
    expect(await result.kept(STATE)).toBe(saved(healer));
  });
}

for (const { how, serve, faults } of BREAKS) {
  test(`the file of a career ${how}: a sentence, and Try again works`, async ({ page, guard, career }) => {
    faults.forEach((fault) => guard.expects(fault));
    await page.route(CAREERS, serve);
    await career.open("#/career/29-2072.00");
    await expect(career.heading).toHaveText(say("This page is not here"));
    await expect(career.lead).toContainText(part("Check the connection and try again."));
    await mended(page, CAREERS);
    await expect(career.heading).toHaveText(titleOf("29-2072.00"));
  });
}

test("trying again while the line is still broken says so again", async ({ page, guard, result }) => {
  guard.expects(NOTED);
  await page.route(LIST, lost);
  await result.open("#/results");
  await result.tryAgain.click();
  await expect(result.heading).toHaveText(say("The careers are not here"));
  await mended(page, LIST);
  expect(await result.listed()).toHaveLength(10);
});

test("the quiz itself needs no list of careers", async ({ page, guard, quiz, site }) => {
  guard.expects(NOTED);
  await page.route(LIST, lost);
  await quiz.open("#/quiz/60");
  await quiz.at(60);
  await page.keyboard.press("5");
  await quiz.at(61);
  expect(answersIn(await site.kept(STATE))[ITEMS[59] ?? ""]).toBe(5);
});
