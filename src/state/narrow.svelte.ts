/**
 * Whether the window is too narrow for a panel beside the map, as it changes: below 900 px
 * the panel is a sheet over it, and every @media rule has the same number. By hand:
 * Svelte's MediaQuery brings its reactive maps along, a hundredth of what the start may weigh.
 */
const query = window.matchMedia("(width < 900px)");
let matches = $state(query.matches);
query.addEventListener("change", () => {
  matches = query.matches;
});

export const narrow = {
  get current(): boolean {
    return matches;
  },
};
