// A user who does anything at all: in one tab that is never loaded anew, and now and then in a second one.
import type { BrowserContext, Page } from "@playwright/test";

import { dice } from "../draw";
import type { Guard } from "../guard";
import { GROUND } from "./ground";
import { hand } from "./hand";
import { inWords, Memory } from "./memory";
import { shadow } from "./shadow";
import type { Done } from "./types";
import { TAKING_BACK } from "./words";

const WIDTHS = [320, 360, 480, 768, 1024, 1280, 1920, 2560];
const HEIGHTS = [480, 640, 800, 1440];
const KEYS = ["Tab", "Tab", "Tab", "Shift+Tab", "Enter", "Space", "Escape", "ArrowDown", "ArrowRight", "PageDown", "End", ..."0123456789", "a"];
/** How many actions are done in the page between two looks from outside. */
const BATCH = 20;
/** How many go by between two measurements of memory. */
export const EACH = 1_000;

export class User {
  /** How many actions were done. */
  count = 0;
  private readonly last: string[] = [];
  private readonly below: (limit: number) => number;
  readonly memory: Memory;

  constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
    private readonly guard: Guard,
    private readonly seed: number,
  ) {
    this.below = dice(seed);
    this.memory = new Memory(page);
    // What the browser says of its own accord while there is no line.
    guard.allows(/ERR_INTERNET_DISCONNECTED|NS_ERROR_OFFLINE/);
  }

  async run(actions: number): Promise<void> {
    await this.context.addInitScript(shadow, TAKING_BACK);
    await this.context.addInitScript(hand, GROUND);
    await this.page.goto("./");
    let from = Date.now();
    while (this.count < actions) {
      await this.inPage(this.page, Math.min(BATCH, actions - this.count));
      await this.fromOutside();
      if (Math.floor(this.count / EACH) > this.memory.each.length) {
        const held = await this.memory.measure();
        const answers = await this.page.evaluate(() => Object.keys(window.shadow.expected).length);
        console.log(`${this.count} actions, the last ${((Date.now() - from) / 1_000).toFixed(1)} s, ${answers} answers kept, ${inWords(held)}`);
        from = Date.now();
      }
    }
  }

  private one = <T>(all: readonly T[]): T => all[this.below(all.length)] as T;

  /** Some actions in the page; whether the last of them led out of the document. */
  private async inPage(page: Page, count: number): Promise<boolean> {
    const stays = page === this.page;
    const seed = this.seed * 1_000_003 + this.count;
    const done: Done = await page.evaluate(([seed, count, stays]) => window.hand.act(seed, count, stays), [seed, count, stays] as const);
    for (const line of done.log) this.note(`${stays ? "" : "second tab: "}${line}`);
    if (done.fault !== null) this.fail(done.fault);
    this.look();
    if (!done.leaves) return false;
    const loaded = page.waitForEvent("load");
    await page.evaluate(() => window.hand.leave());
    await loaded;
    await this.still(page);
    return true;
  }

  private async fromOutside(): Promise<void> {
    const { page } = this;
    const kind = this.below(20);
    if (kind < 8) await this.keys();
    else if (kind < 12) await this.tap();
    else if (kind < 15) {
      const size = { width: this.one(WIDTHS), height: this.one(HEIGHTS) };
      this.note(`a window of ${size.width} × ${size.height}`);
      await page.setViewportSize(size);
    } else if (kind < 17) {
      const colorScheme = this.one(["light", "dark"] as const);
      this.note(`the system's colors: ${colorScheme}`);
      await page.emulateMedia({ colorScheme });
    } else if (kind < 18) await this.withoutLine();
    else if (this.below(3) === 0) await this.secondTab();
    await this.still(page);
  }

  /** Keys of the keyboard itself. */
  private async keys(): Promise<void> {
    for (let left = 1 + this.below(8); left > 0; left -= 1) {
      const key = this.one(KEYS);
      if (["Enter", "Space"].includes(key) && !(await this.page.evaluate(() => window.hand.staysWithKey()))) continue;
      this.note(`the key ${key}`);
      await this.page.keyboard.press(key);
      await this.still(this.page);
    }
  }

  /** The mouse itself, anywhere. */
  private async tap(): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 320, height: 480 };
    const [x, y, twice] = [this.below(width), this.below(height), this.below(4) === 0];
    if (!(await this.page.evaluate(([x, y]) => window.hand.staysAt(x, y), [x, y] as const))) return;
    this.note(`the mouse at ${x}, ${y}${twice ? ", twice" : ""}`);
    await (twice ? this.page.mouse.dblclick(x, y) : this.page.mouse.click(x, y));
  }

  private async withoutLine(): Promise<void> {
    this.note("no line");
    await this.context.setOffline(true);
    await this.inPage(this.page, 10);
    await this.context.setOffline(false);
    this.note("a line again");
  }

  /** A second tab on the same answers, which is loaded anew and changes the language, and is closed in the end. */
  private async secondTab(): Promise<void> {
    const other = await this.context.newPage();
    const address = this.one(GROUND.addresses);
    this.note(`a second tab at ${address.slice(0, 40)}`);
    await other.goto(`./${address}`);
    await this.agree(other, this.page);
    for (let rounds = 1 + this.below(4); rounds > 0; rounds -= 1) {
      await this.inPage(other, BATCH);
      if (this.below(2) === 0) {
        this.note("second tab: loaded anew");
        await other.reload();
        await this.still(other);
      }
    }
    await this.agree(this.page, other);
    await other.close();
  }

  /** Waits until one tab has heard what another has kept, and takes it over. */
  private async agree(one: Page, other: Page): Promise<void> {
    await one.evaluate(() => window.hand.settle());
    const text = () => localStorage.getItem("bearings.state");
    const [from, until] = [Date.now(), 5_000];
    while ((await one.evaluate(text)) !== (await other.evaluate(text))) {
      if (Date.now() - from > until) this.fail("two tabs do not agree on what is kept");
    }
    await one.evaluate(() => window.shadow.takeOver());
  }

  /** Waits until a page has done what it was told, and looks whether all is well. */
  private async still(page: Page): Promise<void> {
    const fault = await page.evaluate(async () => {
      await window.hand.settle();
      return window.shadow.fault ?? (await window.shadow.check());
    });
    if (fault !== null) this.fail(fault);
    this.look();
  }

  private note(line: string): void {
    this.count += 1;
    this.last.push(`${this.count}: ${line}`);
    if (this.last.length > 20) this.last.shift();
  }

  private look(): void {
    const [fault] = this.guard.unforeseen();
    if (fault !== undefined) this.fail(fault);
  }

  private fail(fault: string): never {
    throw new Error(`${fault}\nafter ${this.count} actions of seed ${this.seed}, the last of which were\n${this.last.join("\n")}`);
  }
}
