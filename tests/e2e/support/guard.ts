// What must never happen, whatever a journey does. It is asked at the end of every test.
import { expect, type BrowserContext } from "@playwright/test";

import { isOurOwn, watchLoads } from "./firefox";

/** Watches every page of a context for faults that nobody sees on the screen. */
export class Guard {
  private readonly faults: string[] = [];
  private readonly expected: RegExp[] = [];
  private readonly allowed: RegExp[] = [];

  constructor(private readonly origin: string) {}

  watch(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() === "error") this.faults.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (fault) => {
      if (!isOurOwn(fault)) this.faults.push(`page: ${fault.error().message}`);
    });
    context.on("request", (request) => {
      if (new URL(request.url()).origin !== this.origin) this.faults.push(`another origin: ${request.url()}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) this.faults.push(`answer ${response.status()}: ${response.url()}`);
    });
    if (context.browser()?.browserType().name() === "firefox") watchLoads(context, (fault) => this.faults.push(fault));
  }

  /** Says of a fault that the test provokes it. It then has to come. */
  expects(fault: RegExp): void {
    this.expected.push(fault);
  }

  /** Says of a fault that it may come or not. */
  allows(fault: RegExp): void {
    this.allowed.push(fault);
  }

  /** The faults so far that nobody provoked. */
  unforeseen(): string[] {
    const known = [...this.expected, ...this.allowed];
    return this.faults.filter((fault) => !known.some((pattern) => pattern.test(fault)));
  }

  check(): void {
    const missing = this.expected.filter((pattern) => !this.faults.some((fault) => pattern.test(fault)));
    expect(this.unforeseen(), "faults that nobody provoked").toEqual([]);
    expect(missing.map(String), "provoked faults that did not come").toEqual([]);
  }
}
