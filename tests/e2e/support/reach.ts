// Whether a page can be seen and hit by everybody: nothing sticks out, controls are large enough, text may be spaced.
import type { Page } from "@playwright/test";

/** The page is as wide as the window; otherwise the element that sticks out most. */
export async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const needed = document.scrollingElement?.scrollWidth ?? 0;
    if (needed <= innerWidth) return [];
    const right = (element: Element) => element.getBoundingClientRect().right;
    const widest = [...document.querySelectorAll("body *")].reduce((a, b) => (right(b) > right(a) ? b : a));
    return [`${needed} px: ${widest.outerHTML.slice(0, 160)}`];
  });
}

/** Controls that are too small to hit, after success criterion 2.5.8, and main ones under 48 px; a place between two words lies on both. */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const MAIN = 48;
    const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, input, select, textarea")]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest(".visually-hidden"))
      // A field that has a label around it is hit by hitting that.
      .map((control) => ({ control, box: (control.closest("label") ?? control).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    // The exception for links in a sentence: what else stands in the same block is text.
    const inSentence = (control: HTMLElement) => {
      const around = control.closest("p, li, dd, td, th");
      const own = control.textContent ?? "";
      return getComputedStyle(control).display === "inline" && (around?.textContent ?? own).trim().length > own.trim().length;
    };
    // The exception for spacing: a circle of 24 px on the middle touches no other target.
    const hasRoom = (box: DOMRect, control: HTMLElement) => {
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      return controls.every(({ control: other, box: its }) => {
        const away = Math.hypot(Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom));
        return other === control || away >= LEAST / 2;
      });
    };
    const small = controls.filter(({ control, box }) => Math.min(box.width, box.height) < LEAST - 0.5 && !inSentence(control) && !hasRoom(box, control));
    const main = controls.filter(({ control, box }) => control.matches(".button--go, .answer:not(.answer--between), .line__bar input, .site-nav a, #theme, .language") && box.height < MAIN - 0.5);
    return [...small, ...main].map(({ control, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${control.outerHTML.slice(0, 120)}`);
  });
}

/** Spaces text as success criterion 1.4.12 has it. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    // Set on each element, since the content security policy forbids a style sheet that is no file.
    const elements = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => element.style !== undefined);
    // Sizes are read before anything is set: a page of a thousand elements is then laid out once, not a thousand times.
    const sizes = elements.map((element) => parseFloat(getComputedStyle(element).fontSize));
    for (const [at, element] of elements.entries()) {
      const of = (share: number) => `${(sizes[at] ?? 16) * share}px`;
      element.style.setProperty("line-height", "1.5", "important");
      element.style.setProperty("letter-spacing", of(0.12), "important");
      element.style.setProperty("word-spacing", of(0.16), "important");
      if (element.tagName === "P") element.style.setProperty("margin-bottom", of(2), "important");
    }
  });
}

/** Text that is cut off, or lies over other text. */
export async function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // In a field for files the words are the browser's own, and it shortens them itself.
    const hidden = "svg, [aria-hidden=true], .on-page, .mark, option, textarea, input[type=file]";
    const all = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    const unseen = new Set<Element>();
    // Parents come before their children.
    for (const element of all) {
      if (unseen.has(element.parentElement ?? document.body) || element.matches(hidden) || getComputedStyle(element).clipPath === "inset(50%)") unseen.add(element);
    }
    const elements = new Set<Element>(all.filter((element) => !unseen.has(element)));
    const cut = all.filter((element) => {
      if (!elements.has(element)) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) || (clips(overflowY) && element.scrollHeight > element.clientHeight + 1);
    });
    const lines: { box: DOMRect; from: Element; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const from = node.parentElement;
      if (from === null || !elements.has(from) || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ box, from, text: node.textContent.trim().slice(0, 40) });
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    const over = lines.flatMap((line, at) => {
      const found: string[] = [];
      for (const other of lines.slice(at + 1)) {
        if (other.box.top >= line.box.bottom) break;
        const width = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
        const height = Math.min(line.box.bottom, other.box.bottom) - other.box.top;
        // Lines of one block touch each other; letters lie in the middle half of a line.
        if (other.from !== line.from && width > 4 && height > Math.min(line.box.height, other.box.height) / 2) found.push(`“${line.text}” and “${other.text}”`);
      }
      return found;
    });
    return [...cut.map((element) => `cut: ${element.outerHTML.slice(0, 120)}`), ...over];
  });
}
