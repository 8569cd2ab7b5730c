import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { CONTENT_SECURITY_POLICY } from "./scripts/csp.ts";
import { findBrowser } from "./scripts/find-browser.ts";
import { collectionParts } from "./scripts/page/collection-plugin.ts";
import { precompress } from "./scripts/page/precompress-plugin.ts";
import { themeBeforePaint } from "./scripts/page/theme-plugin.ts";

const RUNS_IN_BROWSER = ["src/**/*.browser.test.ts", "src/**/*.svelte.test.ts"];

/** The policy goes into the page too, for whoever serves the build with another server. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  base: "./",
  plugins: [
    svelte(),
    collectionParts(),
    themeBeforePaint(),
    contentSecurityPolicy(),
    precompress(),
  ],
  worker: { format: "es" },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    // MapLibre is one chunk of 1.1 MB, loaded behind the reading side.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          // What every part of the page shares in one file: small ones compress badly.
          groups: [
            {
              name: "shared",
              test: /svelte\/src\/internal|query\/(words|groups)\.ts|state\/(explorer|reading|url-sync)|preload-helper/,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: RUNS_IN_BROWSER,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: RUNS_IN_BROWSER,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(mode === "test" ? { launchOptions: await findBrowser() } : {}),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
}));
