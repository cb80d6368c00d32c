// What comes out of the printer.
import type { Page } from "@playwright/test";

import { FULL_V1 } from "./support/codes";
import { expect, test } from "./support/fixture";
import { builder, healer, level, saved } from "./support/personas";
import { sheets, SIZES } from "./support/pdf";

/** Waits until the bands of the other days are drawn, where there is a list. */
async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Keep or share this result" }).waitFor();
  await page.getByText("Trying your answers on other days.").waitFor({ state: "detached" });
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
    await expect(page.getByRole("img", { name: /^QR code/ })).toBeVisible();
    await expect(page.locator(".link-card__link")).toHaveText(/^http.*#\/r\/[0-9A-Z]+$/);
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator("summary").filter({ visible: true }).count()).toBe(0);
    expect(await sheets(page, "Letter")).toBe(1);
  });

  test("is black on white, whatever the theme", async ({ page, result }) => {
    await result.open("#/results");
    await page.getByRole("button", { name: "Dark colors" }).click();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colors = () => page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
    await expect.poll(colors).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  });

  test("has a QR code on the screen when asked for", async ({ page, result }) => {
    await result.open("#/results");
    const picture = page.getByRole("img", { name: "QR code of the link to this result" });
    await expect(picture).toBeHidden();
    const button = page.getByRole("button", { name: "Show a QR code" });
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(picture).toBeVisible();
    await expect(picture.locator("path")).toHaveCount(1);
    const style = await picture.evaluate((svg) => [getComputedStyle(svg).backgroundColor, svg.firstElementChild?.getAttribute("fill")]);
    expect(style).toEqual(["rgb(255, 255, 255)", "#000"]);
    await page.getByRole("button", { name: "Hide the QR code" }).click();
    await expect(picture).toBeHidden();
  });
});

test("a career page prints with its folds open and its address", async ({ page, career }) => {
  await career.open("#/career/29-1141.00");
  await page.getByRole("heading", { name: "Related careers" }).waitFor();
  const rows = page.getByRole("table", { name: /^Pay in all of the U\.S\./ });
  await expect(rows).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(rows).toBeVisible();
  await expect(page.getByText(/^This page: http.*#\/career\/29-1141\.00$/)).toBeVisible();
  for (const size of SIZES) expect(await sheets(page, size), size).toBeLessThanOrEqual(7);
});

for (const [fragment, shows, most] of [
  ["#/compare/29-1141.00,29-1071.00,29-1229.06", "Top skills", 3],
  ["#/about", "How it works and what it can’t do", 3],
  ["#/teachers", "A lesson with Bearings", 2],
] as const) {
  test(`${fragment} takes at most ${most} pages`, async ({ page, site }) => {
    await site.open(fragment);
    await page.getByText(shows).first().waitFor();
    await page.waitForFunction(() => !document.querySelector("main .compare")?.textContent?.includes("…"));
    for (const size of SIZES) expect(await sheets(page, size), size).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(`This page: ${page.url()}`)).toBeVisible();
  });
}

test("a teacher finds the lesson from the landing page and all it needs from there", async ({ page, site, home }) => {
  await home.open();
  await page.getByRole("link", { name: "A plan for one lesson, and how to talk about results" }).click();
  await expect(site.heading).toHaveText("A lesson with Bearings");
  const minutes = await page.getByRole("table", { name: "A plan for 45 minutes" }).locator("tbody td:first-child").allTextContents();
  expect(minutes[0]).toMatch(/^0 to /);
  expect(minutes.at(-1)).toMatch(/ to 45$/);
  for (const [name, fragment] of [
    ["Make a class link", "#/class"],
    ["Open the class board", "#/class/board"],
    ["Certificate and check word", "#/certificate"],
  ] as const) {
    await expect(page.getByRole("main").getByRole("link", { name })).toHaveAttribute("href", new RegExp(`^${fragment}/?$`));
  }
  await expect(page.getByRole("contentinfo").getByRole("link", { name: "For teachers" })).toBeVisible();
});
