import { DrawingFile } from '#src/ui/chart/drawing-file.tsx'

/** A drawing of what is not known yet says so. */
export const EmptyFile = ({ title, text }: { title: string; text: string }) => (
  <DrawingFile title={title} lead={text} notes={[]} width={600} height={1}>
    {null}
  </DrawingFile>
)
