import type { Workspace } from "../../state/workspace.svelte.ts";
import { puttingRight } from "./putting-right.svelte.ts";

type Undoable = Pick<Workspace, "canUndo" | "canRedo" | "undo" | "redo">;

/** Takes the last step back, and says which it was. */
export async function undoInWords(workspace: Undoable): Promise<void> {
  const step = workspace.canUndo;
  await workspace.undo();
  puttingRight.lately = step === null ? null : `Undone: ${step}.`;
}

export async function redoInWords(workspace: Undoable): Promise<void> {
  const step = workspace.canRedo;
  await workspace.redo();
  puttingRight.lately = step === null ? null : `Done again: ${step}.`;
}
