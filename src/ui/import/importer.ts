import type { Workspace } from "../../state/workspace.svelte.ts";

/** What adding needs of a Workspace. */
export type Importer = Pick<Workspace, "progress" | "cancel" | "preview" | "align" | "add">;

/** How far reading has come. */
export type Progress = NonNullable<Importer["progress"]>;

/** What undoes, and lists what was put right. */
export type Tools = Pick<
  Workspace,
  "canUndo" | "canRedo" | "undo" | "redo" | "corrections" | "exportCorrections"
>;
