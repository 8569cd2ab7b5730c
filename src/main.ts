import { mount } from "svelte";
import { partUrls } from "virtual:collection";
import { Settings } from "./state/settings.svelte.ts";
import "./ui/tokens.css";
import "./ui/page.css";
import App from "./ui/App.svelte";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");
const title = target.querySelector("h1")?.textContent ?? "";
target.replaceChildren();
mount(App, {
  target,
  props: { settings: new Settings(window), title, partUrls },
});
