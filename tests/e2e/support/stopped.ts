import type { Locator, Page } from "@playwright/test";

import { say } from "./say";
import { Site } from "./site";

/** What stands in place of the page when the app has stopped. */
export class Stopped extends Site {
  readonly title: Locator = this.page.getByRole("heading", { level: 1, name: say("This page has stopped") });
  readonly again: Locator = this.page.getByRole("link", { name: say("Load the page again") });
  readonly copy: Locator = this.page.getByRole("link", { name: say("Save a copy of your answers") });
}

/** From now on the browser makes no elements: the framework takes this for impossible and panics. */
export const makesNoElements = (page: Page) => page.evaluate(breakElements);

/** The same from the start. */
export const neverMakesElements = (page: Page) => page.addInitScript(breakElements);

function breakElements(): void {
  const refuse = () => {
    throw new Error("no element to be had");
  };
  Object.assign(Document.prototype, { createElement: refuse, createElementNS: refuse });
  // Most elements are copies of others.
  Node.prototype.cloneNode = refuse;
}
