// A long visit: of each kind of file the app keeps the last 24 and asks for older ones again.
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
