// A page is left while something on it is still on its way: what comes then is for nobody, and breaks nothing.
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { Quiz } from "./support/quiz";
import { say } from "./support/say";

test("the board is left while pictures are read", async ({ page, site }) => {
  await site.open("#/class/board");
  const field = page.locator("#board-files");
  await field.setInputFiles([1, 2, 3].map((number) => ({ name: `${number}.png`, mimeType: "image/png", buffer: Buffer.from("no picture") })));
  await site.open("#/open");
  await expect(site.heading).toHaveText(say("Open a code"));
  // What reads pictures is fetched and told of them by now.
  await page.waitForLoadState("networkidle");
  await site.open("#/class/board");
  await expect(field).toBeVisible();
});

test.describe("with all answered, on a device that draws late", () => {
  test.use({ kept: saved(healer) });

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const draw = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (run) => setTimeout(() => draw(run), 300);
    });
  });

  test("a section's opening is left in the moment in which it is cleared", async ({ page, site }) => {
    const quiz = new Quiz(page);
    await quiz.open("#/quiz/interests");
    await page.getByRole("button", { name: say("Clear my answers in Interests") }).click();
    // The focus would come back with the next frame.
    await page.getByRole("button", { name: say("Yes, clear Interests") }).evaluate((button: HTMLElement) => {
      button.click();
      location.hash = "#/about";
    });
    await expect(site.heading).toHaveText(say("How it works and what it can’t do"));
    await page.waitForTimeout(600);
    await site.open("#/quiz/1");
    await quiz.at(1);
  });

  test("the saved results are left in the moment in which a name is to be changed", async ({ page, shelf, site }) => {
    await shelf.keep("Before the camp");
    await shelf.button("Before the camp", "Rename").evaluate((button: HTMLElement) => {
      button.click();
      location.hash = "#/about";
    });
    await expect(site.heading).toHaveText(say("How it works and what it can’t do"));
    await page.waitForTimeout(600);
    await shelf.open("#/saved");
    await expect(shelf.names).toHaveText(["Before the camp"]);
  });
});
