// Going through the quiz with the keyboard alone.
import type { Page } from "@playwright/test";

import { enter } from "./keyboard";
import { key, type Persona } from "./personas";
import { Quiz } from "./quiz";

/**
 * Goes from the opening of a section, or from a question, to the end of the form, as a persona answers.
 * Each section is started with Enter; each opening, each question and the result has to have the focus on its heading.
 * Gives the number of questions that were asked.
 */
export async function walkByKey(page: Page, persona: Persona): Promise<number> {
  const quiz = new Quiz(page);
  let here = await next(page, "");
  for (let asked = 0; ; ) {
    if (here === "result") return asked;
    if (here === "opening") {
      await enter(page, quiz.startSection);
    } else {
      await page.keyboard.press(String(key(persona, here)));
      asked += 1;
    }
    here = await next(page, here);
  }
}

/** Waits for another heading with the focus on it, and says what it is of: a question's item, an opening, or the result. */
async function next(page: Page, before: string): Promise<string> {
  const found = await page.waitForFunction((before) => {
    const main = document.querySelector("main:not([hidden])");
    const heading = main?.querySelector("h1") ?? null;
    if (main === null || heading === null || heading !== document.activeElement) return "";
    const item = main.querySelector(".ask")?.getAttribute("data-item");
    const here = item ?? (main.matches(".result") ? "result" : main.querySelector(".opening") ? "opening" : before);
    return here === before ? "" : here;
  }, before);
  return found.jsonValue();
}
