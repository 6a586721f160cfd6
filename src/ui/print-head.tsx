import { PaperHead, type PaperHeadProps } from '#src/ui/paper-head.tsx'

export type PrintHeadProps = PaperHeadProps

/** The running head of a print, repeated on every sheet; not on screen. */
export function PrintHead(props: PrintHeadProps) {
  return (
    <div className="print-head" aria-hidden="true">
      <PaperHead {...props} />
    </div>
  )
}
