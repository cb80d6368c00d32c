import type { Locator } from "@playwright/test";

import { Result } from "./result";
import { begins, pattern, say } from "./say";

/** A career that the list shows. */
export interface Numbered {
  rank: number;
  title: string;
}

/** The two panels above the list: filters, and what-if. */
export class Tune extends Result {
  readonly filters: Locator = this.list.locator("summary", { hasText: say("Filter the list") });
  readonly fields: Locator = this.list.locator("summary", { hasText: begins("results::Fields") });
  readonly avoid: Locator = this.list.locator("summary", { hasText: say("I would rather avoid") });
  readonly education: Locator = this.page.getByLabel(say("Education I am ready for"));
  readonly pay: Locator = this.page.getByLabel(say("Middle pay a year"));
  readonly outlook: Locator = this.page.getByLabel(say("results::Outlook"));
  readonly state: Locator = this.page.getByLabel(say("results::State"), { exact: true });
  readonly pass: Locator = this.list.getByRole("status").filter({ hasText: pattern("None of the 923 careers passes.", "{n} of 923 careers pass.", "1 of 923 careers passes.") });
  readonly clear: Locator = this.page.getByRole("button", { name: say("Clear all filters") });

  readonly whatIf: Locator = this.list.locator("summary", { hasText: say("What if …?") });
  readonly question: Locator = this.page.getByLabel(say("What if I had answered one question differently?"));
  readonly answer: Locator = this.page.getByLabel(say("My answer would be"));
  readonly firstFive: Locator = this.page.getByRole("region", { name: say("First in the list now") }).getByRole("listitem");
  readonly back: Locator = this.page.getByRole("button", { name: say("Back to my answers") });

  /** A slider, called as in English. */
  slider(name: string): Locator {
    return this.page.getByRole("slider", { name: say(name) });
  }

  /** The first career of each idea that is shown, with the number in its circle. */
  async numbered(): Promise<Numbered[]> {
    await this.drawn();
    return this.list.locator(".places > li").evaluateAll((places) =>
      places.map((place) => ({
        rank: Number(place.querySelector(".mark")?.textContent),
        title: place.querySelector("h3")?.textContent ?? "",
      })),
    );
  }

  /** Reads the list after so many times “Show more”, or as far as it goes. */
  async further(times: number): Promise<Numbered[]> {
    await this.drawn();
    for (let time = 0; time < times && (await this.more.isVisible()); time += 1) await this.more.click();
    return this.numbered();
  }
}
