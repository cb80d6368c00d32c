// Careers kept for later, and careers side by side.
import { expect, test } from "./support/fixture";
import { enter, tabRound, tabTo } from "./support/keyboard";
import { titleOf } from "./support/names";
import { say, SPANISH } from "./support/say";

const career = (code: string) => ({ code, title: titleOf(code) });
const NURSE = career("29-1141.00");
const RECORDS = career("29-2072.00");
const ELECTRICIAN = career("47-2111.00");
const THREE = [NURSE, RECORDS, ELECTRICIAN];
const titles = (all: { title: string }[]) => all.map((it) => it.title);
const address = (all: { code: string }[]) => `#/compare/${all.map((it) => it.code).join(",")}`;

test("three careers are kept, stand on the careers page after a reload, and are compared", async ({ page, career, careers, compare }) => {
  await career.open(`#/career/${NURSE.code}`);
  for (const it of THREE) {
    await career.goTo(it);
    await expect(career.keep).toHaveText(say("Keep for later"));
    await career.keep.click();
    await expect(career.keep).toHaveText(say("career::Kept for later"));
    await expect(career.keep).toHaveAttribute("aria-pressed", "true");
  }
  await expect(career.compare).toHaveText(say("Compare 3 kept careers"));

  await careers.open("#/careers");
  await page.reload();
  await expect(careers.kept.locator("li b")).toHaveText(titles(THREE));
  await careers.kept.getByRole("link", { name: say("Compare 3 of them") }).click();
  await expect(compare.heading).toBeFocused();
  expect((await compare.titles.allTextContents()).sort()).toEqual(titles(THREE).sort());

  await compare.titles.getByText(RECORDS.title).click();
  await expect(career.keep).toHaveText(say("career::Kept for later"));
  await career.keep.click();
  await expect(career.keep).toHaveText(say("Keep for later"));
  await careers.open("#/careers");
  await expect(careers.kept.locator("li b")).toHaveText([NURSE.title, ELECTRICIAN.title]);
});

test("what differs comes first, every row has a cell for each career, and nothing is missing", async ({ compare }) => {
  await compare.open(address(THREE));
  const { differ, alike } = await compare.rows();
  for (const [name, ...cells] of [...differ, ...alike]) {
    expect.soft(cells, name).toHaveLength(3);
    for (const cell of cells) expect.soft(cell, name).not.toBe("");
  }
  for (const [name, ...cells] of differ) expect.soft(new Set(cells).size, `${name} differs`).toBeGreaterThan(1);
  for (const [name, ...cells] of alike) expect.soft(new Set(cells).size, `${name} is the same`).toBe(1);
  expect(differ.length + alike.length, "rows: ten and thirteen characteristics").toBe(23);
});

test("two careers that agree in something have it below, under its own heading", async ({ compare }) => {
  await compare.open(address([RECORDS, { code: "29-9021.00" }]));
  const { alike } = await compare.rows();
  expect(alike.length).toBeGreaterThan(0);
  for (const [name, ...cells] of alike) expect(new Set(cells).size, name).toBe(1);
});

test("a column can be left out until two are left", async ({ page, compare }) => {
  await compare.open(address(THREE));
  await expect(compare.titles).toHaveText(titles(THREE));
  await compare.leaveOut.nth(1).click();
  await expect(compare.titles).toHaveText([NURSE.title, ELECTRICIAN.title]);
  await expect(compare.leaveOut).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(address([NURSE, ELECTRICIAN]));
  await page.goBack();
  await expect(compare.titles).toHaveText(titles(THREE));
});

for (const [what, wrong] of [
  ["the code of no career", "99-9999.00"],
  ["no code at all", "nurse"],
] as const) {
  test(`${what} in the address is passed over`, async ({ compare }) => {
    await compare.open(address([NURSE, { code: wrong }, ELECTRICIAN]));
    await expect(compare.titles).toHaveText([NURSE.title, ELECTRICIAN.title]);
  });
}

for (const [what, fragment] of [
  ["none", "#/compare"],
  ["one", address([NURSE])],
  ["one and a wrong one", address([NURSE, { code: "99-9999.00" }])],
] as const) {
  test(`with ${what} to compare, the page shows the way out`, async ({ page, compare, careers }) => {
    await compare.open(fragment);
    await expect(compare.heading).toHaveText(say("Nothing to compare yet"));
    await page.getByRole("main").getByRole("link", { name: say("Find careers") }).click();
    await expect(careers.search).toBeVisible();
  });
}

for (const url of ["**/careers/*.json*", `**/texts/${SPANISH ? "es" : "en"}/*.json*`]) {
  test(`${url} that do not arrive are told, and Try again fills the table`, async ({ page, guard, compare }) => {
    guard.expects(/Failed to load resource/);
    await page.route(url, (route) => route.abort("connectionfailed"));
    await compare.open(address(THREE));
    await expect(page.getByText(say("A part of this table could not be loaded."))).toBeVisible();
    await page.unroute(url);
    await page.getByRole("button", { name: say("Try again") }).click();
    const { differ, alike } = await compare.rows();
    expect(differ.length + alike.length).toBe(23);
    await expect(page.getByText(say("A part of this table could not be loaded."))).toHaveCount(0);
  });
}

test("careers are kept and compared with the keyboard alone", async ({ page, career, careers, compare }) => {
  for (const it of [NURSE, ELECTRICIAN]) {
    await career.open(`#/career/${it.code}`);
    await career.whole(it.title);
    await tabTo(page, career.keep);
    await page.keyboard.press("Space");
    await expect(career.keep).toHaveText(say("career::Kept for later"));
    await expect(career.keep, "the button keeps the focus").toBeFocused();
  }
  await enter(page, career.compare);
  await expect(compare.heading).toBeFocused();
  await compare.rows();
  await tabTo(page, page.getByRole("region", { name: say("Careers side by side") }));
  await enter(page, compare.titles.first());
  await expect(career.heading).toBeFocused();
  await careers.open("#/careers");
  await expect(careers.kept).toBeVisible();
  expect(await tabRound(page)).toBeGreaterThan(30);
});
