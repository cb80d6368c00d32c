// What comes out of the printer.
import type { Page } from "@playwright/test";

import { BoardPage, classOf, handIn, MakeClass, resultCode } from "./support/class";
import { FULL_V1 } from "./support/codes";
import { expect, test } from "./support/fixture";
import { builder, healer, ITEMS, level, point, saved } from "./support/personas";
import { sheets, SIZES } from "./support/pdf";
import { say, SPANISH } from "./support/say";

test.skip(({ browserName }) => browserName === "firefox", "the print style on the screen, and a PDF whose pages can be counted, are Chromium's");

/** Waits until the bands of the other days are drawn, where there is a list. */
async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { name: say("Keep or share this result") }).waitFor();
  await page.getByText(say("Trying your answers on other days.")).waitFor({ state: "detached" });
}

/** What can be tapped, or opened, or filled in, and is seen. */
async function controls(page: Page): Promise<string[]> {
  const all = page.locator("button, input, select, textarea, summary, progress").filter({ visible: true });
  return all.evaluateAll((found) => found.map((it) => it.outerHTML.slice(0, 80)));
}

/** Each picture of data that is wider than the sheet, or empty. */
async function cut(page: Page): Promise<string[]> {
  return page.locator("main svg").filter({ visible: true }).evaluateAll((found) => {
    const width = document.documentElement.clientWidth;
    const isCut = ({ left, right, height }: DOMRect) => left < 0 || right > width || height === 0;
    return found.filter((it) => isCut(it.getBoundingClientRect())).map((it) => it.outerHTML.slice(0, 80));
  });
}

/** The page as paper has it, as wide as A4 between its margins. */
async function ontoPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 688, height: 1047 });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
}

for (const [name, kept, fragment] of [
  ["one who heals", saved(healer), "#/results"],
  ["one who builds", saved(builder), "#/results"],
  ["one without a direction", saved(level), "#/results"],
  ["one with open questions", saved(healer, 40), "#/results"],
  ["a shared result", null, `#/r/${FULL_V1}`],
] as const) {
  test.describe(name, () => {
    test.use({ kept });
    test("takes one page in both sizes, from either theme", async ({ page, result }) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await result.open(fragment);
        await settled(page);
        for (const size of SIZES) expect(await sheets(page, size), `${size}, ${colorScheme}`).toBe(1);
      }
    });
  });
}

test.describe("a result on paper", () => {
  test.use({ kept: saved(healer) });

  test("has the sentence, picture, table, ten places and the link, and no controls", async ({ page, result }) => {
    await result.open("#/results");
    await settled(page);
    await result.more.click();
    await expect(result.places).toHaveCount(20);
    await page.emulateMedia({ media: "print" });
    await expect(result.heading).toBeVisible();
    await expect(page.locator(".result .rose")).toBeVisible();
    await expect(result.interests).toBeVisible();
    await expect(result.places.nth(9)).toBeVisible();
    await expect(result.places.nth(10)).toBeHidden();
    await expect(result.bands.first()).toBeVisible();
    await expect(page.getByRole("img", { name: say("QR code of the link to this result") })).toBeVisible();
    await expect(page.locator(".link-card__link")).toHaveText(/^http.*#\/r\/[0-9A-Z]+$/);
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator("summary").filter({ visible: true }).count()).toBe(0);
    expect(await sheets(page, "Letter")).toBe(1);
  });

  test("is black on white, whatever the theme", async ({ page, result }) => {
    await result.open("#/results");
    await page.getByRole("button", { name: say("Dark colors") }).click();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colors = () => page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
    await expect.poll(colors).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  });

  test("has a QR code on the screen when asked for", async ({ page, result }) => {
    await result.open("#/results");
    const picture = page.getByRole("img", { name: say("QR code of the link to this result") });
    await expect(picture).toBeHidden();
    const button = page.getByRole("button", { name: say("Show a QR code") });
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(picture).toBeVisible();
    await expect(picture.locator("path")).toHaveCount(1);
    const style = await picture.evaluate((svg) => [getComputedStyle(svg).backgroundColor, svg.firstElementChild?.getAttribute("fill")]);
    expect(style).toEqual(["rgb(255, 255, 255)", "#000"]);
    await page.getByRole("button", { name: say("Hide the QR code") }).click();
    await expect(picture).toBeHidden();
  });
});

