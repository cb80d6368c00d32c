import type { Locator } from "@playwright/test";

import { pattern, say } from "./say";
import { Site } from "./site";

/** A line of a list of ratings. */
export interface Rated {
  name: string;
  figure: string;
  words: string;
}

/** A table of the page, each row with its head first. */
export type Cells = string[][];

/** The sections of every career's page in their order, called as in English; a result adds one, technologies another. */
export const SECTIONS = [
  "Career Snapshot",
  "About",
  "Employment Projections",
  "Wages",
  "Characteristics",
  "Activities",
  "Areas of Study",
  "Getting in",
  "Degrees",
  "Key Abilities",
  "Colleges",
  "Top Skills",
  "Related careers",
] as const;

/** One occupation's page. */
export class Career extends Site {
  readonly toResults: Locator = this.page.getByRole("link", { name: say("My results") }).and(this.page.locator("main a"));
  readonly tryAgain: Locator = this.page.getByRole("button", { name: say("Try again") });
  readonly keep: Locator = this.page.getByRole("button", { name: pattern("Keep for later", "career::Kept for later") });
  readonly compare: Locator = this.page.getByRole("link", { name: pattern("Compare {n} kept careers") });
  readonly payState: Locator = this.page.getByLabel(say("Pay in one state"));
  readonly collegeState: Locator = this.page.getByLabel(say("Colleges in"));
  readonly credential: Locator = this.page.locator("#credential");
  readonly showMore: Locator = this.section("Colleges").getByRole("button", { name: say("Show more") });
  readonly withoutState: Locator = this.section("Colleges").locator("details", { hasText: say("Colleges whose state is not known") });

  /** A section, called as in English. */
  section(name: string): Locator {
    return this.page.locator("main section.block").and(this.page.getByRole("region", { name: say(`career::${name}`), exact: true }));
  }

  /** Goes to a career within the running app and waits until every part of its page is there. */
  async goTo({ code, title }: { code: string; title: string }): Promise<void> {
    await this.page.evaluate((fragment) => (location.hash = fragment), `#/career/${code}`);
    await this.whole(title);
  }

  /** Waits until the page of this title is there and nothing of it is still on its way. */
  async whole(title: string): Promise<void> {
    await this.page.waitForFunction((title) => {
      const main = document.querySelector("main:not([hidden])");
      return main?.querySelector("h1")?.textContent === title && main.querySelector(".held-part") === null;
    }, title);
  }

  /** The ratings of a section as they are listed. */
  async rated(section: string): Promise<Rated[]> {
    return this.section(section).locator(".bars > li").evaluateAll((lines) =>
      lines.map((line) => {
        const text = (part: string) => line.querySelector(`:scope > ${part}`)?.textContent ?? "";
        return { name: text("span"), figure: text("b"), words: text("em") };
      }),
    );
  }

  /** The table of this English caption; it may lie in a fold. */
  async cells(caption: string): Promise<Cells> {
    return this.page.locator("main table", { has: this.page.locator("caption", { hasText: say(caption) }) }).evaluateAll((tables) =>
      tables.flatMap((table) =>
        [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
      ),
    );
  }

  /** The colleges of the chosen state as they are listed: college, credential, family, graduates, pay, debt. */
  async colleges(within = this.section("Colleges").locator(":scope > .wide-table")): Promise<string[][]> {
    return within.locator("table tbody tr").evaluateAll((rows) =>
      rows.map((row) => {
        const text = (part: Element | null | undefined) => part?.textContent ?? "";
        const [college, award, ...figures] = [...row.children];
        const family = text(award?.querySelector("span"));
        return [text(college), text(award).slice(0, text(award).length - family.length), family, ...figures.map(text)];
      }),
    );
  }
}
