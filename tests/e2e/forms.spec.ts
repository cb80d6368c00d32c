// The three forms: a short one that chooses its own questions, and going on without being asked anything twice.
import type { Page } from "@playwright/test";

import { expect, test } from "./support/fixture";
import { enter, tabTo } from "./support/keyboard";
import { titleOf, wordsOf } from "./support/names";
import { builder, healer, point, saved } from "./support/personas";
import { Quiz } from "./support/quiz";
import { CATALOG, part, say, SPANISH } from "./support/say";
import { STATE } from "./support/site";
import { answersIn, formIn } from "./support/state";

/** What the saved state says, or nothing yet. */
const told = async (page: Page): Promise<{ form: string | undefined; answers: Record<string, number> }> => {
  const kept = await page.evaluate((key) => localStorage.getItem(key), STATE);
  return { form: formIn(kept), answers: answersIn(kept) };
};

/** The texts of the questions that were shown, from here to the result; each answered with a key. */
async function toTheResult(page: Page, key: (asked: number) => string): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    const start = new Quiz(page).startSection;
    const question = page.getByRole("group").getByRole("heading", { level: 1 });
    const result = page.getByRole("region", { name: say("Keep or share this result") });
    await start.or(question).or(result).first().waitFor();
    if (await result.isVisible()) return asked;
    if (await start.isVisible()) {
      await start.click();
      // The address changes a moment later; until then the opening still stands there to be tapped again.
      await start.waitFor({ state: "hidden" });
    } else {
      const text = (await question.textContent()) ?? "";
      asked.push(text);
      await page.keyboard.press(key(asked.length));
      await expect(question.filter({ hasText: text })).toHaveCount(0);
    }
  }
}

test("the quick form asks at most 30 questions, and the full one asks none of them again", async ({ page, home, quiz, result }) => {
  test.slow();
  await home.open();
  await home.start.click();
  await quiz.begin("Quick");
  await quiz.startSection.click();
  await expect(page.getByText(say("Question 1, at most 30"))).toBeVisible();
  const quick = await toTheResult(page, (asked) => String(1 + ((asked * 7) % 5)));
  expect(quick.length).toBeLessThanOrEqual(30);
  expect(quick.length).toBeGreaterThanOrEqual(6 + 8 + 4);
  expect(new Set(quick).size).toBe(quick.length);
  await result.listed();
  const { form, answers } = await told(page);
  expect(form).toBe("quick");
  expect(Object.keys(answers)).toHaveLength(quick.length);
  await expect(page.getByText(part("still open"))).toHaveCount(0);

  await page.getByRole("button", { name: say(`Go on to the full form: ${75 - quick.length} more questions`) }).click();
  const rest = await toTheResult(page, (asked) => String(1 + ((asked * 3) % 5)));
  expect(rest).toHaveLength(75 - quick.length);
  expect(new Set([...quick, ...rest]).size).toBe(75);
  const full = await told(page);
  expect(full.form).toBe("full");
  expect(full.answers).toMatchObject(answers);
  await expect(page.getByRole("button", { name: say("Go on to the detailed form: 70 more questions") })).toBeVisible();
});

test("going back in the quick form and changing an answer keeps the way that was walked", async ({ page, quiz, site }) => {
  await quiz.open("#/quiz/start");
  await quiz.begin("Quick");
  await quiz.startSection.click();
  const walked: string[] = [];
  for (let number = 1; number <= 9; number += 1) {
    if (number === 7) await quiz.startSection.click();
    await page.getByText(say(`Question ${number}, at most 30`)).waitFor();
    walked.push((await quiz.heading.textContent()) ?? "");
    await page.keyboard.press(number % 2 === 0 ? "2" : "5");
  }
  await page.getByText(say("Question 10, at most 30")).waitFor();
  const tenth = (await quiz.heading.textContent()) ?? "";
  await quiz.back.click();
  await quiz.back.click();
  await expect(quiz.heading).toHaveText(walked[7] ?? "");
  await quiz.tapLine(9);
  await expect(quiz.heading).toHaveText(walked[8] ?? "");
  await expect(quiz.given).toHaveCount(1);
  await quiz.skip.click();
  await expect(quiz.heading).toHaveText(tenth);

  await page.reload();
  await page.getByText(say("Question 10, at most 30")).waitFor();
  expect(Object.keys((await told(page)).answers)).toHaveLength(9);
  await site.open();
  await expect(page.getByRole("link", { name: say("Go on where you stopped (9 of at most 30)") })).toBeVisible();
});

test("the quick form waits for the careers after its interests, and says when they do not come", async ({ page, guard, quiz }) => {
  guard.expects(/Failed to load resource/);
  let hold = true;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(`**/${CATALOG}*`, async (route) => {
    if (!hold) return route.continue();
    await held;
    return route.abort("connectionfailed");
  });
  await quiz.open("#/quiz/start");
  await quiz.begin("Quick");
  await quiz.startSection.click();
  for (let number = 1; number <= 6; number += 1) {
    await page.getByText(say(`Question ${number}, at most 30`)).waitFor();
    await page.keyboard.press("4");
  }
  await quiz.startSection.click();
  await expect(page.getByText(say("Choosing your next question."))).toBeVisible();
  hold = false;
  letGo();
  await expect(quiz.heading).toHaveText(say("The next question is not here"));
  await page.getByRole("button", { name: say("Try again") }).click();
  await page.getByText(say("Question 7, at most 30")).waitFor();
  await expect(quiz.line).toBeVisible();
});

