// A certificate says that somebody has finished, and nothing about the answers.
import { Certificate } from "./support/certificate";
import { FULL_V1 } from "./support/codes";
import { expect, test } from "./support/fixture";
import { builder, healer, indifferent, saved } from "./support/personas";
import { sheets, SIZES } from "./support/pdf";
import { Result } from "./support/result";
import { part, pattern, say, SPANISH } from "./support/say";

const NAME = "Maria Fernanda Gutiérrez-Watanabe";

test.describe("one who has finished", () => {
  test.use({ kept: saved(healer) });

  test("prints a sheet with a name that is kept nowhere and no result", async ({ page, browserName }) => {
    const certificate = new Certificate(page);
    await certificate.open("#/certificate");
    await certificate.name.fill(NAME);
    await certificate.date.fill("2026-03-09");
    await expect(certificate.sheet).toContainText(NAME);
    await expect(certificate.sheet).toContainText(SPANISH ? "9 de marzo de 2026" : "March 9, 2026");
    await expect(certificate.sheet).not.toContainText(new RegExp(`Social|${SPANISH ? "ayud" : "help"}|${say("Best fit")}`));
    // Only Chromium makes a PDF whose pages can be counted.
    const sizes = browserName === "firefox" ? [] : SIZES;
    for (const size of sizes) expect(await sheets(page, size), size).toBe(1);

    const everything = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie + location.href);
    expect(everything).not.toContain("Maria");
    await certificate.open("#/about");
    await certificate.open("#/certificate");
    await expect(certificate.sheet).not.toContainText(NAME);
  });

  test("has a check word that the teacher finds from the code alone", async ({ page, somebodyElse }) => {
    const certificate = new Certificate(page);
    await certificate.open("#/certificate");
    const word = await certificate.word();
    expect(word).toMatch(/^[a-z]+ [a-z]+$/);
    const result = new Result(page);
    await result.open("#/results");
    const code = (await page.getByRole("region", { name: say("Keep or share this result") }).locator("code").textContent()) ?? "";

    const teacher = new Certificate(await somebodyElse());
    await teacher.open("#/certificate");
    await teacher.code.fill(` ${code.toLowerCase()} `);
    await expect(teacher.said).toHaveText(say("The check word of this code is “{}”.", word));
    await teacher.code.fill(`https://example.org/quiz/#/r/${code}`);
    await expect(teacher.said).toContainText(word);
    await teacher.code.fill(code.slice(0, -1) + (code.endsWith("Z") ? "Y" : "Z"));
    await expect(teacher.said).toContainText(part("has a mistake in it"));
    await teacher.code.fill(FULL_V1);
    await expect(teacher.said).toHaveText(pattern("The check word of this code is “{}”."));
    await expect(teacher.said).not.toContainText(word);
  });

  test("fills it in with the keyboard alone", async ({ page }) => {
    const certificate = new Certificate(page);
    await certificate.open("#/certificate");
    await certificate.sheet.waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    for (let tabs = 0; tabs < 12 && (await focused()) !== "certificate-name"; tabs += 1) await page.keyboard.press("Tab");
    await expect(certificate.name).toBeFocused();
    await page.keyboard.type("Sam 5");
    await expect(certificate.sheet).toContainText("Sam 5");
    await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute("data-printed", "yes") }));
    await page.getByRole("button", { name: say("Print the certificate") }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
  });
});

test("another person has another check word", async ({ somebodyElse }) => {
  const words = [];
  for (const persona of [healer, builder]) {
    const certificate = new Certificate(await somebodyElse(saved(persona)));
    await certificate.open("#/certificate");
    words.push(await certificate.word());
  }
  expect(words[0]).not.toBe(words[1]);
});

for (const [name, kept, says] of [
  ["nobody has begun", null, part("You have not begun yet.")],
  ["little is answered", saved(healer, 5), say("There is a certificate here once you have finished the quiz. You have answered 5 questions so far.")],
  ["questions are open", saved(healer, 70), pattern("There is a certificate here once you have finished the quiz. {n} questions are still open.", "There is a certificate here once you have finished the quiz. 1 question is still open.")],
  ["all answers are the same", saved(indifferent), part("every answer is the same.")],
] as const) {
  test.describe(name, () => {
    test.use({ kept });
    test("there is no sheet but what is missing, and the teacher's side", async ({ page }) => {
      const certificate = new Certificate(page);
      await certificate.open("#/certificate");
      await expect(page.getByRole("main").getByText(says)).toBeVisible();
      await expect(certificate.sheet).toHaveCount(0);
      await expect(certificate.code).toBeVisible();
    });
  });
}
