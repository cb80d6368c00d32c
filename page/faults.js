// What the page says when the quiz is late, does not come, cannot run here, or has stopped.
// It stands in the page itself: after a fault nothing more may come over the line.
{
  const root = document.documentElement, id = (name) => document.getElementById(name);
  const show = (name, shown = true) => { id(name).hidden = !shown; };
  const started = () => "started" in root.dataset;

  /** Whether this browser reads modules as ours are: one with a function that takes a reference. */
  const canRun = () => {
    try { return WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0])); } catch { return false; }
  };

  /** What is kept of the answers: what the app could not keep (src/platform/keep.rs), else what storage has. */
  const answers = () => {
    try { return self.unkept || localStorage.getItem("bearings.state"); } catch { return null; }
  };

  /** The app has stopped for good: its page goes, what was answered can be saved, and a link loads the site anew. */
  const stop = () => {
    const text = answers();
    for (const name of ["home", "app", "late", "not-here"]) show(name, false);
    show("safe", !self.unkept);
    show("unsafe", !!self.unkept);
    show("copy", !!text);
    id("copy").href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    show("stopped");
    id("stopped").querySelector("h1").focus();
    // It must not answer, draw or write any more.
    for (const name of ["keydown", "storage", "pageshow"]) addEventListener(name, (event) => event.stopImmediatePropagation(), true);
    addEventListener("hashchange", () => location.reload(), true);
  };

  const lost = () => {
    show("home");
    show("late", false);
    show(canRun() ? "not-here" : "cannot-run");
  };

  const fault = ({ type, target, error, reason = error }) => {
    if (!id("stopped") || !id("stopped").hidden) return;
    const { name, stack } = reason || {};
    // A panic ends in a trap of the module, too deep a call in an error of the browser's.
    if (/^(Runtime|Range|Internal)Error/.test(name) && /wasm/.test(stack)) return stop();
    // A picture or a style that does not come is no reason to stop.
    if (started() || (type === "error" && !reason && target.tagName !== "SCRIPT")) return;
    lost();
  };
  addEventListener("unhandledrejection", fault);
  addEventListener("error", fault, true);

  /** Whether the module has been here for a while: of one that was cut off, Firefox may say nothing at all. */
  const isHere = () => performance.getEntriesByType("resource").some(({ name, responseEnd }) =>
    /_bg\.wasm$/.test(name) && responseEnd && performance.now() - responseEnd > 5000);

  const late = () => {
    if (started() || ["not-here", "cannot-run", "stopped"].some((name) => !id(name).hidden)) return;
    if (isHere()) lost();
    else show("late");
  };
  const watch = setInterval(late, 8000);
  addEventListener("hashchange", late);
  addEventListener("TrunkApplicationStarted", () => {
    root.dataset.started = "";
    clearInterval(watch);
    for (const name of ["late", "not-here"]) show(name, false);
  });
}
