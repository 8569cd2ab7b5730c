import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Sets the theme before the first paint; the rest of the page comes too late for
 * that. A file of its own, for the content security policy allows no script in the
 * page. The key is the one of src/state/settings.svelte.ts.
 */
const SOURCE = `(() => {
  let theme = null;
  try {
    theme = localStorage.getItem("dateline:theme");
  } catch {}
  const isDark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
})();
`;
const NAME = `assets/theme-${createHash("sha256").update(SOURCE).digest("hex").slice(0, 8)}.js`;

export function themeBeforePaint(): Plugin {
  return {
    name: "theme-before-paint",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: SOURCE });
    },
    transformIndexHtml: () => [
      { tag: "script", attrs: { src: `./${NAME}` }, injectTo: "head-prepend" },
    ],
  };
}