test.describe("with the interests answered", () => {
  test.use({ kept: saved(healer, 26) });

  test("subjects are answered with a digit, a tap on the line, or the arrows and Enter", async ({ page, quiz }) => {
    await quiz.open("#/quiz/27");
    await quiz.at(27);
    await expect(quiz.line).toHaveAttribute("aria-valuetext", say("Tap the line"));
    await expect(quiz.line).toHaveAccessibleName(`${say("How much would you like to use this in your work?")} ${wordsOf("K01")}`);
    await page.keyboard.press("8");
    await quiz.at(28);
    await quiz.tapLine(2.5);
    await quiz.at(29);
    await tabTo(page, quiz.line);
    await page.keyboard.press("Enter");
    await quiz.at(29);
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await expect(quiz.line).toHaveAttribute("aria-valuetext", `9.5, ${say("Very much")}`);
    await page.keyboard.press("Enter");
    await quiz.at(30);
    await quiz.tapLine(10);
    await quiz.at(31);
    await quiz.tapLine(0);
    await quiz.at(32);
    expect((await told(page)).answers).toMatchObject({ K01: 17, K02: 6, K03: 20, K04: 21, K05: 1 });
    await quiz.back.click();
    await quiz.at(31);
    await expect(quiz.given).toContainText(`0 ${say("Not at all")}`);
    await expect(quiz.line).toHaveAttribute("aria-valuetext", `0, ${say("Not at all")}`);
    await quiz.open("#/quiz/1");
    await quiz.at(1);
    await page.keyboard.press("6");
    await quiz.at(1);
  });
});

test.describe("with every answer given", () => {
  test.use({ kept: saved(healer) });

  test("one section is walked through again, with its answers shown, and back to the result", async ({ page, quiz, result }) => {
    await result.open("#/results");
    await page.getByRole("link", { name: say("Redo Abilities") }).click();
    await expect(quiz.heading).toHaveText(say("Abilities"));
    await page.getByRole("link", { name: say("Go through Abilities again") }).click();
    for (let number = 60; number <= 75; number += 1) {
      await quiz.at(number);
      await expect(quiz.given).toHaveCount(1);
      if (number === 60) await page.keyboard.press("1");
      else await quiz.skip.click();
    }
    await result.listed();
    const { answers } = await told(page);
    expect(Object.keys(answers)).toHaveLength(75);
    expect(answers).toMatchObject({ B05: 1, B50: point(healer, "B50"), K22: point(healer, "K22") });
  });

  test("a section is cleared after a second tap, and a tap brings it back", async ({ page, quiz }) => {
    await quiz.open("#/quiz/subjects");
    await page.getByRole("button", { name: say("Clear my answers in Subjects") }).click();
    await page.getByRole("button", { name: say("quiz::No, keep them") }).click();
    expect(await quiz.kept(STATE)).toBe(saved(healer));
    await page.getByRole("button", { name: say("Clear my answers in Subjects") }).click();
    await page.getByRole("button", { name: say("Yes, clear Subjects") }).click();
    await expect(page.getByText(say("Subjects is cleared."))).toBeVisible();
    expect(Object.keys((await told(page)).answers)).toHaveLength(42);
    await page.getByRole("button", { name: say("Bring my answers back") }).click();
    expect((await told(page)).answers).toEqual(answersIn(saved(healer)));
    await page.getByRole("button", { name: say("Clear my answers in Subjects") }).click();
    await page.getByRole("button", { name: say("Yes, clear Subjects") }).click();
    await page.getByRole("link", { name: say("Start Subjects") }).click();
    await quiz.at(27);
    await expect(quiz.given).toHaveCount(0);
  });
});

test("by keyboard alone: the quick form, a career in mind, a section cleared and brought back", async ({ page, home, quiz }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await home.open();
  await enter(page, home.start);
  await enter(page, quiz.form("Quick"));
  // The new page takes the focus first.
  await expect(quiz.heading).toBeFocused();
  await page.getByRole("searchbox").focus();
  await page.keyboard.type(SPANISH ? "plomero" : "plumber");
  await enter(page, page.getByRole("button", { name: say("Note {}", titleOf("47-2152.00")) }));
  await expect(page.getByRole("searchbox")).toBeFocused();
  await enter(page, quiz.pastThought);
  await expect(quiz.heading).toBeFocused();
  await enter(page, quiz.startSection);
  for (let number = 1; number <= 6; number += 1) {
    await page.getByText(say(`Question ${number}, at most 30`)).waitFor();
    await page.keyboard.press(String(builder(`${"RIASEC"[number - 1]}01`)));
  }
  await expect(quiz.heading).toBeFocused();
  await enter(page, quiz.startSection);
  await page.getByText(say("Question 7, at most 30")).waitFor();
  await expect(quiz.heading).toBeFocused();
  await quiz.open("#/quiz/interests");
  await enter(page, page.getByRole("button", { name: say("Clear my answers in Interests") }));
  await enter(page, page.getByRole("button", { name: say("Yes, clear Interests") }));
  await expect(page.getByRole("button", { name: say("Bring my answers back") })).toBeFocused();
  await page.keyboard.press("Enter");
  expect(Object.keys((await told(page)).answers)).toHaveLength(6);
});
