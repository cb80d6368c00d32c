// All 923 careers, one after the other: no section is missing or empty, and nothing reads like a fault.
import type { Page } from "@playwright/test";

import { SECTIONS } from "./support/career";
import { expect, test } from "./support/fixture";
import { occupations } from "./support/names";
import { part, say } from "./support/say";

/** What code leaves in a text when it goes wrong. */
const SLIPS = /\bundefined\b|\bNaN\b|\bnull\b|\bInfinity\b|\[object/;

/** The career that has the seed's own list of characteristics. */
const SEED = "29-2072.00";

/** A section by its English name. */
const called = (section: string) => say(`career::${section}`);

/** What there is to say of a page: its text, and for each section its words and its lines. */
const read = (page: Page) =>
  page.locator("main:not([hidden])").evaluate((main) => ({
    text: main.textContent ?? "",
    sections: [...main.querySelectorAll("section.block")].map((section) => {
      const own = section.cloneNode(true) as Element;
      own.querySelectorAll("h2, .source, .know").forEach((part) => part.remove());
      return {
        name: section.querySelector("h2")?.textContent ?? "",
        words: (own.textContent ?? "").trim(),
        lines: section.querySelectorAll(".bars > li, .hits > li, .points > li, .facts > div").length,
        emptyParts: [...own.querySelectorAll("p:not(.row), li, dd, td, th")].filter((it) => it.textContent?.trim() === "").length,
      };
    }),
  }));

/** How many lines a section has at least and at most. */
function lines(section: string, code: string): [number, number] {
  if (["Activities", "Areas of Study", "Key Abilities", "Top Skills"].map(called).includes(section)) return [8, 8];
  if (section === called("Characteristics")) return code === SEED ? [12, 12] : [13, 13];
  if (section === called("Career Snapshot")) return [4, 4];
  if (section === called("About")) return [3, 12];
  if (section === called("Related careers")) return [1, 20];
  return [0, Infinity];
}

const HALVES = [occupations().filter((_, at) => at % 2 === 0), occupations().filter((_, at) => at % 2 === 1)];

test("there are 923 careers", () => {
  expect(occupations()).toHaveLength(923);
});

/** What is wrong with a page. Asked once a page and not line by line: a step of the runner costs more than the page. */
function faults({ code, title }: { code: string; title: string }, { text, sections }: Awaited<ReturnType<typeof read>>): string[] {
  const found: string[] = [];
  const slip = SLIPS.exec(text);
  if (slip !== null) found.push(`reads “${text.slice(Math.max(0, slip.index - 40), slip.index + 40)}”`);
  const names = sections.map((section) => section.name).filter((name) => name !== called("Technologies"));
  if (names.join() !== SECTIONS.map(called).join()) found.push(`has the sections ${names.join(", ")}`);
  for (const section of sections) {
    const [least, most] = lines(section.name, code);
    if (section.lines < least || section.lines > most) found.push(`${section.name} has ${section.lines} lines`);
    if (section.words.length < 30 || part("Nothing has been written").test(section.words)) found.push(`${section.name} says “${section.words}”`);
    if (section.emptyParts > 0) found.push(`${section.name} has ${section.emptyParts} empty parts`);
  }
  return found.map((fault) => `${code} ${title}: ${fault}`);
}

for (const [at, half] of HALVES.entries()) {
  test(`every page is whole, half ${at + 1}: ${half.length} careers`, async ({ page, career }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    const started = Date.now();
    await career.open(`#/career/${half[0]?.code}`);
    for (const it of half) {
      await career.goTo(it);
      found.push(...faults(it, await read(page)));
    }
    console.log(`${half.length} careers opened in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    expect(found).toEqual([]);
  });
}
