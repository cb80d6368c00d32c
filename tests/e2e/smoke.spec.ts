import { expect, test } from "@playwright/test";

test("the page starts: wasm runs, no console error, no request to another origin", async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? "").origin;
  const faults: string[] = [];
  const foreign: string[] = [];
  const failed: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => new URL(request.url()).origin !== origin && foreign.push(request.url()));
  page.on("response", (response) => response.status() >= 400 && failed.push(response.url()));

  // Trunk's loader says so itself once the module has been compiled and `main` has returned.
  await page.addInitScript(() => {
    addEventListener("TrunkApplicationStarted", () => (document.documentElement.dataset.started = "yes"));
  });
  await page.goto("./");

  await expect(page.locator("html")).toHaveAttribute("data-started", "yes");
  await expect(page.locator("h1").first()).toBeVisible();
  expect(faults).toEqual([]);
  expect(failed).toEqual([]);
  expect(foreign).toEqual([]);
});
