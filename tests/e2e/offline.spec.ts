// The whole site without a line, from the second visit on.
import type { Page } from "@playwright/test";

import { Certificate } from "./support/certificate";
import { BoardPage, classOf, MakeClass, Student } from "./support/class";
import { expect, kept, settled, test, type Deploy } from "./support/deploy";
import { Career } from "./support/career";
import { Compare } from "./support/compare";
import { Home } from "./support/home";
import { titleOf } from "./support/names";
import { healer, saved } from "./support/personas";
import { Quiz } from "./support/quiz";
import { Result } from "./support/result";
import { CATALOG, PAGE, part, pattern, say, SPANISH, within } from "./support/say";
import { Shelf } from "./support/shelf";

/** What the browser says by itself of a request that nobody answers: the look for a newer worker. */
const NO_LINE = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|error occurred when fetching the script|NetworkError when attempting to fetch/;

const WAYS: { how: string; cut: (page: Page, deploy: Deploy) => Promise<void> }[] = [
  { how: "the network switched off", cut: (page) => page.context().setOffline(true) },
  { how: "the server stopped", cut: (_, deploy) => deploy.stop() },
];

for (const { how, cut } of WAYS) {
  // Every `cargo xtask test` holds the plainest of the two in Firefox, too.
  test(`the whole journey with ${how}`, { tag: how === "the server stopped" ? "@firefox" : [] }, async ({ page, deploy, guard }) => {
    test.setTimeout(180_000);
    const home = new Home(page);
    await home.open();
    await settled(page);
    await cut(page, deploy);

    // A second visit, in a tab that knows nothing yet.
    await page.goto("about:blank");
    await home.open();
    await expect(home.heading).toHaveText(say("Which careers fit you, and why?"));

    // A class, from its link to its board.
    const make = new MakeClass(page);
    await make.open("#/class");
    const link = await make.text();
    await page.goto("about:blank");
    const student = new Student(page);
    await student.open(`#/class/${link}`);
    await student.begin.click();
    await page.getByRole("link", { name: pattern("Nothing yet, go on", "Go on") }).click();
    expect(await student.walk((asked) => (asked * 3) % 5)).toBeGreaterThan(20);

    // The result, a career, two side by side, a saved result.
    const result = new Result(page);
    const [first, second] = await result.listed();
    expect(await result.openCareer(1)).toBe(first?.title);
    const career = new Career(page);
    await career.whole(first?.title ?? "");
    await expect(career.section("About")).toContainText(/\w+/);
    await expect(career.section("Wages")).toContainText(new RegExp(`\\$|${say("career::not published")}`, "i"));
    await expect(page.getByText(part("could not be loaded"))).toHaveCount(0);
    expect(second?.title).toBeTruthy();
    const compare = new Compare(page);
    await compare.open("#/compare/29-2072.00,15-1252.00");
    expect((await compare.rows()).differ.length).toBeGreaterThan(3);
    const shelf = new Shelf(page);
    await shelf.keep("Without a line");
    await shelf.open("#/careers");
    await page.getByRole("searchbox").or(page.getByRole("combobox")).first().fill(SPANISH ? "enfermera" : "nurse");
    await expect(page.getByRole("link", { name: SPANISH ? /enfermer/i : /Nurse/ }).first()).toBeVisible();

    await student.open("#/class/hand-in");
    await expect(student.code).toHaveText(/^H/);
    const code = (await student.code.textContent()) ?? "";
    const certificate = new Certificate(page);
    await certificate.open("#/certificate");
    expect(await certificate.word()).toMatch(/^[a-z]+ [a-z]+$/);
    await home.open("#/teachers");
    await expect(home.heading).toBeVisible();
    const board = new BoardPage(page);
    await board.open(`#/class/board/${link}`);
    await board.paste([code, ...classOf(link, 6)].join("\n"));
    await board.count.click();
    await expect(board.people).toHaveText(say("7 codes count."));
    guard.allows(NO_LINE);
  });
}