test("the board of a class of thirty has every part on two pages, and no controls", async ({ page }) => {
  const make = new MakeClass(page);
  await make.open("#/class");
  await make.label.fill("Room 12 science");
  await page.locator("summary", { hasText: say("A question of your own") }).click();
  await page.getByLabel(say("Your question")).fill("Which visit do you choose?");
  await page.getByLabel(say("Answer 1")).fill("Hospital");
  await page.getByLabel(say("Answer 2")).fill("Workshop");
  const text = await make.text();
  const board = new BoardPage(page);
  await board.open(`#/class/board/${text}`);
  const foreign = handIn("1SOMEOTHERCLASS", 0, resultCode((_, at) => 1 + ((at * 5) % 4)));
  await board.paste([...classOf(text, 30, 2), "no code", foreign].join("\n"));
  await board.count.click();
  await expect(board.people).toHaveText(say("30 codes count."));
  for (const size of SIZES) expect(await sheets(page, size), size).toBeLessThanOrEqual(2);
  await ontoPaper(page);
  expect(await controls(page)).toEqual([]);
  expect(await cut(page)).toEqual([]);
  await expect(board.heading).toHaveText(`${say("Class board")}: Room 12 science`);
  await expect(board.people).toBeVisible();
  await expect(page.locator(".board .rose")).toBeVisible();
  await expect(board.interests.getByRole("row")).toHaveCount(7);
  for (const heading of [say("Interests"), say("Strongest interest"), "Which visit do you choose?", say("Fields that come up often"), say("Careers that several share")]) {
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
  }
  await expect(board.careers.first()).toBeVisible();
  await expect(board.notCounted.first(), "lines that do not count are for the screen").toBeHidden();
  await expect(page.getByText(say("This page: {}", page.url()))).toBeVisible();
});

test("a class's slip has three steps, the square and one address: that of the class", async ({ page }) => {
  const make = new MakeClass(page);
  await make.open("#/class");
  await make.label.fill("Room 12 science");
  const link = (await make.link.textContent()) ?? "";
  for (const size of SIZES) expect(await sheets(page, size), size).toBe(1);
  await ontoPaper(page);
  expect(await controls(page)).toEqual([]);
  expect(await cut(page)).toEqual([]);
  await expect(page.locator(".slip").getByRole("heading", { name: "Room 12 science" })).toBeVisible();
  await expect(page.locator(".slip li")).toHaveCount(3);
  await expect(page.locator(".slip .qr")).toBeVisible();
  expect((await page.locator("body").innerText()).match(/http\S+/g)).toEqual([link]);
});

test.describe("one who hands in on paper", () => {
  test.use({ kept: saved(healer) });

  test("has the class, the code as text and as a square on one page, and no address", async ({ page }) => {
    const make = new MakeClass(page);
    await make.open("#/class");
    await make.label.fill("Room 12 science");
    await make.open(`#/class/${await make.text()}`);
    await page.getByRole("button", { name: say("Go on with these answers") }).click();
    await make.open("#/class/hand-in");
    const code = page.locator(".hand-in-code");
    await expect(code).toHaveText(/^H[0-9A-Z]+$/);
    for (const size of SIZES) expect(await sheets(page, size), size).toBe(1);
    await ontoPaper(page);
    expect(await controls(page)).toEqual([]);
    expect(await cut(page)).toEqual([]);
    await expect(page.getByText("Room 12 science")).toBeVisible();
    await expect(code).toBeVisible();
    await expect(page.locator(".qr")).toBeVisible();
    expect(await page.locator("body").innerText()).not.toContain("http");
  });
});

