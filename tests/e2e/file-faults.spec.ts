// Each kind of file that comes when it is needed: it is missing, cut off, damaged, of another kind, or slow.
import type { Locator, Page } from "@playwright/test";

import { garbled, half, held, missing, pageInstead } from "./support/breaks";
import { Career } from "./support/career";
import { Careers } from "./support/careers";
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { Result } from "./support/result";
import { CATALOG, part, say, SPANISH, within } from "./support/say";
import { Tune } from "./support/tune";

const NOTED = /^(?:console|page|answer)/;
const NURSE = "#/career/29-1141.00";

interface Kind {
  what: string;
  url: string;
  /** Where it is asked for, and how. */
  ask: (page: Page) => Promise<void>;
  /** What the page says when it did not come. */
  told: (page: Page) => Promise<void>;
  /** Asks again; by default with “Try again”. */
  again?: (page: Page) => Promise<void>;
  /** What stands there when it has come. */
  here: (page: Page) => Promise<void>;
}

const open = (fragment: string) => (page: Page) => new Career(page).open(fragment);
const heading = (text: string | RegExp) => (page: Page) => expect(new Career(page).heading).toHaveText(text);
const inOhio = async (page: Page) => {
  const career = new Career(page);
  await career.open(NURSE);
  await career.payState.selectOption("OH");
};
const tryAgain = (place: Locator | Page) => place.getByRole("button", { name: say("Try again") });
/** A part of a page that offers to ask again, or does not. */
const offers = (place: (page: Page) => Locator) => async (page: Page) => {
  await expect(tryAgain(place(page))).toBeVisible();
  await expect(tryAgain(place(page)).locator("xpath=..")).toHaveText(/\S{3,} \S+.*\./);
};
const offersNothing = (place: (page: Page) => Locator) => (page: Page) => expect(tryAgain(place(page))).toHaveCount(0);
const main = (page: Page) => page.locator("main:not([hidden])");
const section = (name: string) => (page: Page) => new Career(page).section(name);
const browse = (page: Page) => new Careers(page).browse;
const inSection = (name: string, text: string | RegExp) => (page: Page) => expect(new Career(page).section(name)).toContainText(text);
const PROGRAMS = within("{n} programs, the ones with most graduates first.");
const term = (page: Page) => new Career(page).section("Activities").locator("details.know").first();
const search = async (page: Page) => {
  const careers = new Careers(page);
  await careers.open("#/careers");
  await careers.search.fill(SPANISH ? "arreglar carros" : "occupational nurse");
};

const KINDS: Kind[] = [
  { what: "module of a page", url: "**/split_more.wasm", ask: open("#/about"), told: heading(say("This page did not arrive")), here: heading(say("How it works and what it can’t do")) },
  { what: "module of a result", url: "**/split_result.wasm", ask: open("#/results"), told: heading(say("This page did not arrive")), here: async (page) => expect(await new Result(page).listed()).toHaveLength(10) },
  { what: "list of careers", url: `**/${CATALOG}*`, ask: open("#/results"), told: heading(say("The careers are not here")), here: async (page) => expect(await new Result(page).listed()).toHaveLength(10) },
  { what: "file of a career", url: "**/careers/29-1*.json*", ask: open(NURSE), told: heading(say("This page is not here")), here: (page) => expect(new Career(page).section("Wages")).toBeVisible() },
  { what: "file of texts", url: "**/texts/*/29-1*.json*", ask: open(NURSE), told: offers(section("About")), here: offersNothing(main) },
  {
    what: "file of terms",
    url: "**/terms.json*",
    ask: async (page) => {
      await new Career(page).open(NURSE);
      await term(page).locator("summary").click();
    },
    told: (page) => expect(term(page)).toContainText(part("Close and open this again to try once more.")),
    again: async (page) => {
      await term(page).locator("summary").click();
      await term(page).locator("summary").click();
    },
    here: (page) => expect(term(page).locator("b")).toHaveCount(3),
  },
  { what: "piece of the search's names", url: "**/titles/**", ask: search, told: (page) => expect(page.getByText(part("Some titles could not be loaded"))).toBeVisible(), here: (page) => expect(new Careers(page).found.first()).toBeVisible() },
  { what: "file of sentences in the list", url: "**/snapshots.json*", ask: open("#/careers"), told: offers(browse), here: offersNothing(browse) },
  { what: "wages of a state", url: "**/wages/OH.json*", ask: inOhio, told: offers(section("Wages")), here: inSection("Wages", within("In Ohio, half earn more than {} a year.")) },
  { what: "colleges of a state", url: "**/colleges/OH/places.json*", ask: inOhio, told: offers(section("Colleges")), here: inSection("Colleges", PROGRAMS) },
  { what: "awards of a field", url: "**/colleges/OH/51.json*", ask: inOhio, told: offers(section("Colleges")), here: inSection("Colleges", PROGRAMS) },
  {
    what: "list of working conditions",
    url: "**/conditions.txt*",
    ask: async (page) => {
      const list = new Tune(page);
      await list.open("#/results");
      await list.filters.click();
      await list.avoid.click();
    },
    told: (page) => expect(page.getByRole("alert")).toBeVisible(),
    here: (page) => expect(page.getByRole("alert")).toHaveCount(0),
  },
];

const WAYS = { "is missing": missing, "comes in half": half, "is damaged": garbled, "is a page of another kind": pageInstead };

test.use({ kept: saved(healer) });

for (const { what, url, ask, told, here, again } of KINDS) {
  test(`a ${what} that is missing, cut off, damaged or of another kind: a sentence, and asking again brings it`, async ({ page, guard }) => {
    guard.allows(NOTED);
    for (const [how, serve] of Object.entries(WAYS)) {
      await test.step(how, async () => {
        await page.goto("about:blank");
        await page.route(url, serve);
        await ask(page);
        await told(page);
        await page.unroute(url);
        await (again?.(page) ?? tryAgain(page).first().click());
        await here(page);
      });
    }
  });
}

test("slow files are waited for without a word too much, and come by themselves", async ({ page }) => {
  for (const { url, ask, here } of KINDS) {
    const { serve, letThrough } = held();
    await page.goto("about:blank");
    await page.route(url, serve);
    await ask(page);
    await expect(tryAgain(page)).toHaveCount(0);
    letThrough();
    await here(page);
    await page.unroute(url);
  }
});

test("whatever comes in place of the quick module, a result is the same", async ({ page, guard, result }) => {
  guard.allows(NOTED);
  await result.open("#/results");
  const expected = await result.listed();
  for (const serve of Object.values(WAYS)) {
    await page.goto("about:blank");
    await page.route("**/kernel.wasm*", serve);
    const came = page.waitForResponse("**/kernel.wasm*");
    await page.goto(`./${SPANISH ? "es.html" : ""}#/careers`);
    await came;
    await page.waitForLoadState("networkidle");
    await result.open("#/results");
    expect(await result.listed()).toEqual(expected);
    await page.unroute("**/kernel.wasm*");
  }
});
