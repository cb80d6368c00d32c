// Under the page's policy no text becomes HTML, a script, or the address of one.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { BoardPage, classOf } from "./support/class";
import { settled, test } from "./support/deploy";
import { expect, test as plain } from "./support/fixture";
import { healer } from "./support/personas";
import { Home } from "./support/home";
import { Quiz } from "./support/quiz";
import { Result } from "./support/result";
import { say } from "./support/say";

declare global {
  interface Window {
    /** What the browser reported against the page's policy. */
    reported: string[];
  }
}

plain("what is no template of ours is refused", { tag: "@firefox" }, async ({ page, guard, home }) => {
  guard.allows(/Trusted|trusted-types|violates/);
  await home.open();
  await expect(page.locator("html")).toHaveAttribute("data-started", "");
  const outcomes = await page.evaluate(async () => {
    const tried: Record<string, () => unknown> = {
      "HTML in an element": () => (document.createElement("p").innerHTML = "<b>bold</b>"),
      "HTML beside an element": () => document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>"),
      "HTML in the document": () => document.write("<p>"),
      "a frame's document": () => (document.createElement("iframe").srcdoc = "<p>"),
      "the text of a script": () => (document.createElement("script").textContent = "1"),
      "the address of a script": () => (document.createElement("script").src = "sw.js?v=1"),
      "another worker": () => new Worker("other.js"),
      "a worker of data": () => new Worker("data:text/javascript,1"),
      "a worker elsewhere": () => new Worker("elsewhere/sw.js"),
      "a function from text": () => new Function("return 1"),
      "another policy": () => (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes.createPolicy("other", {}),
      "the same policy again": () => (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes.createPolicy("default", {}),
    };
    // While it looks into a page, the driver may turn text into functions; a moment later the page has only its own rights.
    await new Promise((passed) => setTimeout(passed, 100));
    return Object.entries(tried).flatMap(([what, act]) => {
      try {
        act();
        return [what];
      } catch {
        return [];
      }
    });
  });
  expect(outcomes, "what the page let through").toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll("[onerror]").length)).toBe(0);
});

test("a whole journey, with its workers, reports nothing against the policy", async ({ page }) => {
  await page.addInitScript(() => {
    window.reported = [];
    addEventListener("securitypolicyviolation", (event) => window.reported.push(`${event.violatedDirective}: ${event.sample}`));
  });
  const [home, quiz, result, board] = [new Home(page), new Quiz(page), new Result(page), new BoardPage(page)];
  const reported: string[] = [];
  const collect = async () => reported.push(...(await page.evaluate(() => window.reported.splice(0))));
  await home.open();
  await home.start.click();
  await quiz.begin();
  await quiz.answerByKey(healer);
  expect(await result.listed()).toHaveLength(10);
  await settled(page);
  await result.openCareer(1);
  await collect();
  for (const fragment of ["#/careers", "#/saved", "#/certificate", "#/about", "#/class", "#/nowhere"]) {
    await home.open(fragment);
    await expect(home.heading).toBeVisible();
    await collect();
  }
  // The reader of pictures is a worker of its own.
  await board.open("#/class/board");
  const icon = readFileSync(join(__dirname, "../../public/icons/app-apple-180.png"));
  await board.files.setInputFiles({ name: "one.png", mimeType: "image/png", buffer: icon });
  await expect(page.locator(".board__input .board__wrong li")).toHaveText([`one.png: ${say("No QR code was found in this picture. A sharper or closer one may help.")}`]);
  await board.paste(classOf("19G0099E", 1).join("\n"));
  await board.count.click();
  await expect(board.people).toHaveText(say("1 code counts."));
  await collect();
  expect(reported).toEqual([]);
});
