import svelte from "eslint-plugin-svelte";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const NO_ENUM = { selector: "TSEnumDeclaration", message: "Use a union or a const array." };
const NO_DEFAULT = {
  selector: "ExportDefaultDeclaration",
  message: "Name what you export; only components and tool configs have default exports.",
};
const NO_BARREL = {
  selector: "ExportAllDeclaration, ExportNamedDeclaration[source]",
  message: "No barrels: import from the file that says it.",
};

export default defineConfig(
  { ignores: ["dist/", "node_modules/", "test-results/", "playwright-report/"] },
  {
    files: ["**/*.{ts,svelte}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: [".svelte"] },
    },
    rules: {
      // `as const` stays allowed: it asserts nothing.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // An empty string is often as good as none.
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: true }],
      // const { left, ...rest } leaves one out.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Index signatures are read as x["y"] here: tsc's noPropertyAccessFromIndexSignature.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // A type alias reads better beside unions; an interface beside objects. Either will do.
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/button-has-type": "error",
      "svelte/no-target-blank": "error",
      // Sets and maps are replaced whole here, as values: $state.raw and $derived see that.
      "svelte/prefer-svelte-reactivity": "off",
      // Takes the reason behind an ignored code for further codes; svelte-check knows better.
      "svelte/no-unused-svelte-ignore": "off",
    },
  },
  {
    files: ["**/*.{ts,js,mjs,svelte}"],
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-restricted-syntax": ["error", NO_ENUM, NO_DEFAULT, NO_BARREL],
    },
  },
  {
    // TypeScript alone sees a component as any; svelte-check knows its type and checks these.
    files: ["**/*.svelte"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    // A file of fixtures hands on Playwright's own expect.
    files: ["e2e/support.ts"],
    rules: { "no-restricted-syntax": ["error", NO_ENUM, NO_DEFAULT] },
  },
  {
    files: ["*.config.{ts,js}", "**/*.svelte"],
    rules: { "no-restricted-syntax": ["error", NO_ENUM, NO_BARREL] },
  },
);
