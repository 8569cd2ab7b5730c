import type { Workspace } from "../../state/workspace.svelte.ts";

/** What adding needs of a Workspace. */
export type Importer = Pick<Workspace, "progress" | "cancel" | "preview" | "align" | "add">;
