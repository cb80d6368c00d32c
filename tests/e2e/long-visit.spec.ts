// A long visit: of each kind of file the app keeps the last 24 and asks for older ones again, and what a page took of
// memory it gives back.
import { expect, test } from "./support/fixture";
import { occupations } from "./support/names";

/** More than the app keeps (`MOST_FILES` in src/app/library.rs). */
const MANY = 25;

test("a career that was left long ago is asked for again, a recent one is not", async ({ page, career }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const file = /\/careers\/[\d-]+\.json/.exec(new URL(request.url()).pathname)?.[0];
    if (file !== undefined) asked.push(file);
  });
  const visited: { code: string; title: string }[] = [];
  await career.open("#/careers");
  for (const it of occupations()) {
    if (asked.length === MANY) break;
    // Careers whose codes begin alike share a file.
    if (visited.at(-1)?.code.slice(0, 4) === it.code.slice(0, 4)) continue;
    await career.goTo(it);
    visited.push(it);
  }
  expect(new Set(asked).size).toBe(MANY);

  const [first, last] = [visited[0], visited.at(-1)];
  if (first === undefined || last === undefined) throw new Error("no career was visited");
  await career.goTo(first);
  expect(asked.slice(MANY)).toEqual([asked[0]]);
  await career.goTo(last);
  expect(asked).toHaveLength(MANY + 1);
});

test("pages that come and go leave no memory behind", async ({ page, site }) => {
  await page.addInitScript(() => {
    window.memories = new Set();
    for (const name of ["instantiate", "instantiateStreaming"] as const) {
      const original = WebAssembly[name] as (...given: unknown[]) => Promise<WebAssembly.WebAssemblyInstantiatedSource>;
      const noted = (...given: unknown[]) =>
        original.apply(WebAssembly, given).then((source) => {
          const { memory } = ("instance" in source ? source.instance : (source as WebAssembly.Instance)).exports;
          if (memory instanceof WebAssembly.Memory) window.memories.add(memory);
          return source;
        });
      Object.assign(WebAssembly, { [name]: noted });
    }
  });
  await site.open("#/about");
  /** Goes to a career and back so many times; how many bytes WebAssembly holds then. */
  const visits = (times: number) =>
    page.evaluate(async (times) => {
      const until = async (is: () => boolean) => {
        while (!is()) await new Promise((passed) => setTimeout(passed, 2));
      };
      const there = (selector: string) => document.querySelector(`main:not([hidden]) ${selector}`) !== null;
      for (let time = 0; time < times; time += 1) {
        location.hash = "#/career/29-1141.00";
        await until(() => there(".facts"));
        location.hash = "#/about";
        await until(() => !there(".facts") && there("h1"));
      }
      return [...window.memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
    }, times);
  const [early, late] = [await visits(40), await visits(160)];
  expect(early).toBeGreaterThan(2 ** 20);
  // A page of WebAssembly's memory has 64 kB; a visit to a career once left 10 kB behind.
  expect(late - early).toBeLessThanOrEqual(4 * 2 ** 16);
});
