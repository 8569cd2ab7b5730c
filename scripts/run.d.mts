import type { SpawnOptions } from "node:child_process";

/** Types of run.mjs, which is plain JavaScript because it runs before anything is installed. */
export const ROOT: string;
export function packageScript(...path: readonly string[]): string;
export function typescript(file: string): string[];
export const environment: NodeJS.ProcessEnv;
export function runNode(args: readonly string[], options?: SpawnOptions): Promise<number>;
