/** A table to keep: UTF-8 CSV under this name. */
export const csvFile = (name: string, content: string): Response =>
  new Response(content, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
      'cache-control': 'no-store',
    },
  })
