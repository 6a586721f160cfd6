import { wake } from '#src/platform/web/wake.ts'
import { ImportProgress } from '#src/situation/imports/ui/import-progress.tsx'

wake('import-progress', ImportProgress)
