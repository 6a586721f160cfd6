import { AreaSearch } from '#src/foundation/areas/ui/area-search.tsx'
import { wake } from '#src/platform/web/wake.ts'

wake('area-search', AreaSearch)
