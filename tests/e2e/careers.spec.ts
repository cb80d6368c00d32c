// Finding a career by any of its titles.
import { held, lost } from "./support/breaks";
import { expect, test } from "./support/fixture";
import { part, say, SPANISH } from "./support/say";

const FORMER = "Medical Records and Health Information Technicians";

test("a former title finds both careers that it became", async ({ careers, career }) => {
  test.skip(SPANISH, "former titles are English names, and the Spanish search has none of them");
  await careers.open("#/careers");
  await careers.search.fill(FORMER);
  // The list grows and changes its order while titles arrive.
  const firstTwo = async () => {
    const addresses = await careers.found.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    return addresses.slice(0, 2).sort();
  };
  await expect.poll(firstTwo).toEqual(["#/career/29-2072.00", "#/career/29-9021.00"]);
  await careers.found.first().click();
  await expect(career.section("Wages")).toBeVisible();
});

test("a search without a hit says so, and an empty one shows all careers again", async ({ careers }) => {
  await careers.open("#/careers");
  await careers.search.fill("qqqqqq");
  await expect(careers.said).toContainText(say("careers::No career found for “{}”. Try one word of it, or a plainer word.", "qqqqqq"));
  await careers.search.fill("");
  await expect(careers.browse).toBeVisible();
});

test("titles that do not arrive are told, and Try again brings them", async ({ page, guard, careers }) => {
  guard.expects(/Failed to load resource/);
  await page.route("**/titles/**", (route) => route.abort("connectionfailed"));
  await careers.open("#/careers");
  await careers.search.fill(SPANISH ? "arreglar carros" : FORMER);
  await expect(page.getByText(part("Some titles could not be loaded"))).toBeVisible();
  await page.unroute("**/titles/**");
  await careers.tryAgain.click();
  await expect(page.getByText(part("Some titles could not be loaded"))).toHaveCount(0);
  await expect(careers.found.first()).toHaveAttribute("href", SPANISH ? /49-3023/ : /29-2072\.00|29-9021\.00/);
});

test("titles are asked for again once none is on its way any more", async ({ page, guard, careers }) => {
  test.skip(SPANISH, "the Spanish names come in one piece");
  guard.expects(/Failed to load resource/);
  const first = held();
  let [asked, failed] = [0, 0];
  page.on("requestfailed", () => (failed += 1));
  await page.route("**/titles/**", async (route) => {
    asked += 1;
    await (asked === 1 ? first.serve(route) : lost(route));
  });
  await careers.open("#/careers");
  await careers.search.fill(FORMER);
  await expect.poll(() => asked > 5 && failed === asked - 1).toBe(true);
  // What has failed is drawn by then.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(careers.said).toBeVisible();
  await expect(careers.tryAgain).toHaveCount(0);
  first.letThrough();
  await expect(careers.tryAgain).toBeVisible();
});
