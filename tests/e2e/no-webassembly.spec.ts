// A browser that cannot run the quiz: a sentence, and all careers as plain HTML.
import { faint, violations } from "./support/axe";
import { expect, test } from "./support/fixture";
import { say, SPANISH } from "./support/say";
import { table } from "./support/tables";

/** WebAssembly is switched off in the browser itself. */
test.use({
  launchOptions: [
    async ({ launchOptions, browserName }, use) => {
      const { args = [], firefoxUserPrefs } = launchOptions;
      await use(
        browserName === "firefox"
          ? { ...launchOptions, firefoxUserPrefs: { ...firefoxUserPrefs, "javascript.options.wasm": false } }
          : { ...launchOptions, args: [...args, "--js-flags=--jitless"] },
      );
    },
    { scope: "worker" },
  ],
});

const LIST = SPANISH ? "carreras.html" : "careers.html";

test("without WebAssembly the page says so and leads to the plain list", async ({ page, guard, home }) => {
  guard.allows(/WebAssembly is not defined/);
  await home.open("#/results");
  expect(await page.evaluate(() => typeof WebAssembly)).toBe("undefined");
  await expect(home.cannotRun).toContainText(say("The quiz can’t run in this browser."));
  await expect(home.notHere).toBeHidden();
  await expect(home.late).toBeHidden();
  await home.cannotRun.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/${LIST}$`));
  await expect(page.getByRole("listitem")).toHaveCount(923);
});

test("the plain list has every career once, by area, and is as easy to read as the rest", async ({ page }) => {
  await page.goto(`./${LIST}`);
  const areas = page.getByRole("region");
  await expect(areas).toHaveCount(6);
  const titles = await page.getByRole("listitem").allTextContents();
  expect(new Set(titles).size).toBe(923);
  if (!SPANISH) expect([...titles].sort()).toEqual(table("occupations.tsv").map((row) => row.title).sort());
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
    }
    expect(await faint(page)).toEqual([]);
  }
});

test.describe("without JavaScript", () => {
  test.skip(({ browserName }) => browserName === "firefox", "there is no order yet that turns it off");
  test.use({ javaScriptEnabled: false });

  test("the page says so and leads to the plain list", async ({ page, home }) => {
    await home.open();
    const notice = page.locator("noscript .notice");
    await expect(notice).toContainText(say("The quiz needs JavaScript."));
    await notice.getByRole("link").click();
    await expect(page.getByRole("listitem")).toHaveCount(923);
  });
});
