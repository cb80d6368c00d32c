// English that is left on a Spanish page.
import type { Page } from "@playwright/test";

/** Common English words that are no Spanish ones; letters with accents belong to a word, as in “allá”. */
const WORDS =
  /(?<!\p{L})(the|and|of|with|you|your|this|that|these|are|was|for|from|work|career|careers|answer|answers|question|questions|results?|show|shows|open|save|copy|more|how|what|which|not|about|like|people|job|jobs|skills?|school|year|years|all|other|only|than|or|is|it|in|on|to|by|at)(?!\p{L})/giu;

/** Addresses, proper names, names that somebody gave, and sentences that give English names on purpose. */
const GIVES_ENGLISH =
  /Esta página: \S+|Before “the camp”|CC BY 4\.0|Open Psychometrics|Open Font License|En inglés también se llama: [^\n]*|En fuentes más antiguas aparece como [^\n]*/g;

/** What is English among all that is written on the page, hidden parts and names for screen readers included; what is marked as English may be. */
export async function english(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    const walk = (element: Element) => {
      if (element.matches("script, style, [lang]:not(html):not([lang=es])")) return;
      if (element.id === "home" && (element as HTMLElement).hidden) return;
      for (const name of ["aria-label", "placeholder", "title", "alt"]) found.push(element.getAttribute(name) ?? "");
      for (const node of element.childNodes) {
        if (node instanceof Text) found.push(node.data);
        if (node instanceof Element) walk(node);
      }
    };
    walk(document.body);
    return found.filter((text) => text.trim() !== "");
  });
  return texts.flatMap((text) => {
    const left = text.replace(GIVES_ENGLISH, "").match(WORDS) ?? [];
    return left.length > 0 ? [`${left.join(" ")}: ${text.trim().slice(0, 120)}`] : [];
  });
}
