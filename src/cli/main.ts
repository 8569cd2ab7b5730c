import { type Problem, type Result, formatProblem } from "../core/result.ts";
import { inWords } from "./files.ts";
import { USAGE, parseCommand } from "./usage.ts";

/** 0 done, 1 the input has problems, 2 called wrongly. */
type ExitCode = 0 | 1 | 2;

async function main(args: readonly string[]): Promise<ExitCode> {
  const command = parseCommand(args);
  if (!command.ok) {
    process.stderr.write(`dateline: ${command.error}\n\n${USAGE}`);
    return 2;
  }
  switch (command.value.kind) {
    case "help":
      process.stdout.write(USAGE);
      return 0;
    // Each command loads what it needs alone: a page parser is no part of reading a stream.
    case "build": {
      const { build } = await import("./build.ts");
      return report(await build(command.value.options));
    }
    case "validate": {
      const { validate } = await import("./validate.ts");
      return report(await validate(command.value.file));
    }
    case "read": {
      const { read } = await import("./read.ts");
      const { stdin, stdout, stderr } = process;
      const failures = await read(command.value.options, stdin, stdout, stderr);
      if (!failures.ok) return report(failures);
      return failures.value === 0 ? 0 : 1;
    }
  }
}

function report(result: Result<readonly string[], readonly Problem[]>): ExitCode {
  if (result.ok) {
    process.stdout.write(result.value.map((line) => `${line}\n`).join(""));
    return 0;
  }
  process.stderr.write(result.error.map((problem) => `${formatProblem(problem)}\n`).join(""));
  return 1;
}

// Whoever reads our output may stop early, as `head` does; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`standard output: ${inWords(error)}\n`);
  process.exit(1);
});

// Not process.exit: what is still in the pipe has to arrive.
process.exitCode = await main(process.argv.slice(2));
