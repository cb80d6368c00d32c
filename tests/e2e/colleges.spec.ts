// Colleges: rows and order are the tables’; the state is chosen once; what fails can be tried again.
import { CREDENTIALS, families, listed, UNKNOWN_STATE, webOf } from "./support/colleges";
import { count } from "./support/figures";
import { expect, test } from "./support/fixture";
import { titleOf } from "./support/names";
import { part, say, within } from "./support/say";
import { table } from "./support/tables";

const PAGE = 20;

/** How many programmes there are, in words. */
const programs = (all: number) => (all === 1 ? say("1 program.") : say("{} programs, the ones with most graduates first.", count(all)));

/** That the pay in a state is told; both are called the same in either language. */
const payIn = (state: "Ohio" | "Vermont") => within(`In ${state}, half earn more than {} a year.`);

/** Programmes of all sizes and credentials, each in a large state, a small one and one in between. */
const CAREERS = {
  "29-2072.00": ["CA", "VT", "OH"],
  "29-1141.00": ["TX", "DE", "PR"],
  "15-1252.00": ["NY", "WY", "GA"],
  "13-2011.00": ["FL", "AK", "DC"],
  "25-2021.00": ["PA", "ND", "MN"],
  "47-2111.00": ["IL", "ME", "WA"],
  "27-1024.00": ["MI", "HI", "NC"],
  "23-1011.00": ["MA", "NH", "VA"],
  "19-3033.00": ["NJ", "MT", "AZ"],
  "39-5012.00": ["TN", "GU", "CO"],
};

for (const [code, states] of Object.entries(CAREERS)) {
  test(`${code} in ${states.join(", ")}: rows and order are the tables’`, async ({ career }) => {
    await career.open(`#/career/${code}`);
    await career.whole(titleOf(code));
    const section = career.section("Colleges");
    for (const state of states) {
      await career.collegeState.selectOption(state);
      const expected = listed(code, state);
      if (expected.length === 0) {
        await expect.soft(section, state).toContainText(part("that the source knows awards these"));
        continue;
      }
      await expect.soft(section.getByRole("status"), state).toHaveText(programs(expected.length));
      expect.soft(await career.colleges(), state).toEqual(expected.slice(0, PAGE));
      const links = await section.locator("tbody th a").evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute("href")]));
      for (const [name, web] of links) expect.soft(webOf(name ?? "", state), `${name}, ${state}`).toContain(web);
    }
  });
}

test("the credential narrows the list, and Show more shows more", async ({ career }) => {
  const code = "29-2072.00";
  await career.open(`#/career/${code}`);
  await career.collegeState.selectOption("CA");
  const all = listed(code, "CA");
  const kinds = Object.values(CREDENTIALS).filter((kind) => all.some(([, credential]) => credential === kind));
  await expect(career.credential.locator("option")).toHaveText([say("Anything"), ...kinds]);
  for (const kind of kinds) {
    await career.credential.selectOption(kind);
    const fitting = all.filter(([, credential]) => credential === kind);
    await expect(career.section("Colleges").getByRole("status")).toHaveText(programs(fitting.length));
    expect(await career.colleges(), kind).toEqual(fitting.slice(0, PAGE));
  }
  await career.credential.selectOption(say("Anything"));
  for (let shown = PAGE; shown < all.length; shown += PAGE) {
    expect(await career.colleges()).toEqual(all.slice(0, shown));
    await career.showMore.click();
  }
  expect(await career.colleges()).toEqual(all);
  await expect(career.showMore).toHaveCount(0);
});

test("a state is chosen once: wages and colleges share it, and a reload keeps it", async ({ page, career }) => {
  await career.open("#/career/29-1141.00");
  await career.payState.selectOption("OH");
  await expect(career.collegeState).toHaveValue("OH");
  await expect(career.section("Colleges").locator("tbody tr")).toHaveCount(PAGE);
  await page.reload();
  await expect(career.payState).toHaveValue("OH");
  await expect(career.collegeState).toHaveValue("OH");
  await expect(career.section("Wages").getByText(payIn("Ohio"))).toBeVisible();
  expect(await career.colleges()).toEqual(listed("29-1141.00", "OH").slice(0, PAGE));

  await career.collegeState.selectOption("VT");
  await expect(career.section("Wages").getByText(payIn("Vermont"))).toBeVisible();
  await career.goTo({ code: "29-2072.00", title: titleOf("29-2072.00") });
  await expect(career.payState).toHaveValue("VT");
});

test("a state that is taken back stays so after a reload", async ({ page, career }) => {
  await career.open("#/career/29-1141.00");
  await career.payState.selectOption("OH");
  await expect(career.section("Wages").getByText(payIn("Ohio"))).toBeVisible();
  await career.payState.selectOption("");
  await expect(career.collegeState).toHaveValue("");
  await page.reload();
  await career.whole(titleOf("29-1141.00"));
  await expect(career.payState).toHaveValue("");
});

test("colleges whose state is not known are listed on request", async ({ career }) => {
  const code = "29-1141.00";
  await career.open(`#/career/${code}`);
  await career.withoutState.locator("summary").first().click();
  const expected = listed(code, UNKNOWN_STATE);
  await expect(career.withoutState.getByRole("status")).toHaveText(programs(expected.length));
  expect(await career.colleges(career.withoutState)).toEqual(expected.slice(0, PAGE));
});

test("a career that no college programme leads to says how people get in", async ({ career }) => {
  const { code = "" } = table("occupations.tsv").find((row) => families(row.code ?? "").length === 0) ?? {};
  await career.open(`#/career/${code}`);
  await career.whole(titleOf(code));
  for (const name of ["Degrees", "Colleges"]) {
    await expect(career.section(name)).toContainText(part("No college program leads straight to this career. “Getting in” above"));
  }
});

for (const [what, url, section, shows] of [
  ["wages of a state", "**/wages/OH.json*", "Wages", payIn("Ohio")],
  ["colleges of a state", "**/colleges/OH/places.json*", "Colleges", within("{n} programs, the ones with most graduates first.")],
  ["awards of a field", "**/colleges/OH/51.json*", "Colleges", within("{n} programs, the ones with most graduates first.")],
] as const) {
  test(`${what} that do not arrive are told, and Try again brings them`, async ({ page, guard, career }) => {
    guard.expects(/Failed to load resource/);
    await page.route(url, (route) => route.abort("connectionfailed"));
    await career.open("#/career/29-1141.00");
    await career.payState.selectOption("OH");
    const place = career.section(section);
    await expect(place).toContainText(say("A part of this page could not be loaded."));
    await place.getByRole("button", { name: say("Try again") }).click();
    await expect(place).toContainText(say("A part of this page could not be loaded."));
    await page.unroute(url);
    await place.getByRole("button", { name: say("Try again") }).click();
    await expect(place).toContainText(shows);
    await expect(place).not.toContainText(part("could not be loaded"));
  });
}
