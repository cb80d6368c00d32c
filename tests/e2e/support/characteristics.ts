// The thirteen characteristics, worked out from the working conditions.
import { find, table } from "./tables";

const span = (prefix: string, letters: string) => [...letters].map((letter) => prefix + letter);

/** Each one's Work Context elements below 4.C.; a minus means 6 less the value. */
export const FORMULA: readonly (readonly [key: string, elements: readonly string[]])[] = [
  ["competition", ["3.c.1"]],
  ["job_hazards", span("2.c.1.", "abcdef")],
  ["environment", span("2.b.1.", "abcdef")],
  ["comfort", ["2.a.1.a", ...span("-2.a.1.", "bcdef")]],
  ["teamwork", ["1.b.1.e", "1.b.1.f", "1.a.4"]],
  ["communication", span("1.a.2.", "cfhjl")],
  ["physical_demands", ["-2.d.1.a", ...span("2.d.1.", "bcdefghi")]],
  ["deadlines", ["3.d.1", "3.d.3", "3.b.4", "3.b.8", "-3.b.7"]],
  ["responsibility", ["1.c.1", "1.c.2"]],
  ["decisions", ["3.a.1", "3.a.2.a", "3.a.2.b", "3.a.4"]],
  ["leadership", ["1.b.1.g"]],
  ["conflicts", span("1.d.", "123")],
  ["protective_wear", ["2.e.1.d", "2.e.1.e"]],
];

/** The mean of a career's elements with two digits, halves up; in whole hundredths, so that nothing is lost on the way. */
export function characteristic(code: string, key: string): string {
  const row = find(table("ratings/work_context_CX.tsv"), "code", code);
  const elements = FORMULA.find(([name]) => name === key)?.[1] ?? [];
  const values = elements.map((element) => {
    const value = Math.round(Number(row?.[`4.C.${element.replace("-", "")}`]) * 100);
    return element.startsWith("-") ? 600 - value : value;
  });
  const sum = values.reduce((a, b) => a + b, 0);
  return (Math.floor((2 * sum + values.length) / (2 * values.length)) / 100).toFixed(2);
}
