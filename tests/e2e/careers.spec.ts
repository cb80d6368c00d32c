// Finding a career by any of its titles.
import { expect, test } from "./support/fixture";

test("a former title finds both careers that it became", async ({ careers, career }) => {
  await careers.open("#/careers");
  await careers.search.fill("Medical Records and Health Information Technicians");
  await expect(careers.found.nth(1)).toBeVisible();
  const first = [careers.found.nth(0), careers.found.nth(1)];
  const addresses = await Promise.all(first.map((link) => link.getAttribute("href")));
  expect(addresses.sort()).toEqual(["#/career/29-2072.00", "#/career/29-9021.00"]);
  await first[0]?.click();
  await expect(career.section("Wages")).toBeVisible();
});

test("a search without a hit says so, and an empty one shows all careers again", async ({ careers }) => {
  await careers.open("#/careers");
  await careers.search.fill("qqqqqq");
  await expect(careers.said).toContainText("No career found for “qqqqqq”.");
  await careers.search.fill("");
  await expect(careers.browse).toBeVisible();
});

test("titles that do not arrive are told, and Try again brings them", async ({ page, guard, careers }) => {
  guard.expects(/Failed to load resource/);
  await page.route("**/titles/*", (route) => route.abort("connectionfailed"));
  await careers.open("#/careers");
  await careers.search.fill("Medical Records and Health Information Technicians");
  await expect(page.getByText("Some titles could not be loaded")).toBeVisible();
  await page.unroute("**/titles/*");
  await careers.tryAgain.click();
  await expect(page.getByText("Some titles could not be loaded")).toHaveCount(0);
  await expect(careers.found.first()).toHaveAttribute("href", /29-2072\.00|29-9021\.00/);
});
