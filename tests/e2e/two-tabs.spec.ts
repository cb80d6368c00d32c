// Two tabs of one browser, and tabs that are killed while somebody answers.
import type { Page } from "@playwright/test";

import { Career } from "./support/career";
import { dice } from "./support/draw";
import { expect, test } from "./support/fixture";
import { ITEM_WORDS, titleOf } from "./support/names";
import { healer, interest, ITEMS, point, saved } from "./support/personas";
import { Quiz } from "./support/quiz";
import { Result } from "./support/result";
import { pattern, say } from "./support/say";
import { Shelf } from "./support/shelf";
import { STATE } from "./support/site";
import { answersIn, careersIn } from "./support/state";
import { find, table } from "./support/tables";

/** What the first interest questions are called. */
const NAMES = ITEMS.slice(0, 18);

/** Answers a question. Only one of two tabs is on the screen, so the tap comes from inside the page. */
async function answer(quiz: Quiz, number: number, point: number): Promise<void> {
  await quiz.open(`#/quiz/${number}`);
  await quiz.at(number);
  await quiz.answers.nth(point - 1).evaluate((button: HTMLElement) => button.click());
  await quiz.page.waitForURL((url) => !url.hash.endsWith(`/${number}`));
}

test("answers of two tabs come together, and the newer one of a question wins", async ({ page, context, quiz }) => {
  const other = new Quiz(await context.newPage());
  await quiz.open("#/quiz/interests");
  await other.open("#/quiz/interests");
  const expected: Record<string, number> = {};
  for (const [tab, number, point] of [
    [quiz, 1, 5],
    [other, 2, 4],
    [quiz, 3, 3],
    [other, 1, 2],
    [quiz, 2, 1],
    [other, 4, 5],
    [quiz, 1, 4],
  ] as const) {
    await answer(tab, number, point);
    expected[NAMES[number - 1] ?? ""] = point;
  }
  const points = Object.fromEntries(Object.entries(expected).map(([name, word]) => [name, interest(word)]));
  await expect.poll(async () => answersIn(await quiz.kept(STATE))).toEqual(points);
  // Both show the same without a reload.
  for (const tab of [quiz, other]) {
    for (const [at, name] of NAMES.slice(0, 4).entries()) {
      await tab.open(`#/quiz/${at + 1}`);
      await tab.at(at + 1);
      await expect(tab.answers.nth((expected[name] ?? 0) - 1)).toHaveAttribute("aria-pressed", "true");
      await expect(tab.given).toHaveCount(1);
    }
  }
  await page.reload();
  expect(answersIn(await quiz.kept(STATE))).toEqual(points);
});

test("two tabs answer at the same moment, a hundred times, and none is lost", async ({ context, quiz }) => {
  const other = new Quiz(await context.newPage());
  const random = dice(20261122);
  const expected: Record<string, number> = {};
  for (let round = 0; round < 50; round += 1) {
    // One has the odd questions, the other the even ones, so that what is newer is known.
    const [a, b] = [2 * random(9) + 1, 2 * random(9) + 2];
    const [one, two] = [1 + random(5), 1 + random(5)];
    await Promise.all([answer(quiz, a, one), answer(other, b, two)]);
    expected[NAMES[a - 1] ?? ""] = interest(one);
    expected[NAMES[b - 1] ?? ""] = interest(two);
  }
  await expect.poll(async () => answersIn(await quiz.kept(STATE))).toEqual(expected);
  await expect.poll(async () => answersIn(await other.kept(STATE))).toEqual(expected);
});

test("another form that is chosen in one tab never lends its numbers to the other's question", async ({ page, context, quiz }) => {
  const other = new Quiz(await context.newPage());
  await other.open("#/quiz/10");
  await other.at(10);
  await quiz.open("#/quiz/start");
  await quiz.form("Detailed").click();
  await expect(other.heading).toHaveText(say("How much time do you have?"));
  await quiz.open("#/quiz/1");
  await quiz.answer(5);
  await expect(page.getByText(say("Question 2 of 145"))).toBeVisible();
  await other.open("#/quiz/70");
  await expect(other.page.getByText(say("Question 70 of 145"))).toBeVisible();
  await quiz.open("#/quiz/start");
  await quiz.form("Full").click();
  // Led to where the shorter form goes on; what is shown there is what is answered.
  await other.at(2);
  const text = await other.heading.textContent();
  await other.page.keyboard.press("4");
  const item = find(table(ITEM_WORDS), "text", text ?? "")?.item ?? "";
  await expect.poll(async () => answersIn(await quiz.kept(STATE))).toEqual({ R01: interest(5), [item]: interest(4) });
});

