import { createContext } from "svelte";
import type { NameLanguage } from "../core/query/place-words.ts";

export type Theme = "light" | "dark";

const THEME = "dateline:theme"; // also read by index.html's script before the first paint
const LANGUAGE = "dateline:language";

/**
 * How this reader likes the page. Nothing is stored until something is chosen, and
 * one call forgets all of it. A browser may refuse to store; the choice then lasts
 * as long as the page.
 */
export class Settings {
  #chosenTheme = $state<Theme | null>(null);
  #chosenLanguage = $state<NameLanguage | null>(null);
  #systemTheme = $state<Theme>("light");
  readonly #storage: Storage | null;

  readonly theme = $derived(this.#chosenTheme ?? this.#systemTheme);
  readonly language = $derived(this.#chosenLanguage ?? "en");
  /** What is stored of these. */
  readonly stored = $derived(
    [this.#chosenTheme && "theme", this.#chosenLanguage && "language"].filter((x) => x !== null),
  );

  constructor(window: Window) {
    this.#storage = storageOf(window);
    const theme = this.#storage?.getItem(THEME);
    const language = this.#storage?.getItem(LANGUAGE);
    if (theme === "light" || theme === "dark") this.#chosenTheme = theme;
    if (language === "en" || language === "uk") this.#chosenLanguage = language;
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    this.#systemTheme = dark.matches ? "dark" : "light";
    dark.addEventListener("change", () => {
      this.#systemTheme = dark.matches ? "dark" : "light";
    });
  }

  chooseTheme(theme: Theme): void {
    this.#chosenTheme = theme;
    this.#store(THEME, theme);
  }

  chooseLanguage(language: NameLanguage): void {
    this.#chosenLanguage = language;
    this.#store(LANGUAGE, language);
  }

  forget(): void {
    this.#chosenTheme = null;
    this.#chosenLanguage = null;
    this.#storage?.removeItem(THEME);
    this.#storage?.removeItem(LANGUAGE);
  }

  #store(key: string, value: string): void {
    try {
      this.#storage?.setItem(key, value);
    } catch {
      // full or forbidden: the choice lasts as long as the page
    }
  }
}

function storageOf(window: Window): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null; // blocked by the browser's own settings
  }
}

/** App.svelte provides it once. */
export const [getSettings, provideSettings] = createContext<Settings>();
