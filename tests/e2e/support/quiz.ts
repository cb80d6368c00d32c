import type { Locator } from "@playwright/test";

import { ITEMS, SECTIONS, type Persona } from "./personas";
import { Site } from "./site";

/** The quiz: openings of sections, and one question a screen. */
export class Quiz extends Site {
  readonly question: Locator = this.page.getByRole("group");
  readonly answers: Locator = this.question.getByRole("button");
  readonly given: Locator = this.question.getByRole("button", { pressed: true });
  readonly startSection: Locator = this.page.getByRole("link", { name: /^Start (Interests|Subjects|Abilities)$/ });
  readonly back: Locator = this.page.getByRole("button", { name: "Back" });
  readonly skip: Locator = this.page.getByRole("button", { name: "Skip" });
  readonly careersSoFar: Locator = this.page.getByRole("link", { name: "See the careers so far" });

  /** Waits until this question is shown, 1 for the first. */
  async at(number: number): Promise<void> {
    await this.page.getByText(`Question ${number} of ${ITEMS.length}`, { exact: true }).waitFor();
  }

  /** Waits for a section's opening and starts it, when this question is the first of one. */
  async startSectionBefore(number: number, start: () => Promise<void>): Promise<void> {
    const section = SECTIONS.find(({ first }) => first === number);
    if (section === undefined) return;
    await this.page.getByRole("heading", { level: 1, name: section.name, exact: true }).waitFor();
    await start();
  }

  async answer(point: number): Promise<void> {
    await this.answers.nth(point - 1).click();
  }

  /** Answers the questions from `first` to `last` as a persona does, with the keys 1 to 5. */
  async answerByKey(persona: Persona, first = 1, last = ITEMS.length): Promise<void> {
    for (let number = first; number <= last; number += 1) {
      await this.startSectionBefore(number, () => this.startSection.click());
      await this.at(number);
      await this.page.keyboard.press(String(persona(ITEMS[number - 1] ?? "")));
    }
  }
}
