// Every route of the app and every state it can be in, for what has to hold of all of them.
import type { Page, Route } from "@playwright/test";

import { FULL_V1 } from "./codes";
import type { Guard } from "./guard";
import { titleOf } from "./names";
import { healer, indifferent, level, saved, withCareers } from "./personas";
import { begins, CATALOG, PAGE, part, pattern, say, SPANISH, within } from "./say";
import { CLASS_SCENES } from "./scenes/class";
import { WAITING_SCENES } from "./scenes/waiting";
import { STATE_V3 } from "./state";

/** A screen and how to get there. */
export interface Scene {
  name: string;
  fragment: string;
  /** What stands on the screen once it is all there. */
  shows: string | RegExp;
  kept?: string;
  /** What happens before the page is opened. */
  before?: (page: Page, guard: Guard) => Promise<void>;
  /** What a person does there. */
  then?: (page: Page) => Promise<void>;
}

const NAMED = SPANISH ? "Principio de año, el de antes del campamento largo" : "Start of the year, the one before the long camp";
const NURSE = SPANISH ? "enfermera" : "nurse";
const FOUND = within("The {n} closest careers.", "{n} careers found.");

const lost = (url: string) => async (page: Page, guard: Guard) => {
  guard.expects(/Failed to load resource/);
  await page.route(url, (route: Route) => route.abort("connectionfailed"));
};
const blocked = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
const unfold = async (page: Page) => {
  for (const summary of await page.locator("main summary").all()) await summary.click();
};
const search = (query: string, shows: string | RegExp) => async (page: Page) => {
  await page.getByRole("searchbox").fill(query);
  await page.getByText(shows).first().waitFor();
};
/** What an earlier visit chose, by the last part of its key in local storage. */
const chosen = (choices: Record<string, string>) => async (page: Page) =>
  page.addInitScript((choices) => {
    for (const [key, value] of Object.entries(choices)) localStorage.setItem(`bearings.${key}`, value);
  }, choices);
/** Waits until nothing of the page is still on its way. */
const arrived = async (page: Page) => {
  await page.waitForFunction(() => {
    const main = document.querySelector("main:not([hidden])");
    return main?.querySelector(".held-part") === null && !main.querySelector(".compare")?.textContent?.includes("…");
  });
};
const narrow = (choices: Record<string, string>, shows: string | RegExp) => async (page: Page) => {
  for (const [label, value] of Object.entries(choices)) await page.getByLabel(say(label), { exact: true }).selectOption(value);
  await page.getByText(shows).first().waitFor();
};
const all = saved(healer);
/** Saves the present answers under a name and opens them. */
const open = (name: string, shows: RegExp) => async (page: Page) => {
  await page.getByLabel(say("saved::Name"), { exact: true }).fill(name);
  await page.getByRole("button", { name: say("saved::Save"), exact: true }).click();
  await page.getByRole("link", { name }).click();
  await page.getByText(shows).first().waitFor();
};

