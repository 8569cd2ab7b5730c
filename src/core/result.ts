/** The outcome of something bad input can spoil. A broken invariant of ours throws instead. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const err = <Failure>(error: Failure): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error,
});

/** One thing wrong with one file, in words a person who edits that file can act on. */
export interface Problem {
  readonly file: string;
  /** Where in the file, like claims.3.end; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

export const formatProblem = ({ file, path, message }: Problem): string =>
  path ? `${file}: ${path} ${message}` : `${file}: ${message}`;

/** More than a person reads in one go; the rest is counted. */
const MOST_PROBLEMS = 50;

/** The first problems as they are, and one last line that counts those left out. */
export function capped(problems: readonly Problem[]): readonly Problem[] {
  const [first] = problems;
  const more = problems.length - MOST_PROBLEMS;
  if (!first || more <= 0) return problems;
  const rest = { file: first.file, path: "", message: `has ${more} more problems like these` };
  return [...problems.slice(0, MOST_PROBLEMS), rest];
}
