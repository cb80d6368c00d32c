// Sums come from a module with SIMD where the browser reads it, and from the app itself where not: the same sums.
import { expect, test } from "./support/fixture";
import { healer, saved } from "./support/personas";
import { Result } from "./support/result";

test.use({ kept: saved(healer) });

test("a result is the same with the quick module and without it", async ({ page, result, somebodyElse }) => {
  const module = page.waitForResponse("**/kernel.wasm*");
  await page.goto("#/careers");
  expect((await module).ok()).toBe(true);
  // The page's own requests are over, so that the module is in use when the result is worked out.
  await page.waitForLoadState("networkidle");
  await result.open("#/results");
  const quick = await result.listed();
  expect(quick).toHaveLength(10);

  const other = new Result(await somebodyElse(saved(healer)));
  await other.page.addInitScript(() => {
    WebAssembly.validate = () => false;
  });
  let asked = false;
  other.page.on("request", (request) => {
    asked ||= request.url().includes("kernel.wasm");
  });
  await other.open("#/results");
  expect(await other.listed()).toEqual(quick);
  expect(asked, "a browser without SIMD is not sent the module").toBe(false);
});
