/** Pixels: fine enough for print at the width of a page. */
const width = 1400;
const height = 900;

/**
 * Draws the map of a ranking as a picture, from the SVG the server renders.
 * returns  null where it cannot be drawn: a file without its map is worth more than no file
 */
export async function mapPicture(
  code: string | null
): Promise<{ png: Uint8Array; width: number; height: number } | null> {
  try {
    const answer = await fetch(`/render/map.svg?w=${width}&h=${height}${code ? `&s=${code}` : ''}`);
    if (!answer.ok) return null;
    const image = new Image(width, height);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await answer.text())}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob && { png: new Uint8Array(await blob.arrayBuffer()), width, height };
  } catch {
    return null;
  }
}
