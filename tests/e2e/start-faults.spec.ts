// The page's own files are late, damaged, of another kind, or not there.
import { garbled, half, held, lost, missing, pageInstead, wronglyNamed } from "./support/breaks";
import { BoardPage, classOf } from "./support/class";
import { expect, test } from "./support/fixture";
import { healer } from "./support/personas";
import { say } from "./support/say";

const MODULE = "**/bearings_bg.wasm";
const SCRIPT = "**/bearings.js";
const STYLE = "**/main-*.css";
const FONT = "**/*.woff2";

/** What is broken on purpose is noted in the console in many words. */
const NOTED = /^(?:console|page|answer)/;

for (const [what, url] of [["module", MODULE], ["script", SCRIPT]] as const) {
  for (const [how, serve] of [["is lost", lost], ["is missing", missing], ["comes in half", half], ["is damaged", garbled], ["is a page of another kind", pageInstead]] as const) {
    test(`the app's ${what} ${how}: a sentence, and loading again starts the quiz`, async ({ page, guard, home }) => {
      guard.allows(NOTED);
      await page.route(url, serve);
      await home.open("#/results");
      // Of a module that is cut off Firefox may say nothing; then it is told after some seconds.
      await expect(home.notHere).toBeVisible({ timeout: 20_000 });
      await expect(home.notHere).toContainText(say("The quiz did not arrive."));
      await expect(home.cannotRun).toBeHidden();
      await expect(home.start).toBeVisible();
      await page.unroute(url);
      await home.notHere.getByRole("link").click();
      await page.locator("html[data-started]").waitFor();
      await expect(home.notHere).toBeHidden();
    });
  }
}

test("a module that is here and never starts is told after some seconds", async ({ page, home }) => {
  await page.addInitScript(() => {
    WebAssembly.instantiateStreaming = async (source) => {
      await (await source).arrayBuffer();
      return new Promise<never>(() => {});
    };
  });
  await home.open("#/results");
  await expect(home.notHere).toBeVisible({ timeout: 20_000 });
  await expect(home.start).toBeVisible();
  await expect(home.late).toBeHidden();
});

test("a module that the host calls plain text starts the quiz all the same", async ({ page, home, quiz }) => {
  await page.route(MODULE, wronglyNamed);
  await home.open();
  await home.start.click();
  await quiz.begin();
});

test("a module that is slow is told after some seconds, and starts by itself", async ({ page, home, quiz }) => {
  const { serve, letThrough } = held();
  await page.route(MODULE, serve);
  await page.clock.install();
  await home.open();
  await expect(home.start).toBeVisible();
  await expect(home.late).toBeHidden();
  await page.clock.fastForward(8_000);
  await expect(home.late).toContainText(say("The quiz is still on its way."));
  letThrough();
  await expect(home.late).toBeHidden();
  await home.start.click();
  await quiz.begin();
});

test("a tap on “Start the quiz” before the module is here is answered at once", async ({ page, home, quiz }) => {
  const { serve, letThrough } = held();
  await page.route(MODULE, serve);
  await home.open();
  await home.start.click();
  await expect(home.late).toBeVisible();
  letThrough();
  await expect(quiz.heading).toHaveText(say("How much time do you have?"));
  await expect(home.late).toBeHidden();
});

test("without its style and its typeface the quiz can be answered", async ({ page, guard, home, quiz }) => {
  guard.allows(NOTED);
  await page.route(STYLE, missing);
  await page.route(FONT, lost);
  await home.open();
  await home.start.click();
  await quiz.begin();
  await quiz.answerByKey(healer, 1, 2);
  await quiz.at(3);
  await expect(home.notHere).toBeHidden();
});

test("a style of the pages that is missing: a sentence, and Try again works", async ({ page, guard, site }) => {
  guard.allows(NOTED);
  await page.route("**/pages-*.css", missing);
  await site.open("#/about");
  await expect(site.heading).toHaveText(say("This page did not arrive"));
  await page.unroute("**/pages-*.css");
  await page.getByRole("button", { name: say("Try again") }).click();
  await expect(site.heading).toHaveText(say("How it works and what it can’t do"));
});

test("a style of the pages that is a page of another kind: plainer pages, all of them there", async ({ page, guard, site, browserName }) => {
  test.skip(browserName === "firefox", "takes such a style for one that is missing, which is told");
  guard.allows(NOTED);
  await page.route("**/pages-*.css", pageInstead);
  await site.open("#/about");
  await expect(site.heading).toHaveText(say("How it works and what it can’t do"));
});

test("a browser that is too old for the module is told so, and led to the plain list", async ({ page, guard, home }) => {
  guard.allows(NOTED);
  // What an older browser says of a module that takes references.
  await page.addInitScript(() => {
    const refuse = async () => {
      throw new WebAssembly.CompileError("invalid value type 0x6f");
    };
    Object.assign(WebAssembly, { validate: () => false, compile: refuse, instantiate: refuse, instantiateStreaming: refuse });
  });
  await home.open();
  await expect(home.cannotRun).toContainText(say("The quiz can’t run in this browser."));
  await expect(home.notHere).toBeHidden();
  await home.cannotRun.getByRole("link").click();
  await expect(page.getByRole("listitem")).toHaveCount(923);
});

test("without the reader of pictures the board says so, and takes codes as text", async ({ page, guard }) => {
  guard.allows(NOTED);
  await page.route("**/qr-reader*", missing);
  const board = new BoardPage(page);
  await board.open("#/class/board");
  await board.files.setInputFiles({ name: "one.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await expect(page.locator(".board__input .board__wrong li")).toContainText([say("This browser cannot read pictures here. Scan the code with a phone and paste its text.")]);
  await board.paste(classOf("19G0099E", 1).join("\n"));
  await board.count.click();
  await expect(board.people).toHaveText(say("1 code counts."));
});
