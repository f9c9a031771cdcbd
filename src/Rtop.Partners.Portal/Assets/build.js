// Bundles the portal's style sheets, script and fonts into wwwroot/dist. Run by infra/build/assets.targets, or by hand: npm run build.
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { writeOutlines } from "./outlines.js";

const here = import.meta.dirname;
const out = join(here, "../wwwroot/dist");

// Fonts carry a hash in their name; those of earlier versions would otherwise stay for ever.
await rm(out, { recursive: true, force: true });

await build({
  absWorkingDir: here,
  entryPoints: [
    { in: "js/site.js", out: "site" },
    { in: "css/site.css", out: "site" },
    { in: "css/site.rtl.css", out: "site.rtl" },
  ],
  outdir: out,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome120", "firefox121", "safari17"],
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]-[hash]",
  legalComments: "eof",
  logLevel: "warning",
});

// The fonts' licence asks to travel with them.
await mkdir(join(out, "fonts"), { recursive: true });
await copyFile(join(here, "node_modules/@fontsource/noto-sans/LICENSE"), join(out, "fonts/LICENSE.txt"));

// Outlines of the world's countries, for maps that the portal draws itself.
await writeOutlines(join(out, "outlines.json"));