test.describe("with a result", () => {
  test.use({ kept: saved(healer) });

  test("colleges and pay of a state are kept as they are read; everything on request, and removed again", async ({ page, deploy, guard }) => {
    test.setTimeout(180_000);
    const career = new Career(page);
    await career.open("#/career/29-2072.00");
    await settled(page);
    await page.reload();
    await career.whole(titleOf("29-2072.00"));
    await career.collegeState.selectOption("OH");
    const table = career.section("Colleges").locator("table").first();
    await expect(table).toBeVisible();
    const row = await table.locator("tbody tr").first().textContent();
    await deploy.stop();
    await page.reload();
    await expect(table.locator("tbody tr").first()).toHaveText(row ?? "");
    await career.collegeState.selectOption("VT");
    await expect(career.section("Colleges")).toContainText(part("could not be loaded"));
    await deploy.start();

    const shelf = new Shelf(page);
    await shelf.open("#/saved");
    const stored = page.getByRole("region", { name: say("Without internet") });
    await expect(stored).toContainText(within("Colleges and the pay in each state are saved as you open them. All of them take {n} MB more."));
    await stored.getByRole("button", { name: say("Save the rest, too") }).click();
    await expect(stored.getByRole("progressbar")).toBeVisible();
    // The button that was tapped is not drawn anew with each slice.
    await expect(stored.getByRole("button", { name: say("Save the rest, too") })).toBeFocused();
    await expect(stored).toContainText(part("All of Bearings works without internet"), { timeout: 120_000 });
    const [here, all] = await kept(page);
    expect(here).toBe(all);
    await deploy.stop();
    await career.open("#/career/29-2072.00");
    await career.collegeState.selectOption("VT");
    await expect(table).toBeVisible();
    await shelf.open("#/saved");
    const remove = stored.getByRole("button", { name: say("Remove colleges and state pay") });
    await remove.click();
    await expect(stored).toContainText(within("Colleges and the pay in each state are saved as you open them. All of them take {n} MB more."));
    await expect(remove).toBeHidden();
    expect((await kept(page))[2]).toBe(0);
    guard.allows(NO_LINE);
  });
});

test("what is damaged or missing in the store is fetched anew, and no bad answer is kept", async ({ page, deploy, guard }) => {
  const result = new Result(page);
  await result.open("#/career/29-2072.00");
  await settled(page);
  const names = await page.evaluate(async (damaged) => {
    const name = (await caches.keys())[0] ?? "";
    const store = await caches.open(name);
    for (const request of await store.keys()) {
      if (damaged.some((name) => request.url.includes(name))) await store.put(request, new Response("damaged"));
      if (/careers\/29-2\.json/.test(request.url)) await store.delete(request);
    }
    return caches.keys();
  }, [CATALOG, "terms.json", PAGE || "index.html"]);
  expect(names).toEqual(["bearings /under/a/path/"]);
  deploy.asked.length = 0;
  await page.reload();
  await new Career(page).whole(titleOf("29-2072.00"));
  expect(deploy.asked).toEqual(expect.arrayContaining([PAGE || "index.html", CATALOG, "careers/29-2.json"]));
  await settled(page);
  // A file that the host does not have leaves nothing behind.
  guard.allows(/404|Failed to load resource/);
  expect(await page.evaluate(async () => (await fetch("careers/99.json")).status)).toBe(404);
  const stored = await page.evaluate(async () => (await (await caches.open((await caches.keys())[0] ?? "")).keys()).map((it) => it.url));
  expect(stored.filter((url) => url.includes("99.json"))).toEqual([]);
});

for (const [how, body] of [["is missing", undefined], ["is no script", "<!doctype html>"], ["is cut off", "const BUILD = \"x\"; const LIST = `0 index"]] as const) {
  test(`a worker's script that ${how} takes nothing from the quiz`, async ({ page, deploy, guard }) => {
    guard.allows(/sw\.js|404|SyntaxError/);
    deploy.broken.set("sw.js", body);
    const [home, quiz] = [new Home(page), new Quiz(page)];
    await home.open();
    await home.start.click();
    await quiz.begin();
    await quiz.answerByKey(healer, 1, 3);
    await quiz.at(4);
    await expect.poll(() => deploy.asked.includes("sw.js")).toBe(true);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).filter(({ active }) => active).length)).toBe(0);
    await home.open("#/access");
    await expect(home.heading).toHaveText(say("Accessibility"));
    await expect(home.notHere).toBeHidden();
  });
}
