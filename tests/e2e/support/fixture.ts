// The `test` of every journey: page objects, a reader who may have been here before, and the guard.
import { test as base, type Page } from "@playwright/test";

import { Career } from "./career";
import { Careers } from "./careers";
import { Compare } from "./compare";
import { standIn } from "./firefox";
import { Guard } from "./guard";
import { Home } from "./home";
import { Quiz } from "./quiz";
import { Result } from "./result";
import { Shelf } from "./shelf";
import { Site, STATE } from "./site";

interface Journey {
  /** What an earlier visit left in local storage as the saved state; `null` for a first visit. */
  kept: string | null;
  guard: Guard;
  /** A page in a browser of somebody else, with the same or no saved state. */
  somebodyElse: (kept?: string) => Promise<Page>;
  site: Site;
  home: Home;
  quiz: Quiz;
  result: Result;
  career: Career;
  careers: Careers;
  compare: Compare;
  shelf: Shelf;
}

function stored(baseURL: string | undefined, kept: string | null) {
  const localStorage = kept === null ? [] : [{ name: STATE, value: kept }];
  return { cookies: [], origins: [{ origin: new URL(baseURL ?? "").origin, localStorage }] };
}

export const test = base.extend<Journey>({
  kept: [null, { option: true }],
  context: async ({ context, browserName, colorScheme }, use) => {
    if (browserName === "firefox") standIn(context, colorScheme);
    await use(context);
  },
  storageState: async ({ kept, baseURL }, use) => use(stored(baseURL, kept)),
  guard: [
    async ({ context, baseURL }, use) => {
      const guard = new Guard(new URL(baseURL ?? "").origin);
      guard.watch(context);
      await use(guard);
      guard.check();
    },
    { auto: true },
  ],
  somebodyElse: async ({ browser, browserName, guard, baseURL }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (kept) => {
      const context = await browser.newContext({ baseURL, storageState: stored(baseURL, kept ?? null) });
      guard.watch(context);
      if (browserName === "firefox") standIn(context, null);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  site: async ({ page }, use) => use(new Site(page)),
  home: async ({ page }, use) => use(new Home(page)),
  quiz: async ({ page }, use) => use(new Quiz(page)),
  result: async ({ page }, use) => use(new Result(page)),
  career: async ({ page }, use) => use(new Career(page)),
  careers: async ({ page }, use) => use(new Careers(page)),
  compare: async ({ page }, use) => use(new Compare(page)),
  shelf: async ({ page }, use) => use(new Shelf(page)),
});

export { expect } from "@playwright/test";
