// What WebDriver BiDi has no order for yet, and how a journey in Firefox does it instead.
import { createHash } from "node:crypto";
import { createReadStream, mkdirSync, readdirSync, rmSync, statSync, watch } from "node:fs";
import { join } from "node:path";

import type { BrowserContext, Page, WebError } from "@playwright/test";

/** The style that Playwright puts into a page before it draws it; the page's own rules refuse it, and Firefox says so. */
const DRAWING = createHash("sha256").update("body {}").digest("base64");

/** A typeface that was on its way when the journey went on to another page: broken off (NS_BINDING_ABORTED), not lost. */
const BROKEN_OFF = /download failed \(font-family.*status=2152398850/;

/** Whether a fault of a page was made by the journey and not by the page. */
export function isOurOwn(fault: WebError): boolean {
  if (BROKEN_OFF.test(fault.error().message)) return true;
  // Before the page comes, Firefox runs a journey's own scripts on an empty one that has no clipboard.
  return fault.page()?.url() === "about:blank" || fault.error().message.includes(`sha256-${DRAWING}`);
}

/** Makes up for it on every page of a context. */
export function standIn(context: BrowserContext, colorScheme: string | null | undefined): void {
  context.on("page", (page) => {
    takesColors(page, colorScheme);
    // It does not tell of a step back to an address that the page itself has written, so nobody waits for that.
    page.goBack = () => page.evaluate(() => history.back()).then(() => null);
  });
  tellsOfFiles(context);
}

/** Takes orders about colors: there is none to Firefox itself, so the page's own switch is set. */
function takesColors(page: Page, colorScheme: string | null | undefined): void {
  let dark = colorScheme === "dark";
  const paint = () => page.evaluate((theme) => void (document.documentElement.dataset.theme = theme), dark ? "dark" : "light");
  // Between two documents there is nothing to paint; the next one brings its own event.
  page.on("domcontentloaded", () => (dark ? paint().catch(() => undefined) : undefined));
  page.emulateMedia = async ({ media, colorScheme } = {}) => {
    if (media === "print") throw new Error("Firefox shows no print style on the screen; skip this journey in it");
    if (colorScheme === undefined) return;
    dark = colorScheme === "dark";
    await paint();
  };
}

/** Where Firefox puts what a page saves; each worker has a folder of its own. */
export const SAVED = join(__dirname, `../test-results/saved-${process.pid}`);

/** Of a file that a page made itself, Firefox tells without saying whose it is; so it is looked for where it lies. */
function tellsOfFiles(context: BrowserContext): void {
  mkdirSync(SAVED, { recursive: true });
  for (const name of readdirSync(SAVED)) rmSync(join(SAVED, name));
  const told = new Set<string>();
  const watcher = watch(SAVED, (_, name) => {
    // While it is written, it lies there empty beside its parts.
    if (name === null || name.endsWith(".part") || told.has(name) || !whole(name)) return;
    told.add(name);
    const path = join(SAVED, name);
    const download = { suggestedFilename: () => name, path: async () => path, createReadStream: async () => createReadStream(path) };
    for (const page of context.pages()) page.emit("download", download);
  });
  context.on("close", () => watcher.close());
}

const whole = (name: string) => (statSync(join(SAVED, name), { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Watches for files that do not come. Firefox's console is silent about them; they are told in Chromium's words. */
export function watchLoads(context: BrowserContext, tell: (fault: string) => void): void {
  const lost = (url: string, why: string) => tell(`console: Failed to load resource: ${why} (${url})`);
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // Whoever goes on to another page wants no more of the one before.
    if (!why.includes("NS_BINDING_ABORTED")) lost(request.url(), why);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) lost(response.url(), String(response.status()));
  });
}
