/** Drawing images for the map, twice as fine as a px. */

export interface MapImage {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

const PIXEL_RATIO = 2;
type Draw = (g: CanvasRenderingContext2D, width: number, height: number) => void;

/** @returns null where the browser gives no canvas. */
export function onCanvas(width: number, height: number, draw: Draw): MapImage | null {
  const canvas = document.createElement("canvas");
  canvas.width = width * PIXEL_RATIO;
  canvas.height = height * PIXEL_RATIO;
  const g = canvas.getContext("2d", { willReadFrequently: true });
  if (!g) return null;
  g.scale(PIXEL_RATIO, PIXEL_RATIO);
  draw(g, width, height);
  return {
    image: g.getImageData(0, 0, canvas.width, canvas.height),
    pixelRatio: PIXEL_RATIO,
  };
}

export function circle(g: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  g.beginPath();
  g.arc(x, y, radius, 0, Math.PI * 2);
}
