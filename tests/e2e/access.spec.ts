// For everybody: where the focus goes, what is said aloud, what pictures say in words, colors and motion of one's own.
import type { Locator, Page } from "@playwright/test";

import { faint, violations } from "./support/axe";
import { expect, test } from "./support/fixture";
import { titleOf } from "./support/names";
import { healer, saved } from "./support/personas";
import { part, pattern, say, SPANISH, within } from "./support/say";
import { arrive, SCENES } from "./support/scenes";

const all = saved(healer);

/** The six areas and what the table beside the picture says of them. */
const AREAS = [
  ["Realistic", "tools, machines, plants, animals"],
  ["Investigative", "finding out how things work"],
  ["Artistic", "making and performing"],
  ["Social", "helping, teaching, caring"],
  ["Enterprising", "leading, selling, starting things"],
  ["Conventional", "keeping things in order"],
] as const;

/** Goes to a control and presses Enter, as somebody does who uses no mouse. */
async function enter(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press("Enter");
}

/** A screen of each kind. */
const KINDS = ["home", "choice of the form", "opening of subjects", "interest question", "subject question, answered", "result, one reason open, about to start again", "career with own reasons, estimated", "all careers", "four careers compared", "board of thirty, two lines wrong", "certificate", "about"];
const kinds = SCENES.filter(({ name }) => KINDS.includes(name));

test("each kind of screen is there", () => {
  expect(kinds.map(({ name }) => name).sort()).toEqual([...KINDS].sort());
});

test.describe("the focus", () => {
  test.use({ kept: all, viewport: { width: 1280, height: 800 } });

  test("goes to the heading of each new page, with a mark beside it", async ({ page, home }) => {
    await home.open();
    const likes = SPANISH ? "Te gusta ayudar a la gente." : "You like to help people.";
    const titles = ["Careers", "How it works and what it can’t do", "Accessibility", "Saved results", "A lesson with Bearings"].map((it) => say(it));
    const [careers = "", about = "", access = "", saved = "", lesson = ""] = titles;
    for (const [link, title] of [["site::Careers", careers], ["My results", likes], ["landing::About", about], ["Accessibility", access], ["Saved results", saved], ["For teachers", lesson]] as const) {
      await enter(page, page.getByRole("link", { name: say(link), exact: true }).first());
      const heading = page.getByRole("heading", { level: 1, name: title });
      await expect(heading).toBeFocused();
      await expect(heading).not.toHaveCSS("box-shadow", "none");
    }
  });

  test("goes to the section that was chosen on a long page", async ({ page, career }) => {
    await career.open("#/career/29-1141.00");
    await enter(page, page.getByRole("navigation", { name: say("On this page") }).getByRole("button", { name: say("Top Skills") }));
    const heading = page.getByRole("heading", { level: 2, name: say("Top Skills") });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  });

  test("on a heading after a tap needs no mark", async ({ page, home }) => {
    await home.open();
    await page.getByRole("link", { name: say("landing::About"), exact: true }).click();
    await expect(home.heading).toBeFocused();
    await expect(home.heading).toHaveCSS("box-shadow", "none");
  });
});

test.describe("what changes", () => {
  test.use({ kept: all });
  const said = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

  test("is said aloud", async ({ page, result, careers }) => {
    await result.open("#/results");
    await result.notForMe(1).click();
    await expect(said(page, within("{} is hidden. The next career has moved up.")).first()).toBeAttached();
    await result.more.click();
    await expect(said(page, pattern("20 of {n} ideas shown"))).toBeVisible();
    await page.locator("summary", { hasText: say("Filter the list") }).click();
    await page.getByLabel(say("results::Outlook")).selectOption({ index: 1 });
    await expect(said(page, pattern("{n} of 923 careers pass."))).toBeVisible();
    await careers.open("#/careers");
    await page.getByRole("searchbox").fill(SPANISH ? "enfermera" : "nurse");
    await expect(said(page, pattern("careers::The {n} closest careers.", "{n} careers found."))).toBeVisible();
  });
});

test.describe("pictures", () => {
  test.use({ kept: all });

  test("of a result have their words in the accessibility tree", async ({ result }) => {
    await result.open("#/results");
    await result.titles.first().waitFor();
    await expect(result.interests).toMatchAriaSnapshot(`
      - table "${say("Your six interests, 0 to 40")}":
        - rowgroup:
          - row "${["Area", "What it is about", "Points"].map((it) => say(`ui::${it}`)).join(" ")}"
        - rowgroup:
${AREAS.map(([name, about]) => `          - row /${say(name)} ${part(about).source} \\d+/`).join("\n")}
    `);
    await expect(result.places.first()).toMatchAriaSnapshot(`
      - listitem:
        - heading /.+/ [level=3]
        - text: ${say("Best fit")}
        - list "${say("Facts")}"
        - paragraph: /${within("{nth} to {nth} on another day").source}/
    `);
    await (await result.why(1)).getByRole("list", { name: say("Speaks for it") }).getByText(pattern("ui::strong", "ui::fair", "ui::slight")).first().waitFor();
  });

  test("of a career have their words in the accessibility tree", async ({ page, career }) => {
    await career.open("#/career/29-1141.00");
    await career.whole(titleOf("29-1141.00"));
    await expect(career.section("Top Skills").getByRole("listitem").first()).toHaveText(SPANISH ? /^.+\d\.\d\d.*(más|menos) que .*trabajos/ : /^.+\d\.\d\d.*(more than|less than).*jobs/);
    await expect(page.getByText(pattern("From ${n} for the lowest paid tenth to ${n} for the highest paid tenth."))).toBeAttached();
  });

  test("of the landing page and between two sections have a name or a sentence", async ({ page, home, quiz }) => {
    await home.open();
    await expect(page.getByRole("img", { name: SPANISH ? /^El camino del cuestionario/ : /^The way of the quiz/ })).toBeVisible();
    await quiz.open("#/quiz/abilities");
    await expect(page.getByRole("figure")).toHaveText(SPANISH ? /Hasta ahora: te gusta ayudar a la gente\..*Tus temas más altos: \S.*\.$/ : /So far: you like to help people\..*Your highest subjects: \S.*\.$/);
  });
});

