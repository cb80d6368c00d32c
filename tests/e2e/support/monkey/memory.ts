// What the tab that is never loaded anew holds, measured at one place.
import type { CDPSession, Page } from "@playwright/test";

/** Bytes in the heap and in WebAssembly, and what is counted; Firefox tells of WebAssembly and elements alone. */
export interface Held {
  heap: number;
  wasm: number;
  nodes: number;
  listeners: number;
}

export class Memory {
  readonly each: Held[] = [];
  private session: CDPSession | undefined;

  constructor(private readonly page: Page) {}

  async measure(): Promise<Held> {
    const { page } = this;
    await page.evaluate(async () => {
      location.hash = "#/";
      await window.hand.settle();
    });
    const held = { heap: 0, wasm: 0, nodes: 0, listeners: 0 };
    if (page.context().browser()?.browserType().name() === "chromium") {
      this.session ??= await page.context().newCDPSession(page);
      await this.session.send("Performance.enable");
      for (const _ of [1, 2]) await this.session.send("HeapProfiler.collectGarbage");
      const { metrics } = await this.session.send("Performance.getMetrics");
      const metric = (name: string) => metrics.find((it) => it.name === name)?.value ?? 0;
      Object.assign(held, { heap: metric("JSHeapUsedSize"), nodes: metric("Nodes"), listeners: metric("JSEventListeners") });
    } else {
      held.nodes = await page.evaluate(() => document.querySelectorAll("*").length);
    }
    held.wasm = await page.evaluate(() => [...window.memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0));
    this.each.push(held);
    return held;
  }
}

const mb = (bytes: number) => (bytes / 2 ** 20).toFixed(1);

export const inWords = ({ heap, wasm, nodes, listeners }: Held) => `heap ${mb(heap)} MB, wasm ${mb(wasm)} MB, nodes ${nodes}, listeners ${listeners}`;
