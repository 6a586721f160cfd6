import type { Page } from 'playwright-core'

/** Millimetres; a point of PDF is 1/72 inch. */
export type Sheet = { width: number; height: number }

const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4)

/** The sheets that this page becomes when it is printed, by its own print styles. */
export async function sheetsOf(page: Page): Promise<Sheet[]> {
  const document = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...document.matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/g)].map(([, width, height]) => ({
    width: millimetres(width),
    height: millimetres(height),
  }))
}

/** How far the most colourful pixel of the page, as it stands now, is from grey: 0 to 255. */
export async function colours(page: Page): Promise<number> {
  const picture = (await page.screenshot({ fullPage: true })).toString('base64')
  const context = await page.context().browser()?.newContext()
  if (!context) throw new Error('the browser is gone')
  try {
    const blank = await context.newPage()
    return await blank.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const drawing = canvas.getContext('2d')
      if (!drawing) throw new Error('nothing to draw on')
      drawing.drawImage(bitmap, 0, 0)
      const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height)
      let most = 0
      for (let place = 0; place < data.length; place += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(place, place + 3)
        most = Math.max(most, Math.max(red, green, blue) - Math.min(red, green, blue))
      }
      return most
    }, picture)
  } finally {
    await context.close()
  }
}
