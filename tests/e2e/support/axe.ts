// What axe-core has to say of a page.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

/** What axe-core finds: rule and place. */
export async function violations(page: Page): Promise<string[]> {
  // There are no frames, so the way without a second page to gather them in says the same, sooner.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(passes.length, "rules that had something to judge").toBeGreaterThan(10);
  return places(violations);
}

/** Text whose contrast is under 7 to 1, or under 4.5 to 1 where it is large. */
export async function faint(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withRules(["color-contrast-enhanced"]).analyze();
  expect(passes.length, "text to judge").toBe(1);
  return places(violations);
}

const places = (violations: AxeResults["violations"]): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
