// People made up for the journeys, and what an earlier visit of theirs left behind.

/** A rating of 1 to 5 for the name of an item. */
export type Persona = (item: string) => number;

const pad = (number: number) => String(number).padStart(2, "0");

/** The items of the full form in the order in which they are asked. */
export const ITEMS: readonly string[] = [
  ...[1, 2, 3].flatMap((number) => [..."RIASEC"].map((area) => area + pad(number))),
  ...Array.from({ length: 33 }, (_, at) => `K${pad(at + 1)}`),
  ...[1, 4, 6, 7, 8, 9, 10, 13, 16].map((number) => `G${pad(number)}`),
];

/** Each section's name and the number of its first question. */
export const SECTIONS = [
  { name: "Interests", first: 1 },
  { name: "Subjects", first: 19 },
  { name: "Abilities", first: 52 },
] as const;

const likes = (loved: string, liked: string): Persona => (item) =>
  loved.split(" ").includes(item) ? 5 : liked.split(" ").includes(item) ? 4 : 2;

/** Wants to heal people. */
export const healer = likes("S02 S03 I02 K22 K23 K19 K18", "S01 I01 K17 K24 K05 G01 G04");

/** Wants to build and mend things. */
export const builder = likes("R01 R03 K13 K14 K11", "R02 K12 K10 K16 G09 G10 G13");

/** Presses the same key all the time. */
export const indifferent: Persona = () => 3;

/** The saved state after the first `count` answers of a persona, or after those to the items that `which` picks. */
export function saved(persona: Persona, count = ITEMS.length, which: (item: string) => boolean = () => true): string {
  const names = ITEMS.filter(which).slice(0, count).sort();
  return JSON.stringify({ schema: 1, answers: Object.fromEntries(names.map((item) => [item, persona(item)])) });
}
