// Answers through what happens around a page: it is left and comes back, storage is cleared, clocks jump.
import type { BrowserContext, Page } from "@playwright/test";

import { expect, test } from "./support/fixture";
import { healer, interest, saved } from "./support/personas";
import { Quiz } from "./support/quiz";
import { part, say, SPANISH } from "./support/say";
import { DAMAGED, STATE } from "./support/site";
import { answersIn } from "./support/state";

/** Playwright switches off what keeps a page that is left for coming back. */
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
    { scope: "worker" },
  ],
});

/** Answers a question in a tab that may not be the one on the screen. */
async function answer(quiz: Quiz, number: number, point: number): Promise<void> {
  await quiz.open(`#/quiz/${number}`);
  await quiz.at(number);
  await quiz.answers.nth(point - 1).evaluate((button: HTMLElement) => button.click());
  await quiz.page.waitForURL((url) => !url.hash.endsWith(`/${number}`));
}

/** A tab on a device with this clock. */
async function at(context: BrowserContext, time: string): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(time));
  return page;
}

const points = async (quiz: Quiz) => Object.values(answersIn(await quiz.kept(STATE)));

test("a page that is left and comes back shows what was answered elsewhere meanwhile", async ({ page, context, quiz }) => {
  await quiz.open("#/quiz/interests");
  await quiz.answerByKey(healer, 1, 2);
  await quiz.at(3);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => addEventListener("pageshow", (event) => (document.title = event.persisted ? "kept" : "anew")));
  await page.goto(`./${SPANISH ? "carreras.html" : "careers.html"}`);
  const other = new Quiz(await context.newPage());
  await answer(other, 3, 5);
  await other.page.close();
  await page.evaluate(() => history.back());
  // Drivers have lost sight of the page's loading by now, and Firefox's waits for it; the page itself answers.
  await expect(async () => expect(await page.evaluate(() => document.title)).toBe("kept")).toPass();
  expect(Object.keys(answersIn(await quiz.kept(STATE)))).toHaveLength(3);
  const asked = (number: number) =>
    expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(say(`Question ${number} of 75`));
  // A question on the screen stays as it is.
  for (const number of [2, 3]) {
    await page.evaluate((number) => void (location.hash = `#/quiz/${number}`), number);
    await asked(number);
  }
  const given = () => page.evaluate(() => document.querySelector(".ask [aria-pressed=true]")?.textContent);
  expect(await given()).toContain(say("Strongly like"));
  await page.evaluate(() => document.querySelectorAll<HTMLElement>(".ask [aria-pressed]:not(.answer--between)").item(3).click());
  await asked(4);
  expect((await points(quiz)).sort()).toEqual([...Object.values(answersIn(saved(healer, 2))), interest(4)].sort());
});

test("storage that is cleared while the page is open has every answer again with the next one", async ({ context, quiz }) => {
  await quiz.open("#/quiz/interests");
  await quiz.answerByKey(healer, 1, 4);
  await quiz.at(5);
  // Settings of a browser clear without telling the page.
  await quiz.page.evaluate(() => localStorage.clear());
  await quiz.answerByKey(healer, 5, 5);
  await quiz.at(6);
  expect(answersIn(await quiz.kept(STATE))).toEqual(answersIn(saved(healer, 5)));
  // Another tab's page clears with an event to this one.
  const other = await context.newPage();
  await other.goto("./careers.html");
  await other.evaluate(() => localStorage.clear());
  await expect.poll(async () => answersIn(await quiz.kept(STATE))).toEqual(answersIn(saved(healer, 5)));
});

test("what is edited by hand while the page is open is put aside, and nothing of the visit is lost", async ({ quiz }) => {
  await quiz.open("#/quiz/interests");
  await quiz.answerByKey(healer, 1, 3);
  await quiz.at(4);
  const edited = '{"schema":3,"answers":"none of your business"}';
  await quiz.page.evaluate(([key, text]) => localStorage.setItem(key, text), [STATE, edited] as const);
  await quiz.answerByKey(healer, 4, 4);
  await quiz.at(5);
  await expect(quiz.notice).toContainText(part("Your earlier answers could not be read."));
  expect(await quiz.kept(DAMAGED)).toBe(edited);
  expect(answersIn(await quiz.kept(STATE))).toEqual(answersIn(saved(healer, 4)));
});

test("the newer answer wins between tabs whose clocks are years apart", async ({ context }) => {
  const ahead = new Quiz(await at(context, "2027-12-01T08:00:00"));
  const behind = new Quiz(await at(context, "2019-01-01T08:00:00"));
  await answer(ahead, 1, 5);
  await answer(behind, 1, 2);
  await expect.poll(() => points(behind)).toEqual([interest(2)]);
  await answer(ahead, 1, 4);
  await expect.poll(() => points(behind)).toEqual([interest(4)]);
});

test("results saved before and after a clock jumps bear the day it showed, and all stay", async ({ page, shelf, quiz }) => {
  await page.clock.setFixedTime(new Date("2026-11-30T12:00:00"));
  await quiz.open("#/quiz/interests");
  await quiz.answerByKey(healer, 1, 3);
  await quiz.at(4);
  await shelf.keep("Today");
  for (const [name, time, number] of [["A year ahead", "2027-11-30T12:00:00", 4], ["Long ago", "1999-12-31T12:00:00", 5]] as const) {
    await page.clock.setFixedTime(new Date(time));
    await quiz.open(`#/quiz/${number}`);
    await quiz.answerByKey(healer, number, number);
    await quiz.at(number + 1);
    await shelf.keep(name);
  }
  await page.reload();
  await expect(shelf.names).toHaveCount(3);
  for (const [name, year] of [["Today", "2026"], ["A year ahead", "2027"], ["Long ago", "1999"]] as const) {
    await expect(shelf.line(name)).toContainText(year);
  }
  expect(answersIn(await quiz.kept(STATE))).toEqual(answersIn(saved(healer, 5)));
});
