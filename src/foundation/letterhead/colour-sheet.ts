import { hueOf } from '#src/foundation/letterhead/colour.ts'

/**
 * The municipality's colour as a style sheet. On screen it gives the look its hue, of which every pair keeps its
 * contrast; exactly as it is it stands in the line above a page and on paper. In the dark, where it may be too dark to
 * be seen, a light shade of the same hue takes its place.
 *
 * The layers are named in the order of main.css, for this sheet may be read before it.
 */
export function colourSheet(colour: string): string {
  const hue = hueOf(colour)
  return [
    '@layer reset, tokens, letterhead, base, layout, parts;',
    '@layer letterhead {',
    `  :root { ${hue === null ? '' : `--brand-hue: ${hue}; `}--own-colour: ${colour}; }`,
    '  @media screen and (prefers-color-scheme: dark) { :root { --own-colour: var(--brand); } }',
    '}',
    '',
  ].join('\n')
}
