import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { CONTENT_SECURITY_POLICY } from "./csp.ts";

/** Serves the build in dist/, and nothing else, to this machine alone. */

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const FIRST_PORT = 4173;
const PORTS_TRIED = 20;
const IS_PASSIVE = /\.(?:css|json|geojson|woff2|bin)$/;

if (!existsSync(join(DIST, "index.html"))) {
  console.error("There is no build in dist/. Run npm start, which makes one, or npm run build.");
  process.exit(1);
}

// sirv lists the folder once, so no path in a request reaches the file system;
// the build lays a .gz beside each file worth it.
const files = sirv(DIST, {
  gzip: true,
  etag: true,
  setHeaders: (response, path) => {
    // File names under assets/ carry a hash of what is in them.
    const isHashed = path.startsWith("/assets/");
    response.setHeader(
      "Cache-Control",
      isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    );
    // It binds pages and workers; beside data and styles it would only be sent for nothing.
    if (!IS_PASSIVE.test(path)) {
      response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
  },
});

const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
    response.end("Nothing here.\n");
  });
});

const asked = process.env["PORT"];
const firstPort = asked ? Number(asked) : FIRST_PORT;
if (!Number.isInteger(firstPort) || firstPort < 0 || firstPort > 65_535) {
  console.error(`PORT is ${asked ?? ""}, expected a number from 0 to 65535.`);
  process.exit(2);
}

let port = firstPort;
server.on("error", (error: NodeJS.ErrnoException) => {
  // A port somebody asked for by name is theirs to free; ours is only a preference.
  const mayMove = !asked && error.code === "EADDRINUSE" && port < FIRST_PORT + PORTS_TRIED;
  if (mayMove) {
    port += 1;
    server.listen(port, "127.0.0.1");
    return;
  }
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken. Set PORT to another one.`
      : `The server cannot start: ${error.message}`,
  );
  process.exit(1);
});
server.on("listening", () => {
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  console.log(`http://localhost:${actual}/`);
});
server.listen(port, "127.0.0.1");
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
