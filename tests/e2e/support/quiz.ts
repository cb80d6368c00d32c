import type { Locator } from "@playwright/test";

import { ITEMS, key, onLine, SECTIONS, type Persona } from "./personas";
import { pattern, say } from "./say";
import { Site } from "./site";

/** The quiz: openings of sections, and one question a screen. */
export class Quiz extends Site {
  readonly question: Locator = this.page.getByRole("group");
  readonly answers: Locator = this.question.getByRole("button").filter({ hasNot: this.page.locator(".visually-hidden") });
  /** The places between two words of an interest's answers. */
  readonly between: Locator = this.question.getByRole("button").filter({ has: this.page.locator(".visually-hidden") });
  /** The line from 0 to 10 of a subject. */
  readonly line: Locator = this.question.getByRole("slider");
  readonly given: Locator = this.question.getByRole("button", { pressed: true }).or(this.question.locator(".line--set"));
  readonly startSection: Locator = this.page.getByRole("link", {
    name: pattern(...SECTIONS.flatMap(({ name }) => [`Start ${name}`, `Go on with ${name}`])),
  });
  /** The way on from “What have you already thought of?”, with or without an answer. */
  readonly pastThought: Locator = this.page.getByRole("link", { name: pattern("Nothing yet, go on", "Go on") });
  readonly careNotice: Locator = this.page.getByRole("region", { name: say("A word about your answers") });
  readonly back: Locator = this.page.getByRole("button", { name: say("Back") });
  readonly skip: Locator = this.page.getByRole("button", { name: say("Skip") });
  readonly careersSoFar: Locator = this.page.getByRole("link", { name: say("See the careers so far") });

  /** The button that takes a form, called as in English. */
  form(name: "Quick" | "Full" | "Detailed"): Locator {
    return this.page.getByRole("button", { name: pattern(`Take ${name}`, `Go on with ${name}`) });
  }

  /** From the landing page's “Start the quiz” to the opening of the interests, with nothing in mind. */
  async begin(name: "Quick" | "Full" | "Detailed" = "Full"): Promise<void> {
    await this.form(name).click();
    await this.pastThought.click();
    await this.startSection.waitFor();
  }

  /** Waits until this question is shown, 1 for the first. */
  async at(number: number): Promise<void> {
    await this.page.getByText(say(`Question ${number} of ${ITEMS.length}`), { exact: true }).waitFor();
  }

  /** Waits for a section's opening and starts it, when this question is the first of one. */
  async startSectionBefore(number: number, start: () => Promise<void>): Promise<void> {
    const section = SECTIONS.find(({ first }) => first === number);
    if (section === undefined) return;
    await this.page.getByRole("heading", { level: 1, name: say(section.name), exact: true }).waitFor();
    await start();
  }

  /** The name of the item that is asked. */
  async item(): Promise<string> {
    return (await this.question.getAttribute("data-item")) ?? "";
  }

  /** Taps an answer, 1 for the lowest of five words. */
  async answer(point: number): Promise<void> {
    await this.answers.nth(point - 1).click();
  }

  /** Taps the line at a number from 0 to 10. */
  async tapLine(number: number): Promise<void> {
    const box = await this.line.boundingBox();
    if (box === null) throw new Error("there is no line");
    const thumb = 32;
    await this.line.click({ position: { x: thumb / 2 + (number / 10) * (box.width - thumb), y: box.height / 2 } });
  }

  /** Taps a persona's answer to the question that is shown. */
  async tap(persona: Persona): Promise<void> {
    const item = await this.item();
    await (onLine(item) ? this.tapLine(key(persona, item)) : this.answer(key(persona, item)));
  }

  /** Gives a persona's answer to the question that is shown with a key. */
  async press(persona: Persona): Promise<void> {
    await this.page.keyboard.press(String(key(persona, await this.item())));
  }

  /** Answers the questions from `first` to `last` as a persona does, with keys. */
  async answerByKey(persona: Persona, first = 1, last = ITEMS.length): Promise<void> {
    for (let number = first; number <= last; number += 1) {
      await this.startSectionBefore(number, () => this.startSection.click());
      await this.at(number);
      await this.press(persona);
    }
  }
}
