// The occupation that the project started from shows exactly the lists of its old page, and both its names.
import { characteristic } from "./support/characteristics";
import { curatedKey, importance, LIST_NAMES } from "./support/expected";
import { expect, test } from "./support/fixture";
import { characteristicOf, elementOf, titleOf } from "./support/names";
import { pattern, say, SPANISH } from "./support/say";
import { handTable } from "./support/tables";

const SEED = {
  Characteristics: `competition for this position; exposure to job hazards; exposure to extreme environmental conditions;
    comfort of the work setting; work closely with team members, clients etc.; communication with others; physical demands;
    job challenge and pressure to meet deadlines; level of responsibilities; critical decision making; leadership;
    dealing and handling conflicts`,
  Activities: `Communicating with Supervisors, Peers, or Subordinates; Establishing and Maintaining Interpersonal Relationships;
    Evaluating Information to Determine Compliance with Standards; Getting Information; Identifying Objects, Actions, and Events;
    Interacting With Computers; Organizing, Planning, and Prioritizing Work; Performing Administrative Activities`,
  "Areas of Study": `Clerical; Computers and Electronics; Customer and Personal Service; Education and Training; English Language;
    Law and Government; Mathematics; Public Safety and Security`,
  "Key Abilities": `Category Flexibility; Information Ordering; Near Vision; Oral Comprehension; Oral Expression; Speech Clarity;
    Speech Recognition; Written Comprehension`,
  "Top Skills": `Active Listening; Critical Thinking; Monitoring; Reading Comprehension; Service Orientation; Speaking;
    Time Management; Writing`,
} as const;

const CODE = "29-2072.00";

/** The elements of a list kept by hand, in its order. */
const elements = (section: string) =>
  handTable("curated_lists.csv").filter((row) => row.code === CODE && row.section === section).map((row) => row.element_id ?? "");

const names = (list: string) => list.split(";").map((name) => name.trim().replace(/\s+/g, " "));

test("Medical Records and Health Information Technicians: twelve and four times eight, each rated", async ({ career }) => {
  await career.open(`#/career/${CODE}`);
  await career.whole(titleOf(CODE));
  await expect(career.page.getByText(say("Listed in older sources as {}.", "Medical Records and Health Information Technicians"))).toBeVisible();

  const characteristics = await career.rated("Characteristics");
  const keys = elements("characteristics");
  const called = names(SEED.Characteristics).map((name, at) => characteristicOf(keys[at] ?? "", name));
  expect(characteristics.map((it) => (SPANISH ? it.name : it.name.toLowerCase()))).toEqual(called);
  expect(characteristics.map((it) => it.figure)).toEqual(keys.map((key) => characteristic(CODE, key)));
  for (const list of LIST_NAMES) {
    const rated = await career.rated(list);
    const ids = elements(curatedKey(list));
    expect(rated.map((it) => it.name), list).toEqual(names(SEED[list]).map((name, at) => elementOf(ids[at] ?? "", name)));
    expect(rated.map((it) => it.figure), list).toEqual(ids.map((id) => importance(list, CODE, id)));
  }
  for (const list of ["Characteristics", ...LIST_NAMES]) {
    for (const { name, figure, words } of await career.rated(list)) {
      expect.soft(figure, name).toMatch(/^[1-5]\.\d\d$/);
      expect.soft(words, name).toMatch(pattern("more than in {n} of 10 jobs", "less than in most other jobs"));
    }
  }
});
