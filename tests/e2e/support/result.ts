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

  /** Opens the page of the career in this place, 1 for the first, and gives its title. */
  async openCareer(place: number): Promise<string> {
    const link = this.titles.nth(place - 1).getByRole("link");
    const title = (await link.textContent()) ?? "";
    expect(title).not.toBe("");
    await link.click();
    return title;
  }
}
