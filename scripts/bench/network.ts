import type { Page, Request } from "playwright";

interface Arrival {
  readonly wallMs: number;
  readonly bytes: number;
}

export interface Network {
  /** Bytes of the page's own requests, as sent, up to a time since the epoch. */
  readonly bytesUntil: (wallMs: number) => number;
  /** Bytes of all requests so far, those of workers included. */
  readonly bytesInAll: () => Promise<number>;
}

/** Listens before the page loads. Compressed bytes count as they came over the wire. */
export async function watchNetwork(page: Page): Promise<Network> {
  const arrivals: Arrival[] = [];
  const finished: Request[] = [];
  page.context().on("requestfinished", (request) => finished.push(request));

  const session = await page.context().newCDPSession(page);
  // Chromium times packets by a clock of its own; one request tells both times.
  let clockOffsetMs = 0;
  session.on("Network.requestWillBeSent", ({ timestamp, wallTime }) => {
    clockOffsetMs = (wallTime - timestamp) * 1000;
  });
  const note = (timestamp: number, bytes: number) => {
    arrivals.push({ wallMs: timestamp * 1000 + clockOffsetMs, bytes });
  };
  session.on("Network.responseReceived", ({ timestamp, response }) => {
    note(timestamp, response.encodedDataLength);
  });
  session.on("Network.dataReceived", ({ timestamp, encodedDataLength }) => {
    note(timestamp, encodedDataLength);
  });
  await session.send("Network.enable");

  return {
    bytesUntil: (wallMs) =>
      arrivals.reduce((sum, arrival) => sum + (arrival.wallMs <= wallMs ? arrival.bytes : 0), 0),
    bytesInAll: async () => {
      const sizes = await Promise.all(finished.map((request) => request.sizes()));
      return sizes.reduce((sum, { responseBodySize, responseHeadersSize }) => {
        return sum + responseBodySize + responseHeadersSize;
      }, 0);
    },
  };
}
