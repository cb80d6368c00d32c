// What a page weighs on the line, were it sent as tightly as brotli can.
import { brotliCompressSync, constants } from "node:zlib";

import type { Page, Response } from "@playwright/test";

/** A debug build's module has several megabytes, a release build's a few hundred kilobytes. */
const LARGEST_RELEASE_MODULE = 3_000_000;

/** Collects every answer that a page gets. */
export class Weight {
  private readonly answers: Response[] = [];

  constructor(page: Page) {
    page.on("response", (response) => this.answers.push(response));
  }

  /** Name and bytes after brotli 11 of each file so far; each file once. */
  async files(): Promise<Map<string, number>> {
    const files = new Map<string, number>();
    for (const answer of this.answers) {
      const name = new URL(answer.url()).pathname;
      if (files.has(name)) continue;
      const body = await answer.body();
      files.set(name, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
    }
    return files;
  }

  async isDebugBuild(): Promise<boolean> {
    const module = this.answers.find((answer) => answer.url().endsWith(".wasm"));
    return module !== undefined && (await module.body()).length > LARGEST_RELEASE_MODULE;
  }
}

export const sum = (files: Map<string, number>) => [...files.values()].reduce((a, b) => a + b, 0);

/** A table for the record. */
export function table(title: string, files: Map<string, number>): string {
  const rows = [...files].map(([name, bytes]) => `  ${String(bytes).padStart(7)}  ${name}`);
  return [title, ...rows, `  ${String(sum(files)).padStart(7)}  in all`].join("\n");
}
