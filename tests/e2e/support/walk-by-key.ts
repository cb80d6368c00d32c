// Going through the quiz with the keyboard alone.
import { expect, type Page } from "@playwright/test";

import { enter } from "./keyboard";
import { key, type Persona } from "./personas";
import { Quiz } from "./quiz";

/**
 * Goes from the opening of the first section to the end of the form, as a persona answers.
 * Each section is started with Enter, and the focus has to be on each opening's and each question's heading.
 * Gives the number of questions that were asked.
 */
export async function walkByKey(page: Page, persona: Persona): Promise<number> {
  const quiz = new Quiz(page);
  const asking = page.locator(".ask");
  const done = page.locator("main.result");
  for (let asked = 0; ; ) {
    await quiz.startSection.or(asking).or(done).first().waitFor();
    if (await done.isVisible()) return asked;
    await expect(quiz.heading).toBeFocused();
    if (await quiz.startSection.isVisible()) {
      await enter(page, quiz.startSection);
      await quiz.startSection.waitFor({ state: "hidden" });
      continue;
    }
    const item = await quiz.item();
    await page.keyboard.press(String(key(persona, item)));
    await expect(page.locator(`[data-item="${item}"]`)).toHaveCount(0);
    asked += 1;
  }
}