export const SCENES: Scene[] = [
  { name: "home", fragment: "", shows: say("Which careers fit you, and why?") },
  { name: "home, half-way", fragment: "", kept: saved(healer, 23), shows: say("Go on where you stopped (23 of 75)") },
  {
    name: "home, link shared",
    fragment: "",
    shows: say("Which careers fit you, and why?"),
    then: async (page) => page.getByRole("button", { name: say("Share with a class") }).click(),
  },
  { name: "choice of the form", fragment: "#/quiz", shows: say("How much time do you have?") },
  { name: "choice of the form, half-way", fragment: "#/quiz/start", kept: saved(healer, 23), shows: say("52 of them are open.") },
  { name: "nothing in mind", fragment: "#/quiz/thought", shows: say("Nothing yet, go on") },
  {
    name: "a career in mind, searching for another",
    fragment: "#/quiz/thought",
    kept: JSON.stringify({ schema: 2, form: "full", answers: {}, thought: ["29-2072.00"], hidden: [] }),
    shows: titleOf("29-2072.00"),
    then: search(NURSE, say("Note {}", titleOf("29-1141.00"))),
  },
  { name: "opening of interests", fragment: "#/quiz/interests", shows: say("Start Interests") },
  { name: "opening of subjects again", fragment: "#/quiz/subjects", kept: all, shows: say("Go through Subjects again") },
  {
    name: "opening of subjects, all interests the same",
    fragment: "#/quiz/subjects",
    kept: saved(indifferent, 26),
    shows: say("Is this what you meant?"),
  },
  { name: "opening of subjects", fragment: "#/quiz/subjects", kept: saved(healer, 26), shows: within("So far: {}") },
  { name: "opening of abilities", fragment: "#/quiz/abilities", kept: saved(healer, 59), shows: within("So far: {}") },
  { name: "interest question", fragment: "#/quiz/1", shows: say("Question 1 of 75") },
  { name: "subject question, answered", fragment: "#/quiz/30", kept: all, shows: say("Question 30 of 75") },
  { name: "ability question", fragment: "#/quiz/75", kept: saved(healer, 74), shows: say("Question 75 of 75") },
  { name: "nothing is saved", fragment: "#/quiz/1", before: blocked, shows: part("This browser won’t save your answers.") },
  { name: "earlier answers damaged", fragment: "#/quiz/1", kept: "?", shows: part("Your earlier answers could not be read.") },
  { name: "earlier answers newer", fragment: "#/quiz/1", kept: '{"schema":5}', shows: part("A newer Bearings has saved answers here.") },
  { name: "result", fragment: "#/results", kept: all, shows: pattern("10 of {n} ideas shown") },
  {
    name: "result, one reason open, about to start again",
    fragment: "#/results",
    kept: all,
    shows: pattern("10 of {n} ideas shown"),
    then: async (page) => {
      await page.locator("main summary").first().click();
      await page.getByRole("button", { name: say("Start again") }).click();
    },
  },
  {
    name: "result, one hidden, two in mind, all open",
    fragment: "#/results",
    kept: withCareers(all, { thought: ["29-1141.00", "27-1024.00"], hidden: ["29-1129.01"] }),
    shows: pattern("{nth} to {nth} on another day"),
    then: async (page) => {
      await page.getByRole("button", { name: pattern("Not for me: {}") }).nth(1).click();
      await page.getByRole("button", { name: pattern("Undo: show {} again") }).waitFor();
      await unfold(page);
    },
  },
  { name: "result of answers without a direction", fragment: "#/results", kept: saved(level), shows: say("Fields to explore"), then: unfold },
  { name: "result with open questions", fragment: "#/results", kept: saved(healer, 40), shows: within("{n} questions are still open. The list gets surer with each answer.") },
  { name: "result without interests", fragment: "#/results", kept: saved(healer, 33, (item) => item.startsWith("K")), shows: pattern("10 of {n} ideas shown") },
  { name: "nothing answered", fragment: "#/results", shows: say("Nothing answered yet") },
  { name: "too little answered", fragment: "#/results", kept: saved(healer, 5), shows: say("Too little to go on so far") },
  { name: "all the same", fragment: "#/results", kept: saved(indifferent), shows: say("No result can be worked out from this") },
  { name: "list of careers lost", fragment: "#/results", kept: all, before: lost(`**/${CATALOG}*`), shows: say("The careers are not here") },
  { name: "shared result", fragment: `#/r/${FULL_V1}`, shows: pattern("10 of {n} ideas shown") },
  { name: "saved results, none", fragment: "#/saved", shows: say("No result is saved under a name so far.") },
  {
    name: "saved results, one to be renamed, all about to be deleted",
    fragment: "#/saved",
    kept: STATE_V3,
    shows: "Before “the camp”",
    then: async (page) => {
      await page.getByRole("button", { name: begins("Rename") }).click();
      await page.getByRole("button", { name: say("Delete all saved results") }).click();
    },
  },
  { name: "saved results, something put aside", fragment: "#/saved", kept: "?", shows: say("Download what was put aside") },
  { name: "saved result, opened", fragment: "#/saved", kept: all, shows: say("saved::Name"), then: open(NAMED, pattern("10 of {n} ideas shown")) },
  {
    name: "two results compared",
    fragment: "#/saved",
    kept: all,
    shows: say("saved::Name"),
    then: async (page) => {
      await open(NAMED, pattern("10 of {n} ideas shown"))(page);
      for (const number of [1, 2, 3, 8]) {
        await page.goto(`./${PAGE}#/quiz/${number}`);
        await page.getByText(within(`Question ${number} of {n}`)).waitFor();
        await page.keyboard.press("5");
        await page.waitForURL((url) => !url.hash.endsWith(`/${number}`));
      }
      await page.goto(`./${PAGE}#/saved`);
      await page.getByRole("link", { name: say("Compare them") }).click();
      await page.getByText(say("Answers that changed most")).waitFor();
    },
  },
  { name: "no such saved result", fragment: "#/saved/0", shows: say("This result is not saved here") },
  { name: "damaged link", fragment: "#/r/1F", shows: say("This link can’t be shown") },
  { name: "career", fragment: "#/career/15-1252.00", shows: say("Related careers"), then: unfold },
  { name: "career with own reasons, estimated", fragment: "#/career/29-2072.00", kept: all, shows: say("How it fits your answers"), then: unfold },
  { name: "career without pay", fragment: "#/career/11-1031.00", shows: say("Related careers") },
  { name: "career lost", fragment: "#/career/29-2072.00", before: lost("**/careers/*.json*"), shows: say("This page is not here") },
  { name: "no such career", fragment: "#/career/29-2072", shows: say("Nothing here") },
  { name: "no such page", fragment: "#/nowhere", shows: say("Nothing here") },
  { name: "all careers", fragment: "#/careers", shows: say("All 923 careers.") },
  { name: "careers narrowed", fragment: "#/careers", shows: say("All 923 careers."), then: narrow({ "careers::Field": "29", "careers::Outlook": "growing" }, pattern("{n} careers.")) },
  {
    name: "careers narrowed to none",
    fragment: "#/careers",
    shows: say("All 923 careers."),
    then: narrow({ "careers::Field": "35", "Middle pay a year at least": "100000", "Education at most": "0" }, say("No career fits all of these. Widen one of them.")),
  },
  { name: "careers kept", fragment: "#/careers", shows: say("careers::Kept for later"), before: chosen({ kept: '["29-1141.00","29-2072.00","47-2111.00"]' }) },
  { name: "career kept", fragment: "#/career/29-1141.00", shows: say("Compare 2 kept careers"), before: chosen({ kept: '["29-1141.00","47-2111.00"]' }) },
  { name: "four careers compared", fragment: "#/compare/29-1141.00,29-2072.00,47-2111.00,27-1024.00", shows: say("In short"), then: arrived },
  { name: "two careers compared", fragment: "#/compare/29-2072.00,29-9021.00", shows: say("The same in all"), then: arrived },
  { name: "nothing to compare", fragment: "#/compare/29-1141.00", shows: say("Nothing to compare yet") },
  { name: "wages and colleges of a state", fragment: "#/career/29-1141.00", shows: within("In Ohio, half earn more than {} a year."), before: chosen({ place: "OH" }), then: arrived },
  { name: "state without wages", fragment: "#/career/29-1141.00", shows: within("{n} programs, the ones with most graduates first.", "1 program.", "No college in {} that the source knows awards these. A neighboring state may."), before: chosen({ place: "AS" }), then: arrived },
  { name: "state where the wage is not published", fragment: "#/career/27-2011.00", shows: within("In {}: not published for this career."), before: chosen({ place: "VT" }), then: arrived },
  {
    name: "colleges with and without a state",
    fragment: "#/career/29-1141.00",
    shows: within("{n} programs, the ones with most graduates first."),
    before: chosen({ place: "OH" }),
    then: async (page) => {
      await page.getByText(say("Colleges whose state is not known")).click();
      await page.locator("details[open] table.colleges").waitFor();
    },
  },
  { name: "careers found", fragment: "#/careers", shows: say("Or look around"), then: search(NURSE, FOUND) },
  { name: "no career found", fragment: "#/careers", shows: say("Or look around"), then: search("qqqqqq", say("careers::No career found for “{}”. Try one word of it, or a plainer word.", "qqqqqq")) },
  { name: "titles lost", fragment: "#/careers", before: lost("**/titles/**"), shows: say("Or look around"), then: search(NURSE, part("Some titles could not be loaded")) },
  { name: "careers, list lost", fragment: "#/careers", before: lost(`**/${CATALOG}*`), shows: say("The careers are not here") },
  { name: "result, QR code shown", fragment: "#/results", kept: all, shows: pattern("10 of {n} ideas shown"), then: async (page) => page.getByRole("button", { name: say("Show a QR code") }).click() },
  { name: "certificate", fragment: "#/certificate", kept: all, shows: say("Signature of the teacher") },
  { name: "certificate, not finished", fragment: "#/certificate", kept: saved(healer, 40), shows: part("still open"), then: async (page) => page.getByLabel(say("Code or link")).fill("2F4") },
  { name: "lesson", fragment: "#/teachers", shows: say("A lesson with Bearings") },
  {
    name: "open a code, a mistake in it",
    fragment: "#/open",
    shows: say("Open a code"),
    then: async (page) => {
      await page.getByLabel(say("Code or link")).fill(FULL_V1.slice(0, -3));
      await page.getByRole("button", { name: say("Open it") }).click();
      await page.getByText(part("has a mistake in it")).waitFor();
    },
  },
  {
    name: "open a code, O*NET's digits",
    fragment: "#/open",
    shows: say("Open a code"),
    then: async (page) => {
      await page.getByLabel(say("Code or link")).fill("531211432415".repeat(5));
      await page.getByRole("button", { name: say("Open it") }).click();
      await page.locator("ol > li").nth(19).waitFor();
    },
  },
  { name: "about", fragment: "#/about", shows: say("How it works and what it can’t do") },
  { name: "access", fragment: "#/access", shows: say("If something does not work for you") },
  ...CLASS_SCENES,
  ...WAITING_SCENES,
];

/** Opens a scene and waits until it is all there. */
export async function arrive(scene: Scene, page: Page, guard: Guard): Promise<void> {
  await scene.before?.(page, guard);
  await page.goto(`./${PAGE}${scene.fragment}`);
  await page.locator("main:not([hidden])").getByText(scene.shows).first().waitFor();
  await scene.then?.(page);
}
