import { bringLogo, changeLetterhead } from '#src/foundation/letterhead/commands.ts'
import { demoColour, demoLogo } from '#src/overview/demo/demo-logo.ts'
import { keepDemoFile } from '#src/overview/demo/keep-demo-file.ts'
import type { Context } from '#src/platform/context.ts'

/** The name, the colour and the logo of the invented municipality, brought as anybody brings them. */
export async function keepDemoLetterhead(ctx: Context): Promise<void> {
  await changeLetterhead(ctx, { name: 'Gemeente Klaverbeke', colour: demoColour })
  await bringLogo(ctx, { fileId: await keepDemoFile(ctx, 'logo.png', demoLogo()) })
}
