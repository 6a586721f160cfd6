/** On to another address, whatever was asked of this one. */
export const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location } })