test.describe("with all answered", () => {
  test.use({ kept: saved(healer) });

  test("a section that is cleared in one tab is cleared in the other, and comes back there", async ({ page, context, quiz }) => {
    const other = new Quiz(await context.newPage());
    await other.open("#/quiz/interests");
    await expect(other.page.getByText(say("You have answered all 26 questions here."))).toBeVisible();
    await quiz.open("#/quiz/interests");
    await page.getByRole("button", { name: say("Clear my answers in Interests") }).click();
    await page.getByRole("button", { name: say("Yes, clear Interests") }).click();
    await expect(other.page.getByText(say("quiz::26 questions."), { exact: false })).toBeVisible();
    await expect(other.page.getByText(say("You have answered all 26 questions here."))).toHaveCount(0);
    // An answer in the other tab brings none of the old ones back.
    await other.open("#/quiz/40");
    await other.at(40);
    await other.page.keyboard.press("2");
    await other.at(41);
    expect(Object.keys(answersIn(await quiz.kept(STATE))).filter((item) => /^[RIASEC]/.test(item))).toEqual([]);
    // What is said anew meanwhile is newer than what comes back.
    await other.open("#/quiz/1");
    await other.at(1);
    await other.page.keyboard.press("1");
    await other.at(2);
    await page.getByRole("button", { name: say("Bring my answers back") }).click();
    await other.open("#/quiz/interests");
    await expect(other.page.getByText(say("You have answered all 26 questions here."))).toBeVisible();
    const kept = answersIn(await quiz.kept(STATE));
    expect([kept.R01, kept.R02, kept.K14]).toEqual([1, point(healer, "R02"), 5]);
  });

  test("starting again in one tab empties the other", async ({ page, context, result }) => {
    const other = new Result(await context.newPage());
    await other.open("#/results");
    await other.listed();
    await result.open("#/results");
    await page.getByRole("button", { name: say("Start again") }).click();
    await page.getByRole("button", { name: say("Yes, forget all my answers") }).click();
    await expect(other.heading).toHaveText(say("Nothing answered yet"));
    expect(answersIn(await result.kept(STATE))).toEqual({});
  });

  test("careers hidden and results named in two tabs are all there", async ({ context, result }) => {
    const other = new Result(await context.newPage());
    await result.open("#/results");
    await result.listed();
    await other.open("#/results");
    await other.listed();
    await result.notForMe(1).click();
    await expect(other.hidden).toHaveText(say("1 hidden"));
    await other.notForMe(1).click();
    await expect(result.hidden).toHaveText(say("2 hidden"));
    expect(careersIn(await result.kept(STATE), "hidden")).toHaveLength(2);

    const [one, two] = [new Shelf(result.page), new Shelf(other.page)];
    await one.keep("From the first tab");
    await answer(new Quiz(other.page), 1, 1);
    await two.keep("From the second tab");
    await expect(one.names).toHaveCount(2);
    await one.button("From the first tab", "Delete").click();
    await one.button("From the first tab", "Yes, delete it").click();
    await expect(two.names).toHaveText(["From the second tab"]);
  });
});

/** Ends the process behind a tab at once, as a crash or a full memory does. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
}

test("a tab is killed fifty times at any moment of answering, and only the answer under the finger may be missing", async ({ context, quiz: first, browserName }) => {
  test.skip(browserName === "firefox", "a tab is killed by an order that only Chromium takes");
  test.setTimeout(240_000);
  const random = dice(50);
  let given: Record<string, number> = {};
  let lost = 0;
  await first.page.close();
  for (let round = 0; round < 50; round += 1) {
    const quiz = new Quiz(await context.newPage());
    for (let more = random(3); more > 0; more -= 1) {
      const [number, point] = [1 + random(NAMES.length), 1 + random(5)];
      await answer(quiz, number, point);
      given[NAMES[number - 1] ?? ""] = interest(point);
    }
    // The last one is under the finger when the tab dies, some milliseconds before or after the tap.
    const [number, point] = [1 + random(NAMES.length), 1 + random(5)];
    await quiz.open(`#/quiz/${number}`);
    await quiz.at(number);
    const [tap, death] = [random(40), random(40)];
    await quiz.page.evaluate(
      ([at, tap]) => void setTimeout(() => document.querySelectorAll<HTMLElement>(".answer:not(.answer--between)")[at]?.click(), tap),
      [point - 1, tap] as const,
    );
    await new Promise((passed) => setTimeout(passed, death));
    await kill(quiz.page);

    const after = new Quiz(await context.newPage());
    await after.open("#/saved");
    const kept = answersIn(await after.kept(STATE));
    const withIt = { ...given, [NAMES[number - 1] ?? ""]: interest(point) };
    expect([given, withIt], `round ${round}`).toContainEqual(kept);
    if (kept[NAMES[number - 1] ?? ""] !== interest(point)) lost += 1;
    given = kept;
    await after.page.close();
  }
  console.log(`50 tabs killed, ${Object.keys(given).length} answers kept, ${lost} under the finger missing`);
  expect(Object.keys(given).length).toBeGreaterThan(10);
});

test("a career that is kept in one tab is kept in the other", async ({ context, career, careers }) => {
  const other = new Career(await context.newPage());
  await other.open("#/career/47-2111.00");
  await other.keep.waitFor();
  await career.open("#/career/29-1141.00");
  await career.keep.click();
  await expect(other.page.getByRole("link", { name: pattern("Compare {n} kept careers") })).toHaveCount(0);
  await other.keep.click();
  await expect(other.compare).toHaveText(say("Compare 2 kept careers"));
  await careers.open("#/careers");
  await expect(careers.kept.locator("li b")).toHaveText(["29-1141.00", "47-2111.00"].map(titleOf));
});
