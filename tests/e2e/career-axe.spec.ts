// Sixty careers drawn once for all: axe-core finds nothing, by day on a wide screen and by night on a narrow one.
import type { Page } from "@playwright/test";

import { violations } from "./support/axe";
import type { Career } from "./support/career";
import { deal, draw } from "./support/draw";
import { expect, test } from "./support/fixture";
import { occupations } from "./support/names";

const DRAWN = draw(occupations(), 60, 60);
const STATES = ["CA", "VT", "GU", "AS"];

const SCREENS = [
  { name: "1280 px, light", width: 1280, colorScheme: "light", careers: DRAWN.slice(0, 30) },
  { name: "360 px, dark", width: 360, colorScheme: "dark", careers: DRAWN.slice(30) },
] as const;

/** Opens what a reader may open: a few explanations, and every fold on some pages. */
async function unfold(page: Page, career: Career, at: number): Promise<void> {
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

for (const { name, width, colorScheme, careers } of SCREENS) {
  for (const [at, hand] of deal(careers, 3).entries()) {
    test.describe(`${name}, part ${at + 1}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme, contextOptions: { reducedMotion: "reduce" } });
      test(`${hand.length} careers have no violation`, async ({ page, career }) => {
        test.setTimeout(120_000);
        await career.open(`#/career/${hand[0]?.code}`);
        for (const [place, it] of hand.entries()) {
          await career.goTo(it);
          await unfold(page, career, place);
          expect.soft(await violations(page), `${it.code} ${it.title}`).toEqual([]);
        }
      });
    });
  }
}
