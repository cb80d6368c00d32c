// A new version comes while the site is in use.
import { expect, kept, newerReady, settled, test } from "./support/deploy";
import { Career } from "./support/career";
import { Home } from "./support/home";
import { titleOf } from "./support/names";
import { healer, saved } from "./support/personas";
import { Quiz } from "./support/quiz";
import { PAGE, part, say, SPANISH, within } from "./support/say";

const NOTICE = say("A newer version is ready.");
const TERMS = `texts/${SPANISH ? "es" : "en"}/terms.json`;
const spaced = (text: string) => `${text}\n`;

test.describe("in the middle of the quiz", () => {
  test.use({ kept: saved(healer, 10) });

  test("nothing is said until the quiz is left, and nothing is lost by going over", async ({ page, deploy }) => {
    const quiz = new Quiz(page);
    await quiz.open("#/quiz/11");
    await settled(page);
    deploy.putNewer("v2", { [TERMS]: spaced });
    await newerReady(page);
    for (let number = 11; number <= 14; number += 1) {
      await quiz.at(number);
      await quiz.press(healer);
    }
    await quiz.at(15);
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    // A visit in between is still of the version that runs: it waits for all tabs.
    await page.reload();
    await quiz.at(15);
    await expect(page.locator("html")).not.toHaveAttribute("data-build", "v2");
    await quiz.open("#/saved");
    await expect(page.getByText(NOTICE)).toBeVisible();
    await page.getByRole("button", { name: say("Use it now") }).click();
    await expect(page.locator("html")).toHaveAttribute("data-build", "v2");
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    await quiz.open("#/quiz");
    await quiz.at(15);
    expect((await kept(page))[2]).toBe(0);
  });

  test("“Later” hides it, and the next start of the browser's tabs has the newer version", async ({ page, context, deploy }) => {
    const home = new Home(page);
    await home.open();
    await settled(page);
    deploy.putNewer("v2");
    await newerReady(page);
    await page.getByRole("button", { name: say("Later") }).click();
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    await page.close();
    const next = await context.newPage();
    await expect(async () => {
      await next.goto("about:blank");
      await next.goto(`./${PAGE}`);
      await expect(next.getByText(`${say("Free")}, v2`)).toBeVisible({ timeout: 500 });
    }).toPass();
  });
});

test("an old tab goes on beside the newer version, with its own files", async ({ page, context, deploy, guard }) => {
  const old = new Career(page);
  await old.open("#/careers");
  await settled(page);
  const before = await page.locator("html").getAttribute("data-build");
  deploy.putNewer("v2", { [TERMS]: spaced, "wages/OH.json": spaced });
  await newerReady(page);
  const other = new Home(await context.newPage());
  await other.open("#/saved");
  await other.page.getByRole("button", { name: say("Use it now") }).click();
  await expect(other.page.locator("html")).toHaveAttribute("data-build", "v2");
  // The old tab was not loaded again. What it has not read yet comes from its own version.
  await expect(page.locator("html")).toHaveAttribute("data-build", before ?? "");
  const asked = deploy.asked.length;
  await old.goTo({ code: "29-2072.00", title: titleOf("29-2072.00") });
  await expect(page.getByText(part("could not be loaded"))).toHaveCount(0);
  expect(deploy.asked.slice(asked).filter((path) => /careers|texts/.test(path))).toEqual([]);
  // Only what changed and was never read is not to be had any more, and that is said.
  guard.allows(/503/);
  await old.payState.selectOption("OH");
  await expect(old.section("Wages")).toContainText(part("could not be loaded"));
  await old.payState.selectOption("VT");
  await expect(old.section("Wages")).toContainText(within("In Vermont, half earn more than {} a year."));
  // The stylesheets of the old names are still to be had without the host.
  const styles = await page.locator("link[rel=stylesheet]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(styles).toHaveLength(2);
  for (const style of styles) expect(await page.evaluate(async (href) => (await fetch(href)).ok, style)).toBe(true);
});

test("a new tab with what an old visit kept works with the newer host", async ({ page, context, deploy }) => {
  const home = new Home(page);
  await home.open();
  await settled(page);
  await page.close();
  deploy.putNewer("v2", { [TERMS]: spaced, "careers/29-2.json": spaced });
  const career = new Career(await context.newPage());
  await career.open("#/career/29-2072.00");
  await career.whole(titleOf("29-2072.00"));
  await expect(career.page.getByText(part("could not be loaded"))).toHaveCount(0);
});

test("an update brings only what changed, and keeps what was kept", async ({ page, deploy }) => {
  const career = new Career(page);
  await career.open("#/career/29-2072.00");
  await settled(page);
  await page.reload();
  await career.payState.selectOption("OH");
  await expect(career.section("Wages")).toContainText(within("In Ohio, half earn more than {} a year."));
  deploy.putNewer("v2", { [TERMS]: spaced, "wages/OH.json": spaced });
  deploy.asked.length = 0;
  await newerReady(page);
  const brought = [...new Set(deploy.asked)].filter((path) => path !== "sw.js").sort();
  expect(brought).toEqual([PAGE || "index.html", expect.stringMatching(/^main-/), TERMS, "wages/OH.json"]);
});
