// Codes of results, as links carry them.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const fixtures = join(__dirname, "../../fixtures");

/** A code of the first release; it has to open for ever. */
export const FULL_V1 = readFileSync(join(fixtures, "codes/full-v1.txt"), "utf8").trim();

/** A saved state of the first release. */
export const STATE_V1 = readFileSync(join(fixtures, "states/v1.json"), "utf8").trim();

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Adds the checksum to a code's characters: CRC-16/CCITT-FALSE, five bits a character. */
export function signed(body: string): string {
  let crc = 0xffff;
  for (const character of body) {
    crc ^= character.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return body + [15, 10, 5, 0].map((shift) => ALPHABET[(crc >> shift) & 31]).join("");
}
