import { expect, type Locator } from "@playwright/test";

import { Site } from "./site";

/** A career as it stands in the list. */
export interface Listed {
  title: string;
  fit: string;
}

/** A result: the reader's own or one that a link carries. */
export class Result extends Site {
  readonly list: Locator = this.page.getByRole("region", { name: "Careers near you" });
  readonly titles: Locator = this.list.getByRole("heading", { level: 3 });
  /** The line of each idea. */
  readonly places: Locator = this.list.locator("li.place").filter({ has: this.page.getByRole("heading", { level: 3 }) });
  /** Where a career may stand on another day, in words. */
  readonly bands: Locator = this.places.getByText(/on (another day|most other days)$/);
  readonly shownCount: Locator = this.list.getByText(/^\d+ of \d+ ideas shown$/);
  readonly undo: Locator = this.list.getByRole("button", { name: /^Undo: show .+ again$/ });
  readonly hidden: Locator = this.list.locator("summary", { hasText: /^\d+ hidden$/ });
  readonly thought: Locator = this.page.getByRole("region", { name: "What you had in mind" });
  readonly more: Locator = this.list.getByRole("button", { name: /^Show \d+ more$/ });
  readonly interests: Locator = this.page.getByRole("table", { name: /six interests/ });
  readonly copyLink: Locator = this.page.getByRole("button", { name: "Copy the link" });
  readonly tryAgain: Locator = this.page.getByRole("button", { name: "Try again" });

  /** Waits for the list and reads it: titles in order, each with its label or none. */
  async listed(): Promise<Listed[]> {
    await this.titles.first().waitFor();
    return this.list.getByRole("listitem").filter({ has: this.page.getByRole("heading", { level: 3 }) }).evaluateAll((places) =>
      places.map((place) => ({
        title: place.querySelector("h3")?.textContent ?? "",
        fit: place.querySelector(".fit")?.textContent ?? "",
      })),
    );
  }

  /** The button that hides the career in this place, 1 for the first. */
  notForMe(place: number): Locator {
    return this.places.nth(place - 1).getByRole("button", { name: /^Not for me/ });
  }

  /** Opens the reasons of the career in this place. */
  async why(place: number): Promise<Locator> {
    const line = this.places.nth(place - 1);
    await line.locator("summary", { hasText: /^Why/ }).click();
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
