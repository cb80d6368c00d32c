// The page starts: the module is compiled, runs, and takes the landing page over.
import { expect, test } from "./support/fixture";
import { say } from "./support/say";

const WELCOME = say("Which careers fit you, and why?");

test("the wasm module runs", async ({ page, home }) => {
  // The page marks itself once trunk's loader has compiled the module and `main` has returned.
  await home.open();
  await expect(page.locator("html")).toHaveAttribute("data-started", "");
  await expect(home.heading).toHaveText(WELCOME);
});

test("the site's own navigation leads everywhere and says where the reader is", async ({ page, home }) => {
  await home.open();
  for (const name of ["landing::Careers", "landing::My results", "landing::About"]) {
    const link = page.getByRole("navigation", { name: say("Main") }).getByRole("link", { name: say(name) });
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(home.heading).toBeFocused();
    await expect(home.heading).not.toHaveText(WELCOME);
  }
  await page.getByRole("link", { name: "Bearings", exact: true }).click();
  await expect(home.heading).toHaveText(WELCOME);
});

test("a chosen theme stays after a reload", async ({ page, home }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await home.open();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const day = await paper();
  await page.getByRole("button", { name: say("Dark colors") }).click();
  await expect(page.getByRole("button", { name: say("Dark colors"), pressed: true })).toBeVisible();
  const night = await paper();
  expect(night).not.toBe(day);
  await page.reload();
  expect(await paper()).toBe(night);
});
