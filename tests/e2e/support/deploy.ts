// A host of its own for a journey: it can be stopped, and another version can be put on it.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";

import { expect, type Page } from "@playwright/test";

import { test as base } from "./fixture";
import { PAGE, say } from "./say";

/** The finished site, as `cargo xtask dist` and `cargo xtask test` leave it. */
const BUILT = resolve(process.env.BEARINGS_FOLDER ?? "../../dist");

/** The page that journeys open. */
const LANDING = PAGE || "index.html";

/** Not the root, so that a worker that forgets where it lies is found out. */
const BASE = "/under/a/path/";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

const digest = (body: Buffer) => createHash("sha256").update(body).digest().subarray(0, 6).toString("base64url");

function missing(path: string): never {
  throw new Error(`${path} was taken away`);
}

export class Deploy {
  /** What was asked for, without the base, the newest last. */
  readonly asked: string[] = [];
  /** What stands in place of a file, nothing for one that is not there. */
  readonly broken = new Map<string, string | undefined>();
  private server: Server | undefined;
  private port = 0;
  private folder = BUILT;
  private readonly versions: string[] = [];

  get url(): string {
    return `http://127.0.0.1:${this.port}${BASE}`;
  }

  /** Starts the host, again at the same address. */
  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const path = decodeURI(new URL(request.url ?? "/", this.url).pathname).replace(BASE, "") || "index.html";
      this.asked.push(path);
      try {
        const body = this.broken.has(path) ? Buffer.from(this.broken.get(path) ?? missing(path)) : readFileSync(join(this.folder, path));
        response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream", "Cache-Control": "no-cache" });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((listening) => this.server?.listen(this.port, "127.0.0.1", listening));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Stops the host as a cable does that is pulled. */
  async stop(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }

  /** Puts another version on the host: its page says `name`, its style sheet has another name, and some data differ. */
  putNewer(name: string, data: Record<string, (text: string) => string> = {}): void {
    const folder = mkdtempSync(join(tmpdir(), "bearings-"));
    this.versions.push(folder);
    cpSync(this.folder, folder, { recursive: true });
    const at = (path: string) => join(folder, path);
    let worker = readFileSync(at("sw.js"), "utf8");
    const relist = (path: string, as = path) => {
      const body = readFileSync(at(as));
      const line = new RegExp(`^(\\d\\w*) ${path.replaceAll(".", "\\.")} \\S+ \\d+`, "m");
      expect(worker).toMatch(line);
      worker = worker.replace(line, `$1 ${as} ${digest(body)} ${body.length}`);
    };
    const style = /main-[0-9a-f]{16}\.css/.exec(worker)?.[0] ?? "";
    const restyled = `main-${createHash("sha256").update(name).digest("hex").slice(0, 16)}.css`;
    renameSync(at(style), at(restyled));
    relist(style, restyled);
    const page = readFileSync(at(LANDING), "utf8");
    writeFileSync(
      at(LANDING),
      page
        .replace(style, restyled)
        .replace(/data-build="[^"]+"/, `data-build="${name}"`)
        .replace(`${say("Free")}</li>`, `${say("Free")}, ${name}</li>`),
    );
    relist(LANDING);
    for (const [path, alter] of Object.entries(data)) {
      writeFileSync(at(path), alter(readFileSync(at(path), "utf8")));
      relist(path);
    }
    writeFileSync(at("sw.js"), worker.replace(/const BUILD = "[^"]+"/, `const BUILD = "${name}"`));
    this.folder = folder;
  }

  async end(): Promise<void> {
    await this.stop();
    for (const folder of this.versions) rmSync(folder, { recursive: true });
  }
}

/** What the service worker says of what it keeps: bytes here, bytes of all, bytes that it still fetches by itself. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<number[]>((resolve) => (port1.onmessage = (event) => resolve(event.data as number[])));
    active?.postMessage("state", [port2]);
    return answer;
  });

/** Waits until everything is here that is kept without being asked. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(async () => (await kept(page))[2], { timeout: 45_000 }).toBe(0);
}

/** Waits until a newer version lies ready beside the one that runs. */
export async function newerReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(true);
}

export const test = base.extend<{ deploy: Deploy }>({
  serviceWorkers: "allow",
  deploy: async ({}, use) => {
    const deploy = new Deploy();
    await deploy.start();
    await use(deploy);
    await deploy.end();
  },
  baseURL: async ({ deploy }, use) => use(deploy.url),
});

export { expect } from "@playwright/test";
