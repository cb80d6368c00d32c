// `cargo xtask taps` calls this: how long each kind of tap takes to the next paint on a processor six times as slow.
// Times are printed and not held to a bound: machines differ.
import type { Locator, Page } from "@playwright/test";

import { titleOf } from "../support/names";
import { test } from "../support/fixture";
import { healer, saved } from "../support/personas";
import { say } from "../support/say";
import { Throttle } from "../support/throttle";
import { Tune } from "../support/tune";

const ROUNDS = 5;
const CAREER = "29-1141.00";

test.use({ viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: "reduce" } });

/** Prints a kind of tap with the median of its rounds. */
function row(kind: string, durations: number[]): void {
  const sorted = [...durations].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  console.log(`${kind},${median < 16 ? "under 16" : median},${sorted.at(-1)}`);
}

/** Does something in fresh tabs of the page, as often as there are rounds. */
async function measured(page: Page, kind: string, fragment: string, ready: () => Promise<void>, act: () => Promise<void>): Promise<void> {
  const throttle = await Throttle.of(page);
  const durations: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto("about:blank");
    await page.goto(`./${fragment}`);
    await ready();
    durations.push(await throttle.longest(act));
  }
  row(kind, durations);
}

const shown = (locator: Locator) => async () => locator.waitFor();

test.describe("the quiz", () => {
  test("start", async ({ page, home, quiz }) => {
    await measured(page, "start the quiz", "", shown(home.start), async () => {
      await home.start.click();
      await quiz.form("Full").waitFor();
    });
  });
  test("an interest", async ({ page, quiz }) => {
    await measured(page, "answer an interest", "#/quiz/5", () => quiz.at(5), async () => {
      await quiz.answer(4);
      await quiz.at(6);
    });
  });
  test("a key", async ({ page, quiz }) => {
    await measured(page, "answer with a key", "#/quiz/5", () => quiz.at(5), async () => {
      await page.keyboard.press("4");
      await quiz.at(6);
    });
  });
  for (const kind of ["back", "skip"] as const) {
    test(kind, async ({ page, quiz }) => {
      await measured(page, kind, "#/quiz/5", () => quiz.at(5), () => quiz[kind].click());
    });
  }
});

test.describe("with answers", () => {
  test.use({ kept: saved(healer) });

  test("an ability", async ({ page, quiz }) => {
    await measured(page, "change an ability", "#/quiz/60", () => quiz.at(60), async () => {
      await quiz.answer(4);
      await quiz.at(61);
    });
  });
  test("a subject", async ({ page, quiz }) => {
    await measured(page, "place a subject", "#/quiz/30", () => quiz.at(30), () => quiz.tapLine(7));
  });

  test("opened", async ({ page, result }) => {
    await measured(page, "to the result", "#/careers", shown(page.getByRole("searchbox")), async () => {
      await page.getByRole("link", { name: say("My results"), exact: true }).first().click();
      await result.titles.first().waitFor();
    });
  });
  test("reasons", async ({ page, result }) => {
    await measured(page, "open the reasons", "#/results", shown(result.bands.first()), async () => void (await result.why(1)));
  });
  test("more", async ({ page, result }) => {
    await measured(page, "show more", "#/results", shown(result.bands.first()), () => result.more.click());
  });
  test("not for me", async ({ page, result }) => {
    await measured(page, "not for me", "#/results", shown(result.bands.first()), () => result.notForMe(1).click());
  });
  test("filter", async ({ page }) => {
    const list = new Tune(page);
    const ready = async () => {
      await list.bands.first().waitFor();
      await list.filters.click();
      await list.outlook.focus();
    };
    await measured(page, "filter by outlook", "#/results", ready, () => page.keyboard.press("ArrowDown"));
  });
  test("what if", async ({ page }) => {
    const list = new Tune(page);
    const ready = async () => {
      await list.bands.first().waitFor();
      await list.whatIf.click();
      await list.slider("Hands-on work").focus();
    };
    await measured(page, "move a what-if slider", "#/results", ready, () => page.keyboard.press("ArrowRight"));
  });
  test("a career", async ({ page, result, career }) => {
    await measured(page, "open a career", "#/results", shown(result.bands.first()), async () => {
      await career.whole(await result.openCareer(1));
    });
  });
});

test.describe("careers", () => {
  test("search", async ({ page }) => {
    const ready = async () => page.getByRole("searchbox").click();
    await measured(page, "type into the search", "#/careers", ready, () => page.keyboard.type("nurse", { delay: 60 }));
  });
  test("pay in a state", async ({ page, career }) => {
    const ready = async () => {
      await career.whole(titleOf(CAREER));
      await career.payState.focus();
    };
    await measured(page, "pay in one state", `#/career/${CAREER}`, ready, () => page.keyboard.press("ArrowDown"));
  });
  test("keep", async ({ page, career }) => {
    await measured(page, "keep a career", `#/career/${CAREER}`, () => career.whole(titleOf(CAREER)), () => career.keep.click());
  });
  test("theme", async ({ page, home }) => {
    await measured(page, "change the theme", "", shown(home.start), () => page.locator("#theme").click());
  });
});
