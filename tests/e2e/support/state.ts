// The saved state, as far as journeys look into it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const state = (version: number) => readFileSync(join(__dirname, `../../fixtures/states/v${version}.json`), "utf8").trim();

/** A saved state of the third release. */
export const STATE_V3 = state(3);

/** One of the fourth. */
export const STATE_V4 = state(4);

type Entries = Record<string, [stamp: number, value: unknown]>;

function present(stamped: [number, Entries] | undefined): [string, number, unknown][] {
  const [, entries] = stamped ?? [0, {}];
  return Object.entries(entries).flatMap(([key, [stamp, value]]) => (value === null ? [] : [[key, stamp, value] as [string, number, unknown]]));
}

/** The form of a saved state. */
export const formIn = (text: string | null): string | undefined => [JSON.parse(text ?? "{}").form].flat().pop();

/** Question and point of each answer in a saved state, by the question's name; none without a state. */
export function answersIn(text: string | null): Record<string, number> {
  const state = JSON.parse(text ?? "{}");
  return Object.fromEntries(present(state.answers).map(([item, , point]) => [item, point as number]));
}

/** Careers in one of the lists, in the order in which they came. */
export function careersIn(text: string | null, list: "thought" | "hidden"): string[] {
  return present(JSON.parse(text ?? "{}")[list])
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code);
}
