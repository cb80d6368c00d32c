// A processor six times as slow, and how long the page takes from a tap to the next picture on the screen.
import type { CDPSession, Page } from "@playwright/test";

/** How many times as slow as this machine an old phone is taken to be. */
const SLOW_DOWN = 6;

/** Taps shorter than this are not told by the browser, which tells in steps of eight. */
const LEAST = 16;

/** Reads interactions as the browser itself tells them: https://www.w3.org/TR/event-timing/ */
export class Throttle {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Begins to watch; what is loaded after that is watched too. */
  static async of(page: Page): Promise<Throttle> {
    await page.addInitScript((durationThreshold) => {
      const taps: { id: number; duration: number }[] = [];
      Object.assign(window, { taps });
      const note = (entry: PerformanceEntry) => {
        const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number };
        if (interactionId !== 0) taps.push({ id: interactionId, duration });
      };
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: "event", durationThreshold, buffered: true } as PerformanceObserverInit);
    }, LEAST);
    return new Throttle(page, await page.context().newCDPSession(page));
  }

  /** The longest interaction of what is done, in ms to the next paint; 0 for less than 16. */
  async longest(act: () => Promise<void>): Promise<number> {
    await this.settle();
    await this.page.evaluate(() => ((window as unknown as { taps: unknown[] }).taps.length = 0));
    await this.rate(SLOW_DOWN);
    await act();
    await this.settle();
    await this.rate(1);
    return this.page.evaluate(() => Math.max(0, ...(window as unknown as { taps: { duration: number }[] }).taps.map(({ duration }) => duration)));
  }

  private async rate(rate: number): Promise<void> {
    await this.session.send("Emulation.setCPUThrottlingRate", { rate });
  }

  /** Waits until the page has nothing more to draw; entries come after the frame that they tell of. */
  private async settle(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      await new Promise((idle) => requestIdleCallback(idle, { timeout: 2000 }));
    });
  }
}
