// Sixty careers drawn once for all, and what a reader may open on their pages.
import type { Page } from "@playwright/test";

import type { Career } from "./career";
import { draw } from "./draw";
import { occupations } from "./names";

export const DRAWN = draw(occupations(), 60, 60);
const STATES = ["CA", "VT", "GU", "AS"];

/** Opens what a reader may open: a few explanations, and every fold on some pages. */
export async function unfold(page: Page, career: Career, at: number): Promise<void> {
  if (at % 3 === 0) {
    const explanations = page.locator("main .know > summary");
    for (const which of [0, 3, -1]) await explanations.nth(which).click();
    await page.waitForFunction(() => [...document.querySelectorAll(".know[open]")].every((it) => it.querySelectorAll("p").length > 1));
  }
  if (at % 5 === 0) await page.evaluate(() => document.querySelectorAll("main details.more").forEach((fold) => fold.setAttribute("open", "")));
  if ((await career.collegeState.count()) > 0) {
    await career.collegeState.selectOption(at % 2 === 0 ? (STATES[(at / 2) % STATES.length] ?? "") : "");
    await page.waitForFunction(() => document.querySelector("main .held-part") === null);
  }
}
