// What a page weighs on the line: as it is, and as tightly as gzip and brotli can send it.
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import type { Page, Response } from "@playwright/test";

/** A debug build's module has several megabytes, a release build's a few hundred kilobytes. */
const LARGEST_RELEASE_MODULE = 3_000_000;

/** Bytes of one file or of several. */
export interface Bytes {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Collects every answer that a page gets, and notes when something is first on the screen. */
export class Weight {
  private readonly answers: Response[] = [];
  private readonly weighed = new Map<string, Bytes>();

  private constructor(private readonly page: Page) {
    page.on("response", (response) => this.answers.push(response));
  }

  /** Begins to collect; `things` are the selectors of what is waited for. */
  static async of(page: Page, things: readonly string[]): Promise<Weight> {
    await page.addInitScript((things) => {
      const seen: Record<string, number> = {};
      Object.assign(window, { seen });
      const look = () => {
        for (const thing of things) {
          if (!(thing in seen) && document.querySelector(thing)) seen[thing] = performance.timeOrigin + performance.now();
        }
      };
      new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    }, things);
    return new Weight(page);
  }

  /** Name and bytes of each file that had come when this thing was first on the screen; each file once. */
  async until(thing: string): Promise<Map<string, Bytes>> {
    const shown = await this.page.evaluate((thing) => (window as unknown as { seen: Record<string, number> }).seen[thing], thing);
    if (shown === undefined) throw new Error(`${thing} was never on the screen`);
    const files = new Map<string, Bytes>();
    for (const answer of [...this.answers]) {
      const name = new URL(answer.url()).pathname;
      const { startTime, responseEnd } = answer.request().timing();
      if (files.has(name) || responseEnd < 0 || startTime + responseEnd > shown) continue;
      const known = this.weighed.get(name) ?? bytes(await answer.body());
      this.weighed.set(name, known);
      files.set(name, known);
    }
    return files;
  }

  async isDebugBuild(): Promise<boolean> {
    const module = this.answers.find((answer) => answer.url().endsWith(".wasm"));
    return module !== undefined && (await module.body()).length > LARGEST_RELEASE_MODULE;
  }
}

function bytes(body: Buffer): Bytes {
  const brotli = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return { raw: body.length, gzip: gzipSync(body, { level: 9 }).length, brotli };
}

export function sum(files: Map<string, Bytes>): Bytes {
  const all = [...files.values()];
  const of = (kind: keyof Bytes) => all.reduce((sum, bytes) => sum + bytes[kind], 0);
  return { raw: of("raw"), gzip: of("gzip"), brotli: of("brotli") };
}

/** A table for the record. */
export function table(title: string, files: Map<string, Bytes>): string {
  const row = ({ raw, gzip, brotli }: Bytes, name: string) =>
    `${[raw, gzip, brotli].map((bytes) => String(bytes).padStart(9)).join("")}  ${name}`;
  const rows = [...files].map(([name, bytes]) => row(bytes, name));
  return [title, "      raw   gzip 9 brotli 11", ...rows, row(sum(files), "in all")].join("\n");
}
