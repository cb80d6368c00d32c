import { expect, type Locator } from "@playwright/test";

import { begins, part, pattern, say } from "./say";
import { Site } from "./site";

/** A career as it stands in the list. */
export interface Listed {
  title: string;
  fit: string;
}

/** A result: the reader's own or one that a link carries. */
export class Result extends Site {
  readonly list: Locator = this.page.getByRole("region", { name: say("Careers near you") });
  readonly titles: Locator = this.list.getByRole("heading", { level: 3 });
  /** The line of each idea. */
  readonly places: Locator = this.list.locator("li.place").filter({ has: this.page.getByRole("heading", { level: 3 }) });
  /** Where a career may stand on another day, in words. */
  readonly bands: Locator = this.places.getByText(pattern("{nth} to {nth} on another day", "{nth} on most other days"));
  readonly shownCount: Locator = this.list.getByText(pattern("{n} of {n} ideas shown"));
  readonly undo: Locator = this.list.getByRole("button", { name: pattern("Undo: show {} again") });
  readonly hidden: Locator = this.list.locator("summary", { hasText: pattern("1 hidden", "{n} hidden") });
  readonly thought: Locator = this.page.getByRole("region", { name: say("What you had in mind") });
  readonly more: Locator = this.list.getByRole("button", { name: pattern("Show {n} more") });
  readonly interests: Locator = this.page.getByRole("table", { name: part("six interests") });
  readonly copyLink: Locator = this.page.getByRole("button", { name: say("Copy the link") });
  readonly tryAgain: Locator = this.page.getByRole("button", { name: say("Try again") });

  /** Waits for the list and reads it: titles in order, each with its label or none. */
  async listed(): Promise<Listed[]> {
    await this.drawn();
    return this.list.getByRole("listitem").filter({ has: this.page.getByRole("heading", { level: 3 }) }).evaluateAll((places) =>
      places.map((place) => ({
        title: place.querySelector("h3")?.textContent ?? "",
        fit: place.querySelector(".fit")?.textContent ?? "",
      })),
    );
  }

  /** Waits until every line of the list is drawn: they come a few at a time. */
  async drawn(): Promise<void> {
    await this.titles.first().waitFor();
    await this.list.locator(".places[aria-busy=false]").waitFor();
  }

  /** The button that hides the career in this place, 1 for the first. */
  notForMe(place: number): Locator {
    return this.places.nth(place - 1).getByRole("button", { name: pattern("Not for me: {}") });
  }

  /** Opens the reasons of the career in this place. */
  async why(place: number): Promise<Locator> {
    const line = this.places.nth(place - 1);
    await line.locator("summary", { hasText: begins("results::Why") }).click();
    return line;
  }

  /** Opens the page of the career in this place, 1 for the first, and gives its title. */
  async openCareer(place: number): Promise<string> {
    const link = this.titles.nth(place - 1).getByRole("link");
    const title = (await link.textContent()) ?? "";
    expect(title).not.toBe("");
    await link.click();
    return title;
  }
}
