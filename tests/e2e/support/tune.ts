import type { Locator } from "@playwright/test";

import { Result } from "./result";

/** A career that the list shows. */
export interface Numbered {
  rank: number;
  title: string;
}

/** The two panels above the list: filters, and what-if. */
export class Tune extends Result {
  readonly filters: Locator = this.list.locator("summary", { hasText: "Filter the list" });
  readonly fields: Locator = this.list.locator("summary", { hasText: /^Fields/ });
  readonly avoid: Locator = this.list.locator("summary", { hasText: "I would rather avoid" });
  readonly education: Locator = this.page.getByLabel("Education I am ready for");
  readonly pay: Locator = this.page.getByLabel("Middle pay a year");
  readonly outlook: Locator = this.page.getByLabel("Outlook");
  readonly state: Locator = this.page.getByLabel("State", { exact: true });
  readonly pass: Locator = this.list.getByRole("status").filter({ hasText: /pass(es)?\.$/ });
  readonly clear: Locator = this.page.getByRole("button", { name: "Clear all filters" });

  readonly whatIf: Locator = this.list.locator("summary", { hasText: "What if" });
  readonly question: Locator = this.page.getByLabel("What if I had answered one question differently?");
  readonly answer: Locator = this.page.getByLabel("My answer would be");
  readonly firstFive: Locator = this.page.getByRole("region", { name: "First in the list now" }).getByRole("listitem");
  readonly back: Locator = this.page.getByRole("button", { name: "Back to my answers" });

  slider(name: string): Locator {
    return this.page.getByRole("slider", { name });
  }

  /** The first career of each idea that is shown, with the number in its circle. */
  async numbered(): Promise<Numbered[]> {
    await this.titles.first().waitFor();
    return this.list.locator(".places > li").evaluateAll((places) =>
      places.map((place) => ({
        rank: Number(place.querySelector(".mark")?.textContent),
        title: place.querySelector("h3")?.textContent ?? "",
      })),
    );
  }

  /** Reads the list after so many times “Show more”, or as far as it goes. */
  async further(times: number): Promise<Numbered[]> {
    await this.titles.first().waitFor();
    for (let time = 0; time < times && (await this.more.isVisible()); time += 1) await this.more.click();
    return this.numbered();
  }
}
