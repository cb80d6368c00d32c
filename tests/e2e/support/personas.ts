// People made up for the journeys, and what an earlier visit of theirs left behind.

/** A rating of 1 to 5 for the name of an item; on the line it is 1, 3, 5, 7 or 9. */
export type Persona = (item: string) => number;

const pad = (number: number) => String(number).padStart(2, "0");

/** Items that make a full form whole: what everybody is asked, then some of what it chooses from. */
export const ITEMS: readonly string[] = [
  ...[1, 2, 3, 4].flatMap((number) => [..."RIASEC"].map((area) => area + pad(number))),
  "R05",
  "I05",
  ...Array.from({ length: 33 }, (_, at) => `K${pad(at + 1)}`),
  ...[5, 6, 9, 10, 12, 13, 14, 15, 17, 19, 20, 21, 24, 33, 41, 50].map((number) => `B${pad(number)}`),
];

/** Each section's name and the number of its first question. */
export const SECTIONS = [
  { name: "Interests", first: 1 },
  { name: "Subjects", first: 27 },
  { name: "Abilities", first: 60 },
] as const;

const likes = (loved: string, liked: string): Persona => (item) =>
  loved.split(" ").includes(item) ? 5 : liked.split(" ").includes(item) ? 4 : 2;

/** Wants to heal people. */
export const healer = likes("S02 S03 I02 K22 K23 K19 K18", "S01 I01 K17 K24 K05 B05 B20");

/** Wants to build and mend things. */
export const builder = likes("R01 R03 K13 K14 K11", "R02 K12 K10 K16 B19 B24 B33");

/** Presses the same key all the time. */
export const indifferent: Persona = () => 3;

/** Likes everything about as much. */
export const level: Persona = (item) => (Number(item.slice(1)) % 7 === 2 ? 4 : 3);

/** Whether an item is answered on the line. */
export const onLine = (item: string): boolean => item.startsWith("K");

/** The key that gives a persona's answer: 1 to 5, on the line a whole number from 0 to 10. */
export const key = (persona: Persona, item: string): number => (onLine(item) ? persona(item) * 2 - 1 : persona(item));

/** The point of an interest's word, 1 for “strongly dislike” to 5 for “strongly like”. */
export const interest = (word: number): number => 2 * word - 1;

/** Whether an item is an ability, whose answers have no place between two words. */
const isAbility = (item: string): boolean => /^[BG]/.test(item);

/** The point that a persona gives to an item, 1 for the lowest; the line has two a whole number, an interest two a word. */
export const point = (persona: Persona, item: string): number => {
  if (isAbility(item)) return persona(item);
  return onLine(item) ? key(persona, item) * 2 + 1 : interest(persona(item));
};

/** The saved state after the first `count` answers of a persona, or after those to the items that `which` picks. */
export function saved(persona: Persona, count = ITEMS.length, which: (item: string) => boolean = () => true): string {
  const names = ITEMS.filter(which).slice(0, count).sort();
  const answers = Object.fromEntries(names.map((item) => [item, [1, point(persona, item)]]));
  return JSON.stringify({ schema: 4, form: [0, "full"], answers: [0, answers] });
}

/** A saved state with careers in its lists. */
export function withCareers(kept: string, lists: { thought?: string[]; hidden?: string[] }): string {
  const stamped = Object.entries(lists).map(([list, codes]) => [list, [0, Object.fromEntries(codes.map((code, at) => [code, [at + 1, true]]))]]);
  return JSON.stringify({ ...JSON.parse(kept), ...Object.fromEntries(stamped) });
}
