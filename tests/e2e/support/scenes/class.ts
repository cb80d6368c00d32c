// A class from its link to its board.
import { BoardPage, classOf } from "../class";
import { healer, saved } from "../personas";
import { say } from "../say";
import type { Scene } from "../scenes";

/** The plainest class: the full form, all sections, no label. */
const PLAIN = "19G0099E";

/** Somebody who has finished in that class. */
const IN_CLASS = JSON.stringify({ ...JSON.parse(saved(healer)), class: [0, PLAIN] });

export const CLASS_SCENES: Scene[] = [
  { name: "class link made, fields and a question open", fragment: "#/class", shows: say("Copy the link"), then: async (page) => {
    for (const summary of await page.locator("main summary").all()) await summary.click();
  } },
  { name: "class link opened", fragment: `#/class/${PLAIN}`, shows: say("Start the quiz") },
  { name: "class link damaged", fragment: "#/class/1NOTALINK", shows: say("Take the quiz without a class") },
  { name: "nothing to hand in", fragment: "#/class/hand-in", shows: /./ },
  { name: "code to hand in", fragment: "#/class/hand-in", kept: IN_CLASS, shows: say("Copy the code") },
  { name: "board, empty", fragment: "#/class/board", shows: say("Show the class") },
  { name: "board of four", fragment: "#/class/board", shows: say("Show the class"), then: async (page) => {
    await counted(new BoardPage(page), classOf(PLAIN, 4));
  } },
  { name: "board of thirty, two lines wrong", fragment: "#/class/board", shows: say("Show the class"), then: async (page) => {
    await counted(new BoardPage(page), [...classOf(PLAIN, 30), "hello there", "1NOTACODE"]);
  } },
];

/** Pastes codes and waits for what they come to. */
async function counted(board: BoardPage, lines: string[]): Promise<void> {
  await board.paste(lines.join("\n"));
  await board.count.click();
  await board.people.waitFor();
}
