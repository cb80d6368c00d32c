// Class links, codes to hand in, and the board. The codes are made here once more from what src/share.rs and
// src/class/hand_in.rs say of them, so that the board is read by something that is not its own writer.
import { expect, type Locator, type Page } from "@playwright/test";

import { signed } from "./codes";
import { onLine } from "./personas";
import { Quiz } from "./quiz";
import { pattern, say, SPANISH } from "./say";
import { Site } from "./site";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Characters of base 32, always as many as the highest number of these bases needs. */
function packed(digits: readonly [digit: number, base: number][]): string {
  const number = (of: (digit: number, base: number) => number) =>
    digits.reduce((sum, [digit, base]) => sum * BigInt(base) + BigInt(of(digit, base)), 0n);
  const characters = (value: bigint) => [...value.toString(32)].map((it) => ALPHABET[parseInt(it, 32)] ?? "").join("");
  const length = characters(number((_, base) => base - 1)).length;
  return characters(number((digit) => digit)).padStart(length, "0");
}

const pad = (number: number) => String(number).padStart(2, "0");

/** What the full form asked when codes had version 2. */
const ITEMS_V2: readonly string[] = [
  ...[1, 2, 3, 4].flatMap((number) => [..."RIASEC"].map((area) => area + pad(number))),
  ...Array.from({ length: 33 }, (_, at) => `K${pad(at + 1)}`),
  ...[4, 5, 12, 16, 17, 19, 20, 21, 24, 33, 34, 40, 41, 42, 44, 46, 48, 49].map((number) => `B${pad(number)}`),
];

/** The code of a full form in version 2, which opens for ever: a point for each item. */
export function resultCode(point: (item: string, at: number) => number): string {
  return signed(`2F${packed(ITEMS_V2.map((item, at) => [point(item, at), item.startsWith("K") ? 10 : 6]))}`);
}

/** CRC-15 (CAN) of a text, as three characters. */
function check(text: string): string {
  let crc = 0;
  for (const character of text) {
    for (let bit = 7; bit >= 0; bit -= 1) {
      const out = ((crc >> 14) ^ (character.charCodeAt(0) >> bit)) & 1;
      crc = ((crc << 1) & 0x7fff) ^ (out ? 0x4599 : 0);
    }
  }
  return three(crc);
}

const three = (value: number) => [10, 5, 0].map((shift) => ALPHABET[(value >> shift) & 31]).join("");

/** The text of a class link: the full form in the built language, with a label, a question and its answers. */
export function linkText(label: string, question: string, answers: readonly string[]): string {
  const text = (text: string) => [Buffer.byteLength(text), ...Buffer.from(text)];
  const [form, language, subjects, abilities, asks] = [1 << 6, SPANISH ? 1 << 4 : 0, 8, 4, 1];
  const bytes = [form | language | subjects | abilities | asks, ...text(label), ...text(question), answers.length, ...answers.flatMap(text)];
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const body = `1${(bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, "0"), 2)]).join("")}`;
  return body + check(body);
}

/** By what a class's codes are known: FNV-1a of the link's text, folded to fifteen bits. */
export function tag(link: string): string {
  let hash = 0x811c9dc5;
  for (const character of link) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return three((hash ^ (hash >>> 15) ^ (hash >>> 30)) & 0x7fff);
}

/** A code to hand in, with the answer to the teacher's question, 0 for none. */
export function handIn(link: string, answer: number, result: string): string {
  const body = `H${tag(link)}${answer}${result}`;
  return body + check(body);
}

/** A class of made-up students who differ from each other, most of them liking one area best. */
export function classOf(link: string, students: number, answers = 0): string[] {
  return Array.from({ length: students }, (_, student) => {
    const loved = "RIASEC"[student % 3] ?? "R";
    const noise = (at: number) => {
      const mixed = Math.imul(Math.imul(student + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b), 0xc2b2ae35);
      return ((mixed ^ (mixed >>> 15)) >>> 3) % 3;
    };
    const result = resultCode((item, at) =>
      item.startsWith(loved) ? 5 : 1 + noise(at) + (item.startsWith("K") ? noise(at + 7) * 2 : 0),
    );
    return handIn(link, answers === 0 ? 0 : 1 + (student % answers), result);
  });
}

/** The page where a teacher makes a link. */
export class MakeClass extends Site {
  readonly form: Locator = this.page.getByLabel(say("How long"));
  readonly label: Locator = this.page.getByLabel(say("Class name"));
  readonly link: Locator = this.page.locator("output");
  readonly copy: Locator = this.page.getByRole("button", { name: say("Copy the link") });
  readonly keep: Locator = this.page.getByRole("button", { name: say("Keep this class on this device") });
  readonly toBoard: Locator = this.page.getByRole("link", { name: say("Open the class board") });

  /** The text in the link, behind `#/class/`. */
  async text(): Promise<string> {
    await expect(this.link).toHaveText(/#\/class\/\w+$/);
    return ((await this.link.textContent()) ?? "").split("#/class/")[1] ?? "";
  }
}

/** What a student meets. */
export class Student extends Site {
  readonly begin: Locator = this.page.getByRole("button", { name: say("Start the quiz") });
  readonly getCode: Locator = this.page.getByRole("link", { name: say("Get my code to hand in") });
  readonly showCode: Locator = this.page.getByRole("button", { name: say("Show my code") });
  readonly code: Locator = this.page.locator(".hand-in-code");

  /** Taps through the quiz to the result; `point` says which answer, 0 for the lowest. */
  async walk(point: (asked: number) => number): Promise<number> {
    const quiz = new Quiz(this.page);
    const start = quiz.startSection;
    // A result has groups of its own, some of them folded away.
    const asking = this.page.locator(".ask");
    for (let asked = 0; ; ) {
      await start.or(asking).or(this.getCode).first().waitFor();
      if (await this.getCode.isVisible()) return asked;
      if (await start.isVisible()) {
        await start.click();
        // The address changes a moment later; until then the opening still stands there to be tapped again.
        await start.waitFor({ state: "hidden" });
        continue;
      }
      const item = await quiz.item();
      await (onLine(item) ? quiz.tapLine(point(asked) * 2.5) : quiz.answer(point(asked) + 1));
      asked += 1;
      await expect(this.page.locator(`[data-item="${item}"]`)).toHaveCount(0);
    }
  }
}

/** The class board. */
export class BoardPage extends Site {
  readonly codes: Locator = this.page.getByLabel(say("Codes, one a line"));
  readonly files: Locator = this.page.getByLabel(say("Add a CSV file, or pictures of QR codes"));
  readonly link: Locator = this.page.getByLabel(say("Class link, if you have it"));
  readonly count: Locator = this.page.getByRole("button", { name: say("Show the class") });
  readonly people: Locator = this.page.locator(".board__people");
  readonly progress: Locator = this.page.getByRole("progressbar");
  readonly notCounted: Locator = this.page.getByRole("region", { name: pattern("{n} lines do not count", "1 line does not count") }).getByRole("listitem");
  readonly careers: Locator = this.page.locator(".board__careers li");
  readonly interests: Locator = this.page.getByRole("table", { name: say("The six interests of the class") });

  /** Pastes a text as a person does: from the clipboard into the field that has the focus. */
  async paste(text: string): Promise<void> {
    await this.codes.focus();
    await this.codes.evaluate((field, text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      if (field.dispatchEvent(event)) document.execCommand("insertText", false, text);
    }, text);
  }
}

/** All keys that local storage holds. */
export const keysOf = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());
