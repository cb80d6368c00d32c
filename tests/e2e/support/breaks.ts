// Ways in which a file does not come as it should.
import type { Route } from "@playwright/test";

/** What stands in a route's place of an answer. */
export type Break = (route: Route) => Promise<void>;

/** Hands over what comes from the server, altered. */
export const altered = (alter: (body: Buffer) => Buffer): Break => async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: alter(await response.body()) });
};

export const lost: Break = (route) => route.abort("connectionfailed");
export const missing: Break = (route) => route.fulfill({ status: 404, body: "gone" });
export const half = altered((body) => body.subarray(0, body.length / 2));
export const oneByteChanged = altered((body) => {
  const copy = Buffer.from(body);
  const at = Math.floor(copy.length / 2);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
});
/** Every byte of its second half is another one. */
export const garbled = altered((body) => Buffer.concat([body.subarray(0, body.length / 2), body.subarray(body.length / 2).map((byte) => byte ^ 0x55)]));
/** What a host answers that sends every address to its first page. */
export const pageInstead: Break = (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Home</title><p>Welcome</p>" });
/** The right file under the name of another kind. */
export const wronglyNamed: Break = async (route) => route.fulfill({ response: await route.fetch(), headers: { "content-type": "text/plain" } });

/** Holds a file back until it is let through. */
export function held(): { serve: Break; letThrough: () => void } {
  let letThrough = () => {};
  const asked = new Promise<void>((resolve) => (letThrough = resolve));
  return {
    serve: async (route) => {
      await asked;
      await route.continue();
    },
    letThrough: () => letThrough(),
  };
}
