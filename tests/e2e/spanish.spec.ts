// The Spanish page: nothing English is left on it, it fits a narrow phone, axe finds nothing, and the switch loses no answer.
import { violations } from "./support/axe";
import { english } from "./support/english";
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { SPANISH } from "./support/say";
import { arrive, SPANISH_SCENES } from "./support/scenes/spanish";
import { STATE } from "./support/site";

test.skip(SPANISH, "goes from one language to the other by itself; the run in English has it");

const all = saved(healer);

test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: "reduce" } });

for (const { fragment, kept, shows } of SPANISH_SCENES) {
  test.describe(`${fragment || "landing page"}${kept ? `, ${kept.length} characters kept` : ""}`, () => {
    test.use({ kept: kept ?? null });
    test("is Spanish, fits into 320 px and has no violation", async ({ page }) => {
      await arrive(page, fragment, shows);
      expect.soft(await english(page)).toEqual([]);
      const widest = await page.evaluate(() => {
        const right = (element: Element) => element.getBoundingClientRect().right;
        const widest = [...document.querySelectorAll("body *")].reduce((a, b) => (right(b) > right(a) ? b : a));
        return { needed: document.scrollingElement?.scrollWidth ?? 0, element: widest.outerHTML.slice(0, 160) };
      });
      expect.soft(widest.needed, widest.element).toBeLessThanOrEqual(320);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), colorScheme).toEqual([]);
      }
    });
  });
}

test("the search finds what people say, with and without accents", async ({ page }) => {
  await arrive(page, "#/careers", /./);
  for (const [said, found] of [["arreglar carros", /Mecánic.* de autos/], ["ninera", /niñer/i], ["Médico", /médic/i]] as const) {
    await page.getByRole("searchbox").fill(said);
    await expect(page.locator("main a", { hasText: found }).first()).toBeVisible();
  }
});

test.describe("the switch", () => {
  test.use({ kept: all });
  test("leads to the same place in the other language, keeps the choice and every answer", async ({ page, site, guard }) => {
    // What is on its way to a page that is left comes to nothing.
    guard.allows(/Failed to fetch|loading was aborted/);
    await site.open("#/results");
    await expect(page.getByText(/^10 of \d+ ideas shown$/)).toBeVisible();
    const before = await page.locator(".place h3 a, .family h3 a").evaluateAll((links) => links.map((it) => it.getAttribute("href")));
    await page.getByRole("link", { name: "Español" }).click();
    await expect(page).toHaveURL(/\/es\.html#\/results$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page.getByText(/fisioterapia/).first()).toBeVisible();
    const after = await page.locator(".place h3 a, .family h3 a").evaluateAll((links) => links.map((it) => it.getAttribute("href")));
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
    expect(JSON.parse((await site.kept(STATE)) ?? "").answers).toEqual(JSON.parse(all).answers);
    expect(await site.kept("bearings.language")).toBe("es");

    // The bare address follows the choice, a link to a place keeps its own language.
    await page.goto("./");
    await expect(page).toHaveURL(/\/es\.html$/);
    await page.goto("./#/about");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.goto("./es.html#/about");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/index\.html#\/about$/);
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which careers fit you, and why?");
  });
});

test.describe("a first visit with a browser in Spanish", () => {
  test.use({ locale: "es-MX" });
  test("begins in Spanish, and English stays one tap away", async ({ page }) => {
    await page.goto("./");
    await expect(page).toHaveURL(/\/es\.html$/);
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which careers fit you, and why?");
  });
});

test("a class in Spanish gets a link to the Spanish page", async ({ page, site }) => {
  await site.open("#/class");
  await page.getByLabel("Language").selectOption("es");
  const link = page.locator(".class-link__text");
  await expect(link).toHaveText(/\/es\.html#\/class\//);
  await page.goto((await link.textContent()) ?? "");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  expect(await english(page)).toEqual([]);
});

test("only Spanish files come over the line", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await arrive(page, "#/career/29-2072.00", /./);
  expect(asked.filter((path) => /\/texts\/en\/|\/catalog\.bin|\/titles\/\w+\.tsv|\/app-[0-9a-f]{16}/.test(path))).toEqual([]);
});