for (const scene of kinds) {
  test.describe(scene.name, () => {
    test.use({ kept: scene.kept ?? null });

    test("nothing moves when less motion is asked for", async ({ page, guard }) => {
      await arrive(scene, page, guard);
      const moving = () =>
        page.evaluate(() => {
          const styles = [...document.querySelectorAll("*")].flatMap((it) => [null, "::before", "::after"].map((part) => getComputedStyle(it, part)));
          return styles.filter((it) => it.animationName !== "none" || !/^[0s, ]+$/.test(it.transitionDuration)).length;
        });
      await page.emulateMedia({ reducedMotion: "reduce" });
      expect(await moving()).toBe(0);
    });

    test("has text of 7 to 1 and edges of 3 to 1 in both themes", async ({ page, guard }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await arrive(scene, page, guard);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await faint(page), colorScheme).toEqual([]);
        const edges = await page.evaluate(() => {
          const root = getComputedStyle(document.documentElement);
          const light = (name: string) => {
            const digits = root.getPropertyValue(name).trim().match(/[0-9a-f]{2}/gi) ?? [];
            const [r = 0, g = 0, b = 0] = digits.map((it) => parseInt(it, 16) / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          return ["--paper", "--land"].map((ground) => contrast(light("--edge"), light(ground)));
        });
        expect.soft(Math.min(...edges), colorScheme).toBeGreaterThanOrEqual(3);
      }
    });

    test("can be used with colors of one's own", async ({ page, guard }) => {
      await page.emulateMedia({ forcedColors: "active" });
      await arrive(scene, page, guard);
      expect.soft(await violations(page)).toEqual([]);
      const faults = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        const shown = (it: Element) => it.checkVisibility({ visibilityProperty: true });
        const of = (selector: string) => [...document.querySelectorAll(selector)].filter(shown);
        const say = (what: string) => (it: Element) => `${what}: ${it.outerHTML.slice(0, 120)}`;
        const edgeless = of(".button:not(.button--plain), .answer:not(.answer--between), select, textarea").filter((it) => {
          const { borderTopColor, borderTopStyle } = getComputedStyle(it);
          return borderTopStyle === "none" || borderTopColor === ground;
        });
        const unseen = of(".rose path, .chart path, .trail path, .course path, .answer--between svg").filter((it) => {
          const { fill, stroke } = getComputedStyle(it);
          return [fill, stroke].every((color) => color === "none" || color === ground);
        });
        const flat = of(".bars li, .reasons li").filter((it) => {
          const { backgroundImage, backgroundColor } = getComputedStyle(it, "::after");
          return backgroundImage === "none" && (backgroundColor === ground || backgroundColor === "rgba(0, 0, 0, 0)");
        });
        return [...edgeless.map(say("no edge")), ...unseen.map(say("not seen")), ...flat.map(say("no bar"))];
      });
      expect.soft(faults).toEqual([]);
    });
  });
}

test("a chosen answer differs from the others with colors of one's own", async ({ page, quiz }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await quiz.open("#/quiz/1");
  await quiz.at(1);
  await page.keyboard.press("2");
  await quiz.at(2);
  await quiz.back.click();
  await expect(quiz.given).toHaveCount(1);
  const ground = (of: Locator) => of.evaluate((it) => getComputedStyle(it).backgroundColor);
  expect(await ground(quiz.answers.nth(1))).not.toBe(await ground(quiz.answers.nth(0)));
  await quiz.between.nth(1).click();
  await quiz.at(2);
  await quiz.back.click();
  await expect(quiz.given).toHaveCount(1);
  const ring = (at: number) => quiz.between.nth(at).locator("svg");
  expect(await ground(ring(1))).not.toBe(await ground(ring(0)));
});

test("something moves unless less motion is asked for", async ({ page, quiz, browserName }) => {
  test.skip(browserName === "firefox", "is driven with less motion always");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await quiz.open("#/quiz/1");
  await quiz.at(1);
  await expect(quiz.answers.first()).not.toHaveCSS("transition-duration", "0s");
});

test("number keys answer nothing once they are turned off, and that is kept", async ({ page, quiz }) => {
  await quiz.open("#/access");
  await page.getByLabel(say("Number keys answer questions")).uncheck();
  await page.reload();
  await expect(page.getByLabel(say("Number keys answer questions"))).not.toBeChecked();
  await quiz.open("#/quiz/1");
  await quiz.at(1);
  await page.keyboard.press("5");
  await enter(page, quiz.answers.nth(1));
  await quiz.at(2);
  await quiz.back.click();
  await expect(quiz.given).toContainText(say("Dislike"));
  await quiz.open("#/access");
  await page.getByLabel(say("Number keys answer questions")).check();
  await quiz.open("#/quiz/3");
  await quiz.at(3);
  await page.keyboard.press("5");
  await quiz.at(4);
});
