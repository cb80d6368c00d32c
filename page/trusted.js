// Under the page's policy a text is no HTML and no script for anybody; only the names of our two workers are addresses of
// scripts (src/platform/worker.rs, src/platform/reader.rs).
if (self.trustedTypes) trustedTypes.createPolicy("default", { createScriptURL: (it) => (/^(sw|qr-reader_loader)\.js$/.test(it) ? it : null) });