test.describe("two saved results that differ in everything", () => {
  test.use({ kept: saved(healer) });

  test("have both pictures, the moves and the answers on two pages", async ({ page, shelf }) => {
    await shelf.keep("Spring");
    const points = Object.fromEntries(ITEMS.map((item) => [item, [900, point(builder, item)]]));
    await page.evaluate((points) => {
      const state = JSON.parse(localStorage.getItem("bearings.state") ?? "{}");
      localStorage.setItem("bearings.state", JSON.stringify({ ...state, answers: [state.answers[0], points] }));
    }, points);
    await page.reload();
    await shelf.keep("A name that takes a line and says when it was, autumn");
    await shelf.first.selectOption({ index: 0 });
    await shelf.second.selectOption({ index: 1 });
    await shelf.compare.click();
    await page.getByRole("heading", { name: say("Answers that changed most") }).waitFor();
    for (const size of SIZES) expect(await sheets(page, size), size).toBeLessThanOrEqual(2);
    await ontoPaper(page);
    expect(await controls(page)).toEqual([]);
    expect(await cut(page)).toEqual([]);
    const roses = page.locator("main .rose").filter({ visible: true });
    await expect(roses).toHaveCount(2);
    const [one, other] = await roses.evaluateAll((found) => found.map((it) => it.getBoundingClientRect().top));
    expect(one, "side by side").toBe(other);
    for (const heading of ["Interests", "What both name", "What moved", "Answers that changed most"].map((it) => say(it))) {
      await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
    }
    expect(await page.locator("body").innerText(), "an address that only this device has").not.toContain("http");
  });
});

test("a career page prints with its folds open and its address", async ({ page, career }) => {
  await career.open("#/career/29-1141.00");
  await page.getByRole("heading", { name: say("Related careers") }).waitFor();
  const rows = page.getByRole("table", { name: say("Pay in all of the U.S., May 2025") });
  await expect(rows).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(rows).toBeVisible();
  await expect(page.getByText(new RegExp(`^${say("This page: {}", "http.*#/career/29-1141\\.00")}$`))).toBeVisible();
  for (const size of SIZES) expect(await sheets(page, size), size).toBeLessThanOrEqual(7);
});

for (const [fragment, shows, most] of [
  ["#/compare/29-1141.00,29-1071.00,29-1229.06", "Top skills", 3],
  ["#/about", "How it works and what it can’t do", 3],
  ["#/teachers", "A lesson with Bearings", 2],
] as const) {
  test(`${fragment} takes at most ${most} pages`, async ({ page, site }) => {
    await site.open(fragment);
    await page.getByText(say(shows)).first().waitFor();
    await page.waitForFunction(() => !document.querySelector("main .compare")?.textContent?.includes("…"));
    for (const size of SIZES) expect(await sheets(page, size), size).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(say("This page: {}", page.url()))).toBeVisible();
  });
}

test("a teacher finds the lesson from the landing page and all it needs from there", async ({ page, site, home }) => {
  await home.open();
  await page.getByRole("link", { name: say("A plan for one lesson, and how to talk about results") }).click();
  await expect(site.heading).toHaveText(say("A lesson with Bearings"));
  const minutes = await page.getByRole("table", { name: say("A plan for 45 minutes") }).locator("tbody td:first-child").allTextContents();
  expect(minutes[0]).toMatch(SPANISH ? /^0 a / : /^0 to /);
  expect(minutes.at(-1)).toMatch(SPANISH ? / a 45$/ : / to 45$/);
  for (const [name, fragment] of [
    ["Make a class link", "#/class"],
    ["Open the class board", "#/class/board"],
    ["Certificate and check word", "#/certificate"],
  ] as const) {
    await expect(page.getByRole("main").getByRole("link", { name: say(name) })).toHaveAttribute("href", new RegExp(`^${fragment}/?$`));
  }
  await expect(page.getByRole("contentinfo").getByRole("link", { name: say("For teachers") })).toBeVisible();
});
